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

type Choice = { readonly value: string; readonly label: string };

export const SUBJECT_CHOICES: readonly Choice[] = Object.entries(SUBJECTS).map(([value, { label }]) => ({
  value,
  label,
}));

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const actionChoice = (name: string): Choice => ({
  value: name,
  label: sentenceCase(name.replace(".", ": ").replaceAll("_", " ")),
});

const ACTION_CHOICES = AUDIT_ACTIONS.map(({ name }) => actionChoice(name)).toSorted((a, b) =>
  a.label.localeCompare(b.label),
);

/** Every action, by its name in words: "Password reset: created"; first what is asked for, where that is a noun or no action. */
export const actionChoices = (asked: string | undefined): readonly Choice[] =>
  asked === undefined || ACTION_CHOICES.some(({ value }) => value === asked)
    ? ACTION_CHOICES
    : [actionChoice(asked), ...ACTION_CHOICES];

/** The screen of what an event is about; null: it has none, or Tenet does not know it. */
export function pathOfSubject(organization: string, subject: { type: string; id: string }): string | null {
  return SUBJECTS[subject.type]?.path(organization, subject.id.split("/")) ?? null;
}
