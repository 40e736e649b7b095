import { ownerText } from "@/features/organization/people/rules";
import { isOverdue, type Register, type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import { EntryRows } from "./entry-rows";

export interface EntryTableProps {
  readonly register: Register;
  readonly entries: readonly RegisterEntry[];
  readonly organization: string;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  /** ISO date. */
  readonly today: string;
}

/** Entries of a register, with the columns that its description names. */
export function EntryTable({ register, entries, organization, currency, today }: EntryTableProps) {
  const columns = register.fields.filter(({ isColumn }) => isColumn);
  // Where entries are named after what they are about, the name says it already.
  const subject = register.subject?.options.some(({ start }) => start?.name === "") ? register.subject : null;
  const { key, title, nameLabel, ownerLabel, dueLabel } = register;
  return (
    <EntryRows
      register={{
        ...{ key, title, nameLabel, ownerLabel, dueLabel },
        subjectLabel: subject?.label ?? null,
        hasUnit: register.unit !== "none",
      }}
      columns={columns}
      rows={entries.map((entry) => {
        const { label, tone } = statusOf(register, entry.status);
        return {
          id: entry.id,
          name: entry.name,
          subject: entry.subject,
          about: subject?.options.find(({ value }) => value === entry.subject)?.label ?? null,
          unit: entry.unitName,
          values: columns.map(({ name }) => entry.fields[name]),
          status: { label, tone },
          owner: ownerText(entry),
          dueOn: entry.dueOn,
          isOverdue: isOverdue(register, entry, today),
        };
      })}
      organization={organization}
      currency={currency}
    />
  );
}
