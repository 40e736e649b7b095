/**
 * What each unit counts with in a period, function by function (docs/scoring.md): pure. A slot is a unit and a function;
 * its standing is the value that counts there, with the assessment that it comes from.
 */
import type { NullableFigures, StageNumber } from "@/features/model/scoring/schema";

/** The engine's model as far as standings read it: keys and weights, 1 when absent. */
export type StandingModel = {
  readonly pillars: readonly {
    readonly key: string;
    readonly weight?: number | undefined;
    readonly functions: readonly { readonly key: string; readonly weight?: number | undefined }[];
  }[];
};

export type StandingUnit = {
  readonly id: string;
  /** 1 to 5: the unit's weight. */
  readonly criticality: number;
  /** The first period in which it no longer counts. */
  readonly retiredFrom: string | null;
};

/** What is stored of a function that has an answer. Figures and stage are null where it is left out. */
export type StoredFigures = NullableFigures & { readonly stage: StageNumber | null; readonly isSettled: boolean };

export type StoredAssessment = {
  readonly id: string;
  readonly unitId: string;
  readonly period: string;
  readonly isApproved: boolean;
  /** Which approval of the assessment; a reopened one counts with its last. */
  readonly revision: number;
  /** In the order of the model's functions; null where nothing is answered. */
  readonly functions: readonly (StoredFigures | null)[];
};

/**
 * Why a value counts: it is approved; or it is the latest settled one of a unit without an approved assessment; or nothing
 * is settled and the latest answers count, open as they are.
 */
export type Basis = "approved" | "provisional" | "open";

export type SlotStanding = {
  readonly figures: StoredFigures;
  readonly basis: Basis;
  /** Where the value is from; null: the function was never answered. */
  readonly source: StoredAssessment | null;
};

export type UnitStanding = {
  readonly unit: StandingUnit;
  /** In the order of the model's functions, those that are left out included. */
  readonly standings: readonly SlotStanding[];
};

/** What every unit counts with in a period. Units that are retired by then are not in it. */
export type Standings = {
  readonly model: StandingModel;
  readonly period: string;
  readonly units: readonly UnitStanding[];
  /** Active units with an approved assessment, of all active units. */
  readonly coverage: { readonly approved: number; readonly active: number };
};

/** Assessments by unit, newest first. */
export type History = ReadonlyMap<string, readonly StoredAssessment[]>;

const UNANSWERED: StoredFigures = { score: 1, possible: 4, proven: 1, stage: 1, isSettled: false };

/** A standing with figures: a function that is left out is no slot. */
export type Slot = SlotStanding & {
  readonly figures: { readonly score: number; readonly possible: number; readonly proven: number };
};

export const isSlot = (standing: SlotStanding): standing is Slot => standing.figures.score !== null;

/** Has anybody answered what counts here? */
export const isAnswered = ({ figures }: SlotStanding): boolean => figures !== UNANSWERED;

export const isActive = (unit: StandingUnit, period: string): boolean =>
  unit.retiredFrom === null || period < unit.retiredFrom;

export const functionsOf = (model: StandingModel) => model.pillars.flatMap((pillar) => pillar.functions);

/** Lists that are as they were in `before` stay the same objects, and with them what was made of them. */
export function historyOf(assessments: readonly StoredAssessment[], before?: History): History {
  const byUnit = new Map<string, StoredAssessment[]>();
  for (const one of assessments) {
    const list = byUnit.get(one.unitId);
    if (list) list.push(one);
    else byUnit.set(one.unitId, [one]);
  }
  const history = new Map<string, readonly StoredAssessment[]>();
  for (const [unit, list] of byUnit) {
    list.sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
    const old = before?.get(unit);
    const isSame = old?.length === list.length && list.every((one, i) => one === old[i]);
    history.set(unit, isSame ? old : list);
  }
  return history;
}

type Remembered = WeakMap<StoredAssessment, readonly SlotStanding[]>;
const approvedOf: Remembered = new WeakMap();
const ownOf: Remembered = new WeakMap();

/** What an assessment gives to standings, made once for each: quarters and units share it. */
function given(source: StoredAssessment, memory: Remembered, basisOf: (figures: StoredFigures) => Basis) {
  const known = memory.get(source);
  if (known) return known;
  const standings = source.functions.map((stored): SlotStanding => {
    const figures = stored ?? UNANSWERED;
    return { figures, basis: basisOf(figures), source };
  });
  memory.set(source, standings);
  return standings;
}

const ownBasis = (figures: StoredFigures): Basis => (figures.isSettled ? "provisional" : "open");
const own = (source: StoredAssessment) => given(source, ownOf, ownBasis);

const NEVER_ANSWERED: SlotStanding = { figures: UNANSWERED, basis: "open", source: null };

/** The latest settled value; without one the latest answers. `known` are the unit's assessments that count, newest first. */
function provisional(known: readonly StoredAssessment[], fn: number): SlotStanding {
  let open: SlotStanding | null = null;
  for (const source of known) {
    const standing = own(source)[fn];
    if (!standing || !isAnswered(standing)) continue;
    if (standing.figures.isSettled) return standing;
    open ??= standing;
  }
  return open ?? NEVER_ANSWERED;
}

function makeStandings(known: readonly StoredAssessment[], count: number): readonly SlotStanding[] {
  const approved = known.find((one) => one.isApproved);
  if (approved) return given(approved, approvedOf, () => "approved");
  const standings: SlotStanding[] = [];
  for (let fn = 0; fn < count; fn++) standings.push(provisional(known, fn));
  return standings;
}

/** By a unit's assessments, and how many of them are later than the period. */
const made = new WeakMap<readonly StoredAssessment[], Map<number, readonly SlotStanding[]>>();
const NOTHING: readonly StoredAssessment[] = [];

function standingsIn(list: readonly StoredAssessment[], period: string, count: number): readonly SlotStanding[] {
  let later = 0;
  while (later < list.length && (list[later]?.period ?? "") > period) later++;
  const ofList = made.get(list) ?? new Map<number, readonly SlotStanding[]>();
  made.set(list, ofList);
  const known = ofList.get(later);
  if (known?.length === count) return known;
  const standings = makeStandings(list.slice(later), count);
  ofList.set(later, standings);
  return standings;
}

/** Where each of the units counts from in a period, in the order given. */
export function standAt(input: {
  model: StandingModel;
  units: readonly StandingUnit[];
  history: History;
  period: string;
}): Standings {
  const { model, history, period } = input;
  const count = functionsOf(model).length;
  let approved = 0;
  const units: UnitStanding[] = [];
  for (const unit of input.units) {
    if (!isActive(unit, period)) continue;
    const standings = standingsIn(history.get(unit.id) ?? NOTHING, period, count);
    if (standings[0]?.basis === "approved") approved++;
    units.push({ unit, standings });
  }
  return { model, period, units, coverage: { approved, active: units.length } };
}

/** An assessment by its own answers alone, as if its unit had no other. */
export function standAlone(model: StandingModel, assessment: StoredAssessment): Standings {
  const unit = { id: assessment.unitId, criticality: 1, retiredFrom: null };
  const units = [{ unit, standings: own(assessment) }];
  return { model, period: assessment.period, units, coverage: { approved: 0, active: 1 } };
}

/** The standings of some of the units. */
export function ofUnits(standings: Standings, isWanted: (id: string) => boolean): Standings {
  const units = standings.units.filter(({ unit }) => isWanted(unit.id));
  const approved = units.filter(({ standings: [first] }) => first?.basis === "approved").length;
  return { ...standings, units, coverage: { approved, active: units.length } };
}

/**
 * The share of each slot in the whole by unit and function; 0 where there is no slot. All shares together are 1, or 0
 * without any slot. Those of one pillar among each other are the slots' shares in it.
 */
export function weightsOf({ model, units }: Standings): readonly Float64Array[] {
  const count = functionsOf(model).length;
  const shares = units.map(() => new Float64Array(count));
  const sums = new Float64Array(units.length);
  let whole = 0;
  let first = 0;
  for (const { weight: pillarWeight = 1, functions } of model.pillars) {
    const last = first + functions.length;
    let criticality = 0;
    for (const [u, { unit, standings }] of units.entries()) {
      let sum = 0;
      for (let f = first; f < last; f++) {
        const standing = standings[f];
        if (standing && isSlot(standing)) sum += functions[f - first]?.weight ?? 1;
      }
      sums[u] = sum;
      if (sum > 0) criticality += unit.criticality;
    }
    if (criticality > 0) whole += pillarWeight;
    for (const [u, { unit, standings }] of units.entries()) {
      const sum = sums[u] ?? 0;
      const share = shares[u];
      for (let f = first; f < last && sum > 0 && share; f++) {
        const standing = standings[f];
        if (!standing || !isSlot(standing)) continue;
        const weight = functions[f - first]?.weight ?? 1;
        share[f] = pillarWeight * (unit.criticality / criticality) * (weight / sum);
      }
    }
    first = last;
  }
  if (whole > 0) for (const share of shares) for (let f = 0; f < count; f++) share[f] = (share[f] ?? 0) / whole;
  return shares;
}
