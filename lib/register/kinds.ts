/** The one place that knows every register of the programme, and what each demands of its entries. */
import { businessCaseKind } from "@/lib/business-case/kind";
import { checkBusinessCase } from "@/lib/business-case/rules";
import { challengeKind } from "@/lib/challenge/kind";
import { checkChallenge } from "@/lib/challenge/rules";
import { controlKind } from "@/lib/control/kind";
import { checkControl } from "@/lib/control/rules";
import { enforcementPointKind } from "@/lib/enforcement/kind";
import type { FieldError } from "@/lib/errors";
import { notFound } from "@/lib/errors";
import { onRampKind } from "@/lib/on-ramp/kind";
import { rollOutKind } from "@/lib/roll-out/kind";
import { checkRollOut } from "@/lib/roll-out/rules";
import { taskKind } from "@/lib/task/kind";
import { teamKind } from "@/lib/team/kind";
import { checkTeam } from "@/lib/team/rules";
import { technologyKind } from "@/lib/technology/kind";
import type { EntryDocument, Kind, LogEntry, RegisterEntry } from "./rules";

const ALL = [
  onRampKind,
  teamKind,
  taskKind,
  rollOutKind,
  enforcementPointKind,
  controlKind,
  technologyKind,
  challengeKind,
  businessCaseKind,
] as const;

/** The key of a register that there is. */
export type KindKey = (typeof ALL)[number]["key"];
/** Every register of the programme, in the order in which they are shown. */
export const KINDS: readonly Kind[] = ALL;

/**
 * What a kind demands of an entry beyond the shape of its fields: what is wrong, by path ("fields.since"). `before` is
 * null for a new entry; `today` is an ISO date.
 */
export type KindCheck = (
  entry: EntryDocument,
  context: { before: RegisterEntry | null; log: readonly LogEntry[]; today: string },
) => FieldError[];

const CHECKS: Readonly<Record<string, KindCheck>> = {
  [teamKind.key]: checkTeam,
  [rollOutKind.key]: checkRollOut,
  [controlKind.key]: checkControl,
  [challengeKind.key]: checkChallenge,
  [businessCaseKind.key]: checkBusinessCase,
};

export const checkOf = (key: string): KindCheck | undefined => CHECKS[key];

/** The kind with this key. Throws `not_found`. */
export function requireKind(key: string): Kind {
  const kind = KINDS.find((known) => known.key === key);
  if (!kind) throw notFound(`The register “${key}”`);
  return kind;
}
