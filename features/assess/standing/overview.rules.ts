/** The organisation's figures for a period from the assessments of its units: pure, unrounded. */
import type { AssessmentState } from "@/features/assess/assessment/schema";
import {
  changeSince,
  functionStanding,
  type Holder,
  nameOf,
  type ScoreChange,
  standingOf,
} from "@/features/assess/result/rules";
import { ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { type RollUpLevel, type RollUpResult, rollUp } from "@/features/model/scoring/roll-up";
import type { Standing } from "@/features/model/scoring/rules";
import type { LevelResult, ScoreResult, StageNumber } from "@/features/model/scoring/schema";
import { treeOrder } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { shiftPeriod } from "@/lib/base/period";

/** How many quarters the trend covers, the chosen one included. */
export const TREND_PERIODS = 9;

/** One assessment with its scores. */
export type ScoredAssessment = {
  id: string;
  unitId: string;
  period: string;
  state: AssessmentState;
  result: ScoreResult;
};

/** An assessment that holds no answer yet, and so counts for nothing. */
export type BegunAssessment = { id: string; unitId: string; unitName: string; period: string };

export type OverviewUnit = Omit<UnitDto, "version">;

/** A pillar, or all of them, of one unit. */
export type UnitFigure = Pick<LevelResult, "score" | "possible" | "average" | "floor" | "answered" | "applicable"> & {
  key: string;
  standing: Standing;
};

export type UnitRow = {
  unit: OverviewUnit;
  /** 0 for a root of the tree. */
  depth: number;
  /** The assessment that counts: the latest one with an answer, not later than the period. */
  counts: { id: string; period: string; state: AssessmentState; overall: UnitFigure; pillars: UnitFigure[] } | null;
  /** A later one that holds no answer yet, and so does not count. */
  started: { id: string; period: string } | null;
};

export type OrganizationLevel = Omit<RollUpLevel, "heldBackBy" | "proven"> & {
  standing: Standing;
  /** Units at the floor of a pillar; for the whole, the pillars at the floor. */
  heldBy: Holder[];
  last: number | null;
  change: ScoreChange | null;
};

export type OrganizationPillar = OrganizationLevel & { key: string; name: string };

/** One function over the units, in the order of the rows; null where nothing of the unit counts. */
export type HeatRowView = {
  key: string;
  name: string;
  cells: ({ assessment: string; standing: Standing; stage: StageNumber | null; score: number | null } | null)[];
};

export type Overview = {
  period: string;
  previousPeriod: string;
  overall: OrganizationLevel;
  /** Units at the floor of the whole. */
  heldByUnits: Holder[];
  pillars: OrganizationPillar[];
  units: UnitRow[];
  coverage: { assessed: number; total: number };
  /** Where answering can go on while nothing is assessed; empty once something is. */
  begun: BegunAssessment[];
  /** Oldest first, ending with the period; null where nothing counts. */
  trend: { period: string; claimed: number | null; possible: number | null; assessed: number }[];
  heat: { pillar: string; rows: HeatRowView[] };
};

const isAssessed = (assessment: ScoredAssessment) => standingOf(assessment.result.overall) !== "not assessed";

/** Per unit the latest assessment with an answer that is not later than `period`. */
export function latestByUnit(
  assessments: readonly ScoredAssessment[],
  period: string,
): ReadonlyMap<string, ScoredAssessment> {
  const latest = new Map<string, ScoredAssessment>();
  for (const assessment of assessments) {
    if (assessment.period > period || !isAssessed(assessment)) continue;
    const known = latest.get(assessment.unitId);
    if (!known || known.period < assessment.period) latest.set(assessment.unitId, assessment);
  }
  return latest;
}

/** What counts at a period, and what it rolls up to. */
type Point = { latest: ReadonlyMap<string, ScoredAssessment>; rolled: RollUpResult };

function pointAt(units: readonly OverviewUnit[], assessments: readonly ScoredAssessment[], period: string): Point {
  const latest = latestByUnit(assessments, period);
  const rolled = rollUp({
    units: units.map(({ id, criticality }) => ({ key: id, criticality, result: latest.get(id)?.result ?? null })),
  });
  return { latest, rolled };
}

/**
 * What is begun up to `period`: drafts without an answer. The newest period comes first, and within it the units stand in
 * the order in which they are given.
 */
export function listBegun(
  units: readonly { id: string; name: string }[],
  assessments: readonly ScoredAssessment[],
  period: string,
): BegunAssessment[] {
  return units
    .flatMap(({ id: unitId, name: unitName }) =>
      assessments
        .filter((one) => one.unitId === unitId && one.period <= period && one.state === "draft" && !isAssessed(one))
        .map((one) => ({ id: one.id, unitId, unitName, period: one.period })),
    )
    .sort((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1));
}

/**
 * The Overview for a period. `pillar` chooses the heat map; without it, the weakest pillar.
 * `assessments` are those of the window of the trend, and each unit's latest one before it.
 */
export function assembleOverview(input: {
  units: readonly OverviewUnit[];
  assessments: readonly ScoredAssessment[];
  period: string;
  pillar?: string | undefined;
}): Overview {
  const { period, assessments } = input;
  const rows = treeOrder(input.units);
  const units = rows.map(({ unit }) => unit);
  const periods = Array.from({ length: TREND_PERIODS }, (_, i) => shiftPeriod(period, i + 1 - TREND_PERIODS));
  const points = periods.map((at) => pointAt(units, assessments, at));
  const now = points.at(-1) ?? pointAt(units, assessments, period);
  const before = points.at(-2) ?? now;

  const pillars = ztmm.pillars.map(({ key, name }): OrganizationPillar => {
    const level = levelOf(now, key);
    return { key, name, ...toLevel(now, before, unitHolders(level, units, now.latest), key) };
  });
  const { floor } = now.rolled.overall;
  const heldByPillars = pillars
    .filter((pillar) => floor !== null && floor !== 4 && pillar.floor === floor)
    .map(({ key, name, heldBy }) => ({ key, name, isAssessed: heldBy.some((unit) => unit.isAssessed) }));
  const chosen = pillars.find(({ key }) => key === input.pillar)?.key ?? weakest(pillars);
  return {
    period,
    previousPeriod: shiftPeriod(period, -1),
    overall: toLevel(now, before, heldByPillars),
    heldByUnits: unitHolders(now.rolled.overall, units, now.latest),
    pillars,
    units: rows.map(({ unit, depth }) => toRow(unit, depth, now.latest.get(unit.id), assessments, period)),
    coverage: now.rolled.coverage,
    begun: now.rolled.coverage.assessed === 0 ? listBegun(units, assessments, period) : [],
    trend: points.map(({ rolled }, i) => ({
      period: periods[i] ?? period,
      claimed: rolled.overall.score,
      possible: rolled.overall.possible,
      assessed: rolled.coverage.assessed,
    })),
    heat: { pillar: chosen, rows: heatRows(chosen, units, now.latest) },
  };
}

const NOTHING: RollUpLevel = {
  score: null,
  possible: null,
  proven: null,
  average: null,
  floor: null,
  heldBackBy: [],
  answered: 0,
  applicable: 0,
};

function levelOf({ rolled }: Point, pillar?: string): RollUpLevel {
  return pillar === undefined ? rolled.overall : (rolled.pillars.find(({ key }) => key === pillar) ?? NOTHING);
}

/** Assessed when any unit that counts has an answer there: an organisation that was not asked is not Traditional. */
function standingAt({ latest }: Point, pillar?: string): Standing {
  const standings = Array.from(latest.values(), ({ result }) => {
    const level = pillar === undefined ? result.overall : result.pillars.find(({ key }) => key === pillar);
    return level ? standingOf(level, pillar) : "not applicable";
  });
  if (standings.includes("assessed")) return "assessed";
  return standings.length === 0 || standings.includes("not assessed") ? "not assessed" : "not applicable";
}

function toLevel(now: Point, before: Point, heldBy: Holder[], pillar?: string): OrganizationLevel {
  const { heldBackBy: _, proven: __, ...level } = levelOf(now, pillar);
  const standing = standingAt(now, pillar);
  const last = standingAt(before, pillar) === "assessed" ? levelOf(before, pillar).score : null;
  return { ...level, standing, heldBy, last, change: changeSince(last, { ...level, standing }) };
}

/** Units at a floor. One counts as held there by its answers when any of its functions at the floor has one. */
function unitHolders(
  level: RollUpLevel,
  units: readonly OverviewUnit[],
  latest: ReadonlyMap<string, ScoredAssessment>,
): Holder[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return level.heldBackBy.flatMap(({ unit, functions }) => {
    const name = byId.get(unit)?.name;
    const results = latest.get(unit)?.result.pillars.flatMap((pillar) => pillar.functions) ?? [];
    const held = results.filter((fn) => functions.includes(fn.key));
    return name === undefined
      ? []
      : [{ key: unit, name, isAssessed: held.some((fn) => functionStanding(fn) === "assessed") }];
  });
}

export function figure(key: string, level: LevelResult, pillar?: string): UnitFigure {
  const { score, possible, average, floor, answered, applicable } = level;
  return { key, score, possible, average, floor, answered, applicable, standing: standingOf(level, pillar) };
}

function toRow(
  unit: OverviewUnit,
  depth: number,
  latest: ScoredAssessment | undefined,
  assessments: readonly ScoredAssessment[],
  period: string,
): UnitRow {
  const [started] = listBegun([unit], assessments, period).filter((one) => one.period > (latest?.period ?? ""));
  return {
    unit,
    depth,
    counts: latest
      ? {
          id: latest.id,
          period: latest.period,
          state: latest.state,
          overall: figure("overall", latest.result.overall),
          pillars: latest.result.pillars.map((pillar) => figure(pillar.key, pillar, pillar.key)),
        }
      : null,
    started: started ? { id: started.id, period: started.period } : null,
  };
}

/** The pillar with the lowest score, the first of equals; the first pillar when none has a score. */
function weakest(pillars: readonly OrganizationPillar[]): string {
  const scored = pillars.filter(({ score }) => score !== null);
  const [first] = scored.length > 0 ? scored : pillars;
  const lowest = scored.reduce((low, pillar) => ((pillar.score ?? 4) < (low?.score ?? 4) ? pillar : low), first);
  return lowest?.key ?? "";
}

function heatRows(
  pillar: string,
  units: readonly OverviewUnit[],
  latest: ReadonlyMap<string, ScoredAssessment>,
): HeatRowView[] {
  const keys = [...ztmmFunctions.keys()].filter((key) => key.startsWith(`${pillar}.`));
  const results = units.map(({ id }) => {
    const assessment = latest.get(id);
    const functions = assessment?.result.pillars.find(({ key }) => key === pillar)?.functions;
    return assessment && functions ? { id: assessment.id, functions } : null;
  });
  return keys.map((key) => ({
    key,
    name: nameOf(key),
    cells: results.map((unit) => {
      const fn = unit?.functions.find((candidate) => candidate.key === key);
      return unit && fn
        ? { assessment: unit.id, standing: functionStanding(fn), stage: fn.stage, score: fn.score }
        : null;
    }),
  }));
}
