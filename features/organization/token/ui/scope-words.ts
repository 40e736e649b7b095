import { actionsText } from "@/lib/access/action-words";
import { actionsOfScope, type TokenScope } from "@/lib/access/policy";

type OfferedScope = { readonly value: TokenScope; readonly label: string; readonly hint: string };

const offer = (value: TokenScope, label: string, warning = ""): OfferedScope => ({
  value,
  label,
  hint: `${actionsText(actionsOfScope(value))}${warning}`,
});

/** What a token may do, in words. The order is the one on the form. */
export const OFFERED_SCOPES: readonly OfferedScope[] = [
  offer("read", "Read"),
  offer("answers:write", "Write answers"),
  offer("programme:write", "Write the programme"),
  offer("admin", "Administer", " Give it only to scripts that cannot do without."),
];

const LABELS = new Map<string, string>(OFFERED_SCOPES.map(({ value, label }) => [value, label]));

/** A stored scope in words; one that this form does not offer keeps its name. */
export const scopeLabel = (scope: string): string => LABELS.get(scope) ?? scope;
