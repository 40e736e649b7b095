import type { TokenScope } from "@/lib/access/policy";

/** What a token may do, in words. The order is the one on the form. */
export const OFFERED_SCOPES: readonly { readonly value: TokenScope; readonly label: string; readonly hint: string }[] =
  [
    {
      value: "read",
      label: "Read",
      hint: "Units, assessments, answers, scores, people and the audit log, as far as your own role reads them.",
    },
    {
      value: "answers:write",
      label: "Write answers",
      hint: "Answer functions of assessments, with notes and targets.",
    },
    {
      value: "programme:write",
      label: "Write the programme",
      hint: "Add and change units, begin assessments, set targets.",
    },
    {
      value: "admin",
      label: "Administer",
      hint: "Change people and make or revoke tokens. Give it to nothing that can do without.",
    },
  ];

const LABELS = new Map<string, string>(OFFERED_SCOPES.map(({ value, label }) => [value, label]));

/** A stored scope in words; one that this form does not offer keeps its name. */
export const scopeLabel = (scope: string): string => LABELS.get(scope) ?? scope;
