/** What an event changed, as rows of a small table: pure. */
import { criterionName, pillarName } from "@/features/model/catalogue/ztmm/model";
import { STAGES } from "@/features/model/catalogue/ztmm/schema";
import { findCriterion } from "@/features/model/catalogue/ztmm/versions";
import { STAGE_NAMES } from "@/features/model/maturity/ui/stages";
import { ROLE_LABELS } from "@/features/organization/people/ui/role-text";
import { SETTINGS_LABELS, weightLabels } from "@/features/organization/settings/ui/settings-text";
import { WEIGHED_PILLARS } from "@/features/organization/settings/weights.rules";
import { IMPACT_LABELS, KIND_LABELS, UNIT_LABELS } from "@/features/organization/unit/ui/unit-text";
import { dayText, momentText } from "@/lib/base/format";

export type ChangedField = { field: string; before: string; after: string };

/** Names of units, people and the like by id. */
export type Names = Readonly<Record<string, string>>;

/** An event has the weights of pillars and functions in one list. */
const recordedWeight = (key: string) => `weights.${key}`;

const FIELD_LABELS: Record<string, string> = {
  ...UNIT_LABELS,
  role: "Role",
  scopes: "Responsible for",
  disabled: "Access closed",
  email: "E-mail address",
  unitId: "Unit",
  modelVersion: "Version of the model",
  period: "Period",
  retiredFrom: "Retired from",
  carryForwardFrom: "Carried forward from",
  carriedForward: "Carried forward, not confirmed",
  expiresAt: "Works until",
  notApplicable: "Does not apply",
  justification: "Justification",
  note: "Note",
  slug: "Address",
  owner: "Owner",
  count: "Sessions ended",
  otherSessionsEnded: "Other sessions ended",
  isReplaced: "New sign-in in the same browser",
  invitationsRevoked: "Invitations revoked",
  passwordLinksRevoked: "Password links revoked",
  tokensRevoked: "Tokens revoked",
  enabled: "Switched on",
  "target.stage": "Target stage",
  "target.date": "Target date",
  target: "Target",
  basedOn: "Based on version",
  ...SETTINGS_LABELS,
  ...weightLabels(WEIGHED_PILLARS, { pillar: recordedWeight, function: recordedWeight }),
  status: "Status",
  reason: "Why it does not apply",
  ownerId: "Owner",
  dueOn: "Due",
  evidenceUrl: "Link to evidence",
  evidenceTitle: "What it shows",
  evidenceSeenOn: "Looked at on",
  evidenceSeenById: "Looked at by",
  implementedById: "Implemented by",
  implementedByName: "Name of who implemented it",
  implementedOn: "Implemented on",
  verifiedById: "Verified by",
  verifiedOn: "Verified on",
  reviewedOn: "Last review",
  nextReviewOn: "Next review",
};

/** Ids and versions say nothing to a reader, nor what an undo needs of an entry's log; the entry itself names its subject. */
const SILENT = new Set(["id", "version", "versions", "log"]);
const ABSENT = "–";

/** Values that are stored as codes, by the path of their field. */
const VALUE_WORDS: Readonly<Record<string, Names>> = {
  role: ROLE_LABELS,
  kind: KIND_LABELS,
  impactLevel: IMPACT_LABELS,
  "target.stage": Object.fromEntries(STAGES.map((stage, index) => [stage, STAGE_NAMES[index] ?? stage])),
};

/** Days and moments are written as everywhere, where they are no text that somebody typed. */
const TIME_PATH = /(On|At|date)$/;

function timeText(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayText(text);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? momentText(text) : text;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textOf(value: unknown, names: Names): string {
  if (value === undefined || value === null || value === "") return ABSENT;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => textOf(item, names)).join("; ") : ABSENT;
  if (isObject(value)) {
    // An assignment, or whatever else lies in a list: its values in a row.
    if ("unitId" in value)
      return `${textOf(value.unitId, names)}: ${value.pillar ? pillarName(String(value.pillar)) : "all pillars"}`;
    const parts = Object.entries(value).filter(([key]) => !SILENT.has(key));
    return parts.map(([, part]) => textOf(part, names)).join(", ");
  }
  const text = String(value);
  // Words of a closed list ("not_met") lose their underscore; whatever people typed stays as it is.
  return names[text] ?? (/^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll("_", " ") : text);
}

/** What is taken apart, so that one changed answer, weight or field of a register is one row. */
const TAKEN_APART = ["answers", "target", "fields", "weights"];

function flatten(value: unknown, prefix = ""): Map<string, unknown> {
  const rows = new Map<string, unknown>();
  if (!isObject(value)) return rows;
  for (const [key, part] of Object.entries(value)) {
    const path = prefix + key;
    if (prefix === "" && isObject(part) && TAKEN_APART.includes(key))
      for (const [inner, item] of flatten(part, `${key}.`)) rows.set(inner, item);
    else rows.set(path, part);
  }
  return rows;
}

/** What fields and their values are called where a record of its own decides: by path, and by path and value. */
export type Words = {
  readonly labels: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Names>>;
};
const NO_WORDS: Words = { labels: {}, values: {} };

const STAGE_KEYS: readonly string[] = STAGES;

/** "Initial: Passwordless sign-in". */
function criterionLabel(id: string): string {
  const stage = id.split(".")[2];
  const criterion = findCriterion(id);
  return criterion ? `${STAGE_NAMES[STAGE_KEYS.indexOf(stage ?? "")] ?? stage}: ${criterionName(criterion)}` : id;
}

const labelOf = (path: string, { labels }: Words) =>
  path.startsWith("answers.")
    ? criterionLabel(path.slice("answers.".length))
    : (labels[path] ?? FIELD_LABELS[path] ?? path);

/** The fields that differ between `before` and `after` (either may be null), in the order in which they appear. */
export function changedFields(before: unknown, after: unknown, names: Names, words: Words = NO_WORDS): ChangedField[] {
  const old = flatten(before);
  const now = flatten(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => !SILENT.has(path))
    .map((path) => {
      const known = { ...names, ...VALUE_WORDS[path], ...words.values[path] };
      const text = (value: unknown) => (TIME_PATH.test(path) ? timeText(textOf(value, known)) : textOf(value, known));
      return { field: labelOf(path, words), before: text(old.get(path)), after: text(now.get(path)) };
    })
    .filter((row) => row.before !== row.after);
}
