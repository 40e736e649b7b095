/** What the fields of a register's entries, and their values, are called: pure. */

import { STATUS_KEYS, STATUSES } from "@/features/programme/checklist/status.rules";
import type { Choice, Register } from "@/features/programme/register/rules";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import type { AuditEventDto } from "@/lib/audit/schema";
import { periodLabel } from "@/lib/base/period";
import type { Names, Words } from "./changed-fields";

/** The register that an event is about; undefined for every other event. */
export function registerOfEvent({ subject }: Pick<AuditEventDto, "subject">): Register | undefined {
  return subject.type === "register" ? REGISTERS.find(({ key }) => subject.id.startsWith(`${key}/`)) : undefined;
}

const labelsOf = (choices: readonly Choice[]) => Object.fromEntries(choices.map(({ value, label }) => [value, label]));

/** Quarters are named as everywhere, by the organisation's year. */
function periodsIn({ before, after }: Pick<AuditEventDto, "before" | "after">, yearStartMonth: number): Names {
  const periods = [before, after].flatMap((side) => {
    const { period, retiredFrom } = (side ?? {}) as Record<string, unknown>;
    return [period, retiredFrom].flatMap((value) => (typeof value === "string" ? value : []));
  });
  return Object.fromEntries(periods.map((period) => [period, periodLabel(period, yearStartMonth)]));
}

const CHECKLIST_WORDS: Words = {
  labels: {},
  values: { status: Object.fromEntries(STATUS_KEYS.map((key) => [key, STATUSES[key].label])) },
};

/** The words for an event's fields and their values. */
export function wordsOfEvent(
  event: Pick<AuditEventDto, "subject" | "before" | "after">,
  yearStartMonth: number,
): Words {
  if (event.subject.type === "checklist") return CHECKLIST_WORDS;
  const register = registerOfEvent(event);
  if (!register) {
    const periods = periodsIn(event, yearStartMonth);
    return { labels: {}, values: { period: periods, retiredFrom: periods } };
  }
  const { fields, subject, statuses } = register;
  return {
    labels: {
      name: register.nameLabel,
      status: "Status",
      subject: subject?.label ?? "About",
      ownerId: register.ownerLabel,
      dueOn: register.dueLabel,
      ...Object.fromEntries(fields.map(({ name, label }) => [`fields.${name}`, label])),
    },
    values: {
      status: labelsOf(statuses),
      subject: labelsOf(subject?.options ?? []),
      ...Object.fromEntries(
        fields.flatMap((field) => ("options" in field ? [[`fields.${field.name}`, labelsOf(field.options)]] : [])),
      ),
    },
  };
}
