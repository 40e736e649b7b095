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

export function historyOf(assessments: readonly StoredAssessment[]): History {
  const byUnit = new Map<string, StoredAssessment[]>();
  for (const one of assessments) {
    const list = byUnit.get(one.unitId);
    if (list) list.push(one);
    else byUnit.set(one.unitId, [one]);
  }
  for (const list of byUnit.values()) list.sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  return byUnit;
}

/** The latest settled value; without one the latest answers. `known` are the unit's assessments that count, newest first. */
function provisional(known: readonly StoredAssessment[], fn: number): SlotStanding {
  let open: SlotStanding | null = null;
  for (const source of known) {
    const figures = source.functions[fn] ?? null;
    if (figures === null) continue;
    if (figures.isSettled) return { figures, basis: "provisional", source };
    open ??= { figures, basis: "open", source };
  }
  return open ?? { figures: UNANSWERED, basis: "open", source: null };
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
  const active = input.units.filter((unit) => isActive(unit, period));
  let approvals = 0;
  const units = active.map((unit): UnitStanding => {
    const known = (history.get(unit.id) ?? []).filter((one) => one.period <= period);
    const approved = known.find((one) => one.isApproved);
    if (approved) approvals++;
    return {
      unit,
      standings: Array.from({ length: count }, (_, fn) =>
        approved
          ? { figures: approved.functions[fn] ?? UNANSWERED, basis: "approved", source: approved }
          : provisional(known, fn),
      ),
    };
  });
  return { model, period, units, coverage: { approved: approvals, active: active.length } };
}

/** An assessment by its own answers alone, as if its unit had no other. */
export function standAlone(model: StandingModel, assessment: StoredAssessment): Standings {
  const unit = { id: assessment.unitId, criticality: 1, retiredFrom: null };
  const standings = functionsOf(model).map((_, fn): SlotStanding => {
    const figures = assessment.functions[fn] ?? UNANSWERED;
    return { figures, basis: figures.isSettled ? "provisional" : "open", source: assessment };
  });
  return { model, period: assessment.period, units: [{ unit, standings }], coverage: { approved: 0, active: 1 } };
}

/** The standings of some of the units. */
export function ofUnits(standings: Standings, isWanted: (id: string) => boolean): Standings {
  const units = standings.units.filter(({ unit }) => isWanted(unit.id));
  const approved = units.filter(({ standings: [first] }) => first?.basis === "approved").length;
  return { ...standings, units, coverage: { approved, active: units.length } };
}

/**
 * The share of each slot in the whole, or in one pillar, by unit and function; 0 where there is no slot. All shares
 * together are 1, or 0 without any slot.
 */
export function weightsOf({ model, units }: Standings, pillar?: string): number[][] {
  const shares = units.map(({ standings }) => standings.map(() => 0));
  let whole = 0;
  let start = 0;
  for (const { key, weight = 1, functions } of model.pillars) {
    const first = start;
    start += functions.length;
    if (pillar !== undefined && key !== pillar) continue;
    const sums = units.map(({ standings }) =>
      functions.reduce((sum, fn, i) => {
        const standing = standings[first + i];
        return standing && isSlot(standing) ? sum + (fn.weight ?? 1) : sum;
      }, 0),
    );
    const criticality = units.reduce((sum, { unit }, u) => (sums[u] ? sum + unit.criticality : sum), 0);
    if (criticality === 0) continue;
    whole += weight;
    units.forEach(({ unit, standings }, u) => {
      const share = shares[u];
      const sum = sums[u];
      if (!share || !sum) return;
      functions.forEach((fn, i) => {
        const standing = standings[first + i];
        if (standing && isSlot(standing))
          share[first + i] = weight * (unit.criticality / criticality) * ((fn.weight ?? 1) / sum);
      });
    });
  }
  return whole === 0 ? shares : shares.map((share) => share.map((value) => value / whole));
}
