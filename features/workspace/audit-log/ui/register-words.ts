/** What the fields of a register's entries, and their values, are called: pure. */

import type { Choice, Register } from "@/features/programme/register/rules";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import type { AuditEventDto } from "@/lib/audit/schema";
import type { Words } from "./changed-fields";

/** The register that an event is about; undefined for every other event. */
export function registerOfEvent({ subject }: Pick<AuditEventDto, "subject">): Register | undefined {
  return subject.type === "register" ? REGISTERS.find(({ key }) => subject.id.startsWith(`${key}/`)) : undefined;
}

const labelsOf = (choices: readonly Choice[]) => Object.fromEntries(choices.map(({ value, label }) => [value, label]));

/** The words for an event's fields; undefined where it is about no register. */
export function wordsOfEvent(event: Pick<AuditEventDto, "subject">): Words | undefined {
  const register = registerOfEvent(event);
  if (!register) return undefined;
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
