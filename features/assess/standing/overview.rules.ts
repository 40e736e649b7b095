/** What the Overview and the list of assessments show of an organisation's standings: pure, unrounded. */
import type { AssessmentState } from "@/features/assess/assessment/schema";
import { nameOf } from "@/features/assess/result/rules";
import type { FigureState } from "@/features/model/scoring/rules";
import type { StageNumber } from "@/features/model/scoring/schema";
import { shiftPeriod } from "@/lib/base/period";
import type { Change, Mover } from "./change.rules";
import { type Level, levelsOf, overallOf } from "./level.rules";
import {
  type AnsweredUnit,
  type Answers,
  begunOf,
  type KnownAssessment,
  type RollUp,
  standingsOf,
  type WeakFunction,
  weakFunctions,
} from "./roll-up.rules";
import type { BegunAssessment } from "./schema";
import { functionsOf, isActive, isAnswered, type SlotStanding, standAlone, type UnitStanding } from "./slot.rules";

/** How many quarters the trend covers, the chosen one included. */
const TREND_PERIODS = 9;

/** How many units a screen shows at once: as many columns of a heat map and rows of a table as 150 kB have room for. */
export const UNITS_ON_A_PAGE = 12;

/** Which of all units are shown. */
export type UnitPage = { page: number; pages: number; total: number };

/** A pillar, or all of them, of one unit. */
export type UnitFigure = Level & { key: string };

/** An assessment that a unit's figures lead to. */
export type AssessmentRef = { id: string; period: string; state: AssessmentState };

export type UnitRow = {
  unit: AnsweredUnit;
  /** 0 for a root of the tree. */
  depth: number;
  overall: UnitFigure;
  pillars: UnitFigure[];
  /** The latest assessment not later than the period, answered or not. */
  latest: AssessmentRef | null;
  /** The newest period that a settled value is from. */
  from: string | null;
  /** Does an approved assessment count? */
  isApproved: boolean;
};

export type OrganizationPillar = Level & {
  key: string;
  name: string;
  /** How much it counts among the pillars. */
  weight: number;
  change: Change;
  weakest: WeakFunction[];
};

export type HeatCellView = {
  /** Where the value is from; null: never answered. */
  assessment: string | null;
  standing: FigureState;
  stage: StageNumber | null;
  score: number | null;
  possible: number | null;
  period: string | null;
};

/** One function over the units of the page, in their order. */
export type HeatRowView = { key: string; name: string; cells: HeatCellView[] };

export type TrendView = { period: string; claimed: number | null; possible: number | null };

export type Overview = {
  period: string;
  since: string;
  overall: Level & { change: Change };
  pillars: OrganizationPillar[];
  /** The lowest pillars where they differ, and their functions that weigh most at the floor. */
  heldBackBy: { pillars: { key: string; name: string; score: number }[]; functions: WeakFunction[] };
  movers: (Mover & { unitName: string; functionName: string })[];
  coverage: { approved: number; active: number };
  /** The newest version of the model among the assessments that count. */
  modelVersion: string;
  units: UnitRow[];
  page: UnitPage;
  /** Where answering can go on while nothing is assessed; empty once something is. */
  begun: BegunAssessment[];
  /** Oldest first, ending with the period; null where it is too early or nothing counts. */
  trend: TrendView[];
  heat: { pillar: string; rows: HeatRowView[] };
};

/** The units of a page, the first one unless there is such a page. */
export function pageOf<U>(units: readonly U[], asked: number): { shown: U[]; page: UnitPage } {
  const pages = Math.max(1, Math.ceil(units.length / UNITS_ON_A_PAGE));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const start = (page - 1) * UNITS_ON_A_PAGE;
  return { shown: units.slice(start, start + UNITS_ON_A_PAGE), page: { page, pages, total: units.length } };
}

/** The figure of the whole in a period, where it may be shown. */
export function trendPoint(answers: Answers, period: string): TrendView {
  const overall = overallOf(standingsOf(answers, period));
  const isShown = overall.standing === "assessed";
  return { period, claimed: isShown ? overall.score : null, possible: isShown ? overall.possible : null };
}

export const trendPeriods = (period: string): string[] =>
  Array.from({ length: TREND_PERIODS }, (_, i) => shiftPeriod(period, i + 1 - TREND_PERIODS));

const NO_CHANGE: Change = { value: null, judgedAgain: 0, of: 0 };

/** The Overview of one page of the units. `pillar` chooses the heat map; without it, the weakest pillar. */
export function assembleOverview(
  answers: Answers,
  {
    rolled,
    trend,
    pillar,
    page: asked,
  }: { rolled: RollUp; trend: TrendView[]; pillar?: string | undefined; page: number },
): Overview {
  const { period, since, levels, heldBackBy, movers } = rolled;
  const pillars = levels.pillars.map((level): OrganizationPillar => {
    const { functions: _, ...rest } = level;
    const change = rolled.pillarChanges.get(level.key) ?? NO_CHANGE;
    const weight = answers.model.pillars.find(({ key }) => key === level.key)?.weight ?? 1;
    return { ...rest, name: nameOf(level.key), weight, change, weakest: weakFunctions(level) };
  });
  const active = answers.units.filter(({ unit }) => isActive(unit, period));
  const { shown, page } = pageOf(active, asked);
  const standings = standingsOf(
    answers,
    period,
    shown.map(({ unit }) => unit),
  ).units;
  const unitNames = new Map(answers.units.map(({ unit }) => [unit.id, unit.name]));
  const chosen = pillars.find(({ key }) => key === pillar)?.key ?? weakest(pillars);
  return {
    period,
    since,
    overall: { ...levels.overall, change: rolled.change },
    pillars,
    heldBackBy: {
      pillars: heldBackBy.pillars.flatMap((key) => {
        const found = pillars.find((one) => one.key === key);
        return found && found.score !== null ? [{ key, name: found.name, score: found.score }] : [];
      }),
      functions: heldBackBy.functions.map(({ functionKey: key, units, of }) => ({ key, name: nameOf(key), units, of })),
    },
    movers: movers.map((mover) => ({
      ...mover,
      unitName: unitNames.get(mover.unitId) ?? "",
      functionName: nameOf(mover.functionKey),
    })),
    coverage: rolled.coverage,
    modelVersion: rolled.modelVersion,
    units: shown.flatMap(({ unit, depth }, i) => {
      const standing = standings[i];
      return standing ? [toRow(answers, period, unit, depth, standing)] : [];
    }),
    page,
    begun: levels.overall.standing === "not assessed" ? begunOf(answers, period) : [],
    trend,
    heat: { pillar: chosen, rows: heatRows(answers, chosen, standings) },
  };
}

function toRow(answers: Answers, period: string, unit: AnsweredUnit, depth: number, standing: UnitStanding): UnitRow {
  const { overall, pillars } = levelsOf({
    model: answers.model,
    period,
    units: [standing],
    coverage: { approved: 0, active: 1 },
  });
  const latest = (answers.history.get(unit.id) ?? []).find((one) => one.period <= period);
  const settled = standing.standings.filter(({ figures, source }) => figures.isSettled && source !== null);
  return {
    unit,
    depth,
    overall: { ...overall, key: "overall" },
    pillars: pillars.map(({ functions: _, ...level }) => level),
    latest: latest ? toRef(latest, answers) : null,
    from:
      settled
        .map(({ source }) => source?.period ?? "")
        .sort()
        .at(-1) ?? null,
    isApproved: standing.standings[0]?.basis === "approved",
  };
}

const toRef = ({ id, period }: { id: string; period: string }, { assessments }: Answers): AssessmentRef => ({
  id,
  period,
  state: assessments.get(id)?.state ?? "draft",
});

/** The judged pillar with the lowest score, the first of equals; else the first pillar. */
function weakest(pillars: readonly OrganizationPillar[]): string {
  const judged = pillars.filter(({ standing }) => standing === "assessed");
  const [first] = judged.length > 0 ? judged : pillars;
  const lowest = judged.reduce((low, pillar) => ((pillar.score ?? 4) < (low?.score ?? 4) ? pillar : low), first);
  return lowest?.key ?? "";
}

/** How the standing of one slot is shown: open answers have neither a number nor a stage. */
function slotState(standing: SlotStanding): FigureState {
  if (standing.figures.score === null) return "not applicable";
  if (!isAnswered(standing)) return "not assessed";
  return standing.figures.isSettled ? "assessed" : "too early";
}

function heatRows(answers: Answers, pillar: string, units: readonly UnitStanding[]): HeatRowView[] {
  return functionsOf(answers.model).flatMap(({ key }, place) =>
    key.startsWith(`${pillar}.`)
      ? [
          {
            key,
            name: nameOf(key),
            cells: units.flatMap(({ standings }): HeatCellView[] => {
              const standing = standings[place];
              if (!standing) return [];
              const { figures, source } = standing;
              return [
                {
                  assessment: source?.id ?? null,
                  standing: slotState(standing),
                  stage: figures.stage,
                  score: figures.score,
                  possible: figures.possible,
                  period: source?.period ?? null,
                },
              ];
            }),
          },
        ]
      : [],
  );
}

/** An assessment as the list of assessments shows it. */
export type ListedAssessment = { id: string; state: AssessmentState; overall: Level };

/** What an assessment comes to by its own answers alone. */
const assessmentLevel = ({ model }: Answers, assessment: KnownAssessment): Level =>
  overallOf(standAlone(model, assessment));

/** A unit with its assessment of every given period; null where there is none. */
export const withAssessments = <R extends { unit: { id: string } }>(
  answers: Answers,
  row: R,
  periods: readonly string[],
): R & { cells: (ListedAssessment | null)[] } => ({
  ...row,
  cells: periods.map((period) => {
    const found = answers.history.get(row.unit.id)?.find((one) => one.period === period);
    const one = found && answers.assessments.get(found.id);
    return one ? { id: one.id, state: one.state, overall: assessmentLevel(answers, one) } : null;
  }),
});
