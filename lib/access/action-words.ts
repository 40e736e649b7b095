/** What each action of the policy is called, as a verb and its object: pure. */
import type { Action } from "./policy";

type Verb = "change" | "start" | "set" | "verify" | "create or revoke" | "read";

export const ACTION_WORDS: Record<Action, { readonly verb: Verb; readonly object: string }> = {
  "catalogue.read": { verb: "read", object: "the catalogue" },
  "organization.read": { verb: "read", object: "the organisation’s name" },
  "overview.read": { verb: "read", object: "the Overview" },
  "unit.read": { verb: "read", object: "units" },
  "unit.write": { verb: "change", object: "units" },
  "assessment.create": { verb: "start", object: "assessments" },
  "answer.read": { verb: "read", object: "answers" },
  "answer.write": { verb: "change", object: "answers" },
  "target.write": { verb: "set", object: "targets" },
  "result.read": { verb: "read", object: "results" },
  "member.read": { verb: "read", object: "people and roles" },
  "member.write": { verb: "change", object: "people and roles" },
  "token.read": { verb: "read", object: "tokens" },
  "token.write": { verb: "create or revoke", object: "tokens" },
  "audit.read": { verb: "read", object: "the audit log" },
  "person.read": { verb: "read", object: "names of colleagues" },
  "settings.read": { verb: "read", object: "settings" },
  "settings.write": { verb: "change", object: "settings" },
  "checklist.read": { verb: "read", object: "checklists" },
  "checklist.write": { verb: "change", object: "checklists" },
  "checklist.verify": { verb: "verify", object: "checklist items" },
  "programme.read": { verb: "read", object: "registers" },
  "programme.write": { verb: "change", object: "registers" },
  "programme.write_own": { verb: "change", object: "your own entries" },
  "control.write": { verb: "change", object: "controls" },
};

const list = new Intl.ListFormat("en");

/** These actions in one sentence: "Change units and registers; start assessments; read results." */
export function actionsText(actions: readonly Action[]): string {
  const objects = new Map<Verb, string[]>();
  // What is changed is told first, what is only read last.
  for (const isReading of [false, true])
    for (const { verb, object } of actions.map((action) => ACTION_WORDS[action]))
      if ((verb === "read") === isReading) objects.set(verb, [...(objects.get(verb) ?? []), object]);
  const text = Array.from(objects, ([verb, of]) => `${verb} ${list.format(of)}`).join("; ");
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
