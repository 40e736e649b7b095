/** What audit events are about: the words for it, and where it is seen. */
import { AUDIT_ACTIONS } from "@/features/workspace/audit-log/rules";
import {
  entryPath,
  itemPath,
  memberPath,
  peoplePath,
  questionPath,
  resultPath,
  settingsPath,
  tokensPath,
  unitPath,
} from "@/lib/base/addresses";

type Subject = {
  /** In the plural, as the filter has it. */
  readonly label: string;
  /** Its screen, from the parts of its id; null: it has none. */
  readonly path: (organization: string, ids: readonly string[]) => string | null;
};

const SUBJECTS: Readonly<Record<string, Subject>> = {
  assessment: { label: "Assessments", path: (organization, [id = ""]) => resultPath(organization, id) },
  function: { label: "Answers", path: (organization, [id = "", key = ""]) => questionPath(organization, id, key) },
  checklist: { label: "Checklist", path: (organization, [unit = "", item = ""]) => itemPath(organization, unit, item) },
  register: {
    label: "Programme",
    path: (organization, [register = "", id = ""]) => entryPath(organization, register, id),
  },
  unit: { label: "Units", path: (organization, [id = ""]) => unitPath(organization, id) },
  member: { label: "People", path: (organization, [id = ""]) => memberPath(organization, id) },
  invitation: { label: "Invitations", path: (organization) => peoplePath(organization) },
  user: { label: "Accounts", path: (organization, [id = ""]) => memberPath(organization, id) },
  session: { label: "Sign-ins", path: () => null },
  token: { label: "Tokens", path: (organization) => tokensPath(organization) },
  organization: { label: "Organisation", path: (organization) => settingsPath(organization) },
};

export const SUBJECT_CHOICES: readonly { readonly value: string; readonly label: string }[] = Object.entries(
  SUBJECTS,
).map(([value, { label }]) => ({ value, label }));

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every action, by its name in words: "Password reset: created". */
export const ACTION_CHOICES: readonly { readonly value: string; readonly label: string }[] = AUDIT_ACTIONS.map(
  ({ name }) => ({ value: name, label: sentenceCase(name.replace(".", ": ").replaceAll("_", " ")) }),
).toSorted((a, b) => a.label.localeCompare(b.label));

/** The screen of what an event is about; null: it has none, or Tenet does not know it. */
export function pathOfSubject(organization: string, subject: { type: string; id: string }): string | null {
  return SUBJECTS[subject.type]?.path(organization, subject.id.split("/")) ?? null;
}
