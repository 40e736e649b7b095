"use client";

import { Chip, type Tone } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { ScrollRegion, Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import type { Field, FieldValue } from "@/features/programme/register/rules";
import { FieldText } from "@/features/programme/register/ui/field-text";
import { ABSENT } from "@/features/programme/register/ui/value-text";
import { entryPath } from "@/lib/base/addresses";

/** What a row shows of an entry. */
export type EntryRow = {
  readonly id: string;
  readonly name: string;
  /** What it is about: its key, and in words where a column says so. */
  readonly subject: string | null;
  readonly about: string | null;
  readonly unit: string | null;
  /** In the order of the columns. */
  readonly values: readonly (FieldValue | undefined)[];
  readonly status: { readonly label: string; readonly tone: Tone };
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
};

export interface EntryRowsProps {
  readonly register: {
    readonly key: string;
    readonly title: string;
    readonly nameLabel: string;
    readonly ownerLabel: string;
    readonly dueLabel: string;
    /** Null where the name says it already. */
    readonly subjectLabel: string | null;
    readonly hasUnit: boolean;
  };
  readonly columns: readonly Field[];
  readonly rows: readonly EntryRow[];
  readonly organization: string;
  readonly currency: string;
}

function Due({ dueOn, isOverdue }: Pick<EntryRow, "dueOn" | "isOverdue">) {
  if (dueOn === null) return ABSENT;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Time value={dueOn} day />
      {isOverdue ? <Chip tone="bad">overdue</Chip> : null}
    </span>
  );
}

/** The table itself, drawn in the browser too: a page of rows weighs less as data than as what is drawn of it. */
export function EntryRows({ register, columns, rows, organization, currency }: EntryRowsProps) {
  const { title, nameLabel, ownerLabel, dueLabel, subjectLabel, hasUnit } = register;
  return (
    <ScrollRegion label={title}>
      <Table caption={title} phone="stack">
        <thead>
          <tr>
            <Th className="min-w-48">{nameLabel}</Th>
            {subjectLabel === null ? null : <Th>{subjectLabel}</Th>}
            {hasUnit ? <Th>Unit</Th> : null}
            {columns.map(({ name, label }) => (
              <Th key={name}>{label}</Th>
            ))}
            <Th>Status</Th>
            <Th>{ownerLabel}</Th>
            <Th>{dueLabel}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Th scope="row">
                <ScreenLink className="link break-words" href={entryPath(organization, register.key, row.id)}>
                  {row.name}
                </ScreenLink>
              </Th>
              {subjectLabel === null ? null : <Td label={subjectLabel}>{row.about ?? ABSENT}</Td>}
              {hasUnit ? <Td label="Unit">{row.unit ?? "Organisation"}</Td> : null}
              {columns.map((field, index) => (
                <Td key={field.name} label={field.label}>
                  <FieldText field={field} value={row.values[index]} subject={row.subject} currency={currency} />
                </Td>
              ))}
              <Td label="Status">
                <Chip tone={row.status.tone}>{row.status.label}</Chip>
              </Td>
              <Td label={ownerLabel}>{row.owner ?? ABSENT}</Td>
              <Td label={dueLabel}>
                <Due dueOn={row.dueOn} isOverdue={row.isOverdue} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollRegion>
  );
}
