import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { ScrollRegion, Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { ownerText } from "@/features/organization/people/rules";
import { isOverdue, type Register, type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import { FieldText } from "@/features/programme/register/ui/field-text";
import { ABSENT } from "@/features/programme/register/ui/value-text";
import { entryPath } from "@/lib/base/addresses";

export interface EntryTableProps {
  readonly register: Register;
  readonly entries: readonly RegisterEntry[];
  readonly organization: string;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  /** ISO date. */
  readonly today: string;
}

function Due({
  entry,
  register,
  today,
}: { readonly entry: RegisterEntry } & Pick<EntryTableProps, "register" | "today">) {
  if (entry.dueOn === null) return ABSENT;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Time value={entry.dueOn} day />
      {isOverdue(register, entry, today) ? <Chip tone="bad">overdue</Chip> : null}
    </span>
  );
}

/** Entries of a register, with the columns that its description names. */
export function EntryTable({ register, entries, organization, currency, today }: EntryTableProps) {
  const columns = register.fields.filter(({ isColumn }) => isColumn);
  const hasUnit = register.unit !== "none";
  // Where entries are named after what they are about, the name says it already.
  const subject = register.subject?.options.some(({ start }) => start?.name === "") ? register.subject : null;
  return (
    <ScrollRegion label={register.title}>
      <Table caption={register.title} phone="stack">
        <thead>
          <tr>
            <Th className="min-w-48">{register.nameLabel}</Th>
            {subject ? <Th>{subject.label}</Th> : null}
            {hasUnit ? <Th>Unit</Th> : null}
            {columns.map(({ name, label }) => (
              <Th key={name}>{label}</Th>
            ))}
            <Th>Status</Th>
            <Th>{register.ownerLabel}</Th>
            <Th>{register.dueLabel}</Th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const status = statusOf(register, entry.status);
            return (
              <tr key={entry.id}>
                <Th scope="row">
                  <ScreenLink className="link break-words" href={entryPath(organization, register.key, entry.id)}>
                    {entry.name}
                  </ScreenLink>
                </Th>
                {subject ? (
                  <Td label={subject.label}>
                    {subject.options.find(({ value }) => value === entry.subject)?.label ?? ABSENT}
                  </Td>
                ) : null}
                {hasUnit ? <Td label="Unit">{entry.unitName ?? "Organisation"}</Td> : null}
                {columns.map((field) => (
                  <Td key={field.name} label={field.label}>
                    <FieldText
                      field={field}
                      value={entry.fields[field.name]}
                      subject={entry.subject}
                      currency={currency}
                    />
                  </Td>
                ))}
                <Td label="Status">
                  <Chip tone={status.tone}>{status.label}</Chip>
                </Td>
                <Td label={register.ownerLabel}>{ownerText(entry) ?? ABSENT}</Td>
                <Td label={register.dueLabel}>
                  <Due entry={entry} register={register} today={today} />
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </ScrollRegion>
  );
}
