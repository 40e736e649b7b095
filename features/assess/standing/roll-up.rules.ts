/** What the figures of an organisation, or of a part of it, come to in a period: pure. */
import type { AssessmentState } from "@/features/assess/assessment/schema";
import { nameOf } from "@/features/assess/result/rules";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { compareVersions } from "@/features/model/catalogue/ztmm/version";
import type { TreeRow } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import {
  type Change,
  changeOf,
  compare,
  floorFunctions,
  type HeldBackBy,
  heldBackBy,
  type Mover,
  moversOf,
} from "./change.rules";
import { type Levels, levelsOf, type PillarLevel } from "./level.rules";
import type { BegunAssessment } from "./schema";
import {
  type History,
  isActive,
  type StandingModel,
  type Standings,
  type StoredAssessment,
  standAt,
} from "./slot.rules";

export type AnsweredUnit = UnitDto;

export type KnownAssessment = StoredAssessment & { readonly state: AssessmentState; readonly modelVersion: string };

/** The stored figures of the units that are looked at. */
export type Answers = {
  /** With the organisation's weights. */
  readonly model: StandingModel;
  /** In the order of the tree. */
  readonly units: readonly TreeRow<AnsweredUnit>[];
  readonly assessments: ReadonlyMap<string, KnownAssessment>;
  readonly history: History;
};

export type RollUp = {
  readonly period: string;
  readonly since: string;
  readonly levels: Levels;
  readonly change: Change;
  /** By the key of a pillar. */
  readonly pillarChanges: ReadonlyMap<string, Change>;
  readonly movers: readonly Mover[];
  readonly heldBackBy: HeldBackBy;
  readonly coverage: Standings["coverage"];
  /** The newest among the assessments that count. */
  readonly modelVersion: string;
};

/** A function at the floor of its pillar: `units` of `of` units are there. */
export type WeakFunction = { key: string; name: string; units: number; of: number };

const MAX_WEAK = 3;

/** The functions of a pillar that weigh most at its floor. */
export const weakFunctions = (pillar: PillarLevel): WeakFunction[] =>
  floorFunctions(pillar)
    .slice(0, MAX_WEAK)
    .map(({ key, atFloor, slots }) => ({ key, name: nameOf(key), units: atFloor, of: slots }));

const MOVERS = 5;

/** Where units count from in a period: all that are looked at, or `units`. */
export function standingsOf(
  { model, units, history }: Answers,
  period: string,
  only?: readonly AnsweredUnit[],
): Standings {
  return standAt({ model, units: only ?? units.map(({ unit }) => unit), history, period });
}

/** The versions of the model by which what counts was scored, the oldest first. */
export function versionsOf({ assessments }: Answers, ...standings: readonly Standings[]): string[] {
  const ids = new Set(
    standings.flatMap(({ units }) => units.flatMap((unit) => unit.standings.map(({ source }) => source?.id))),
  );
  const versions = new Set([...ids].flatMap((id) => (id && assessments.get(id)?.modelVersion) || []));
  return [...versions].sort(compareVersions);
}

export function rollUp(
  answers: Answers,
  { period, since, units }: { period: string; since: string; units?: readonly AnsweredUnit[] },
): RollUp {
  const now = standingsOf(answers, period, units);
  const before = standingsOf(answers, since, units);
  const levels = levelsOf(now);
  const comparison = compare(before, now);
  return {
    period,
    since,
    levels,
    change: changeOf(comparison),
    pillarChanges: new Map(answers.model.pillars.map(({ key }) => [key, changeOf(comparison, key)])),
    movers: moversOf(comparison, MOVERS),
    heldBackBy: heldBackBy(levels),
    coverage: now.coverage,
    modelVersion: versionsOf(answers, now).at(-1) ?? ztmm.version,
  };
}

/** A unit with all below it, in the order of the tree; null when it is not among them. */
export function branchOf(units: readonly TreeRow<AnsweredUnit>[], id: string): AnsweredUnit[] | null {
  const start = units.findIndex(({ unit }) => unit.id === id);
  const root = units[start];
  if (!root) return null;
  const below = units.slice(start + 1);
  const end = below.findIndex(({ depth }) => depth <= root.depth);
  return [root, ...(end < 0 ? below : below.slice(0, end))].map(({ unit }) => unit);
}

/** The periods that have an assessment, and `current`, newest first. */
export const periodsOf = ({ assessments }: Answers, current: string): string[] =>
  [...new Set([current, ...Array.from(assessments.values(), ({ period }) => period)])].sort().reverse();

const isEmpty = ({ functions }: StoredAssessment): boolean => functions.every((fn) => fn === null);

/**
 * What is begun up to `period`: drafts without an answer. The newest period comes first, and within it the units in the
 * order of the tree. `of` narrows it to one unit.
 */
export function begunOf({ units, assessments, history }: Answers, period: string, of?: string): BegunAssessment[] {
  return units
    .filter(({ unit }) => of === undefined || unit.id === of)
    .flatMap(({ unit }) =>
      (history.get(unit.id) ?? [])
        .filter(
          (one) =>
            one.period <= period &&
            isActive(unit, period) &&
            isEmpty(one) &&
            assessments.get(one.id)?.state === "draft",
        )
        .map((one) => ({ id: one.id, unitId: unit.id, unitName: unit.name, period: one.period })),
    )
    .sort((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1));
}
