import { defineAuditActions, type Told } from "@/lib/audit/action.rules";

/** The subject of the events of a register's entry. */
export const entrySubjectId = (register: { readonly key: string }, id: string): string => `${register.key}/${id}`;

/** By the name it has in the event: entries are deleted, and are renamed. */
const entry = ({ entry: word, before, after, nameOf }: Told) =>
  `the ${word} ${after("name") || before("name") || nameOf("")}`;

export const registerActions = defineAuditActions("register", {
  "register.created": (told) => `added ${entry(told)}`,
  "register.updated": (told) => `changed ${entry(told)}${told.changes()}`,
  "register.deleted": (told) => `deleted ${entry(told)}`,
  "register.restored": (told) => `brought back ${entry(told)}`,
});
