import { Chip } from "@/components/chip";
import { Time } from "@/components/time";
import { ownerText } from "@/features/organization/people/rules";
import { type Register, type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import { FieldText } from "@/features/programme/register/ui/field-text";
import { ABSENT } from "@/features/programme/register/ui/value-text";

export interface EntryViewProps {
  readonly register: Register;
  readonly entry: RegisterEntry;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
}

/** An entry for those who may read it and not change it. */
export function EntryView({ register, entry, currency }: EntryViewProps) {
  const status = statusOf(register, entry.status);
  const subject = register.subject?.options.find(({ value }) => value === entry.subject);
  const rows = [
    ...(register.subject ? [{ label: register.subject.label, value: subject?.label ?? ABSENT }] : []),
    ...(register.unit === "none" ? [] : [{ label: "Unit", value: entry.unitName ?? "Organisation as a whole" }]),
    { label: "Status", value: <Chip tone={status.tone}>{status.label}</Chip> },
    { label: register.ownerLabel, value: ownerText(entry) ?? ABSENT },
    { label: register.dueLabel, value: entry.dueOn ? <Time value={entry.dueOn} day /> : ABSENT },
    ...register.fields.map((field) => ({
      label: field.label,
      value: <FieldText field={field} value={entry.fields[field.name]} subject={entry.subject} currency={currency} />,
    })),
  ];
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
      {rows.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="field-label">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
