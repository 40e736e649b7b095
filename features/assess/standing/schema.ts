import { z } from "zod";
import type { FigureState } from "@/features/model/scoring/rules";
import type { NullableFigures, StageNumber } from "@/features/model/scoring/schema";
import { ID_MAX } from "@/lib/base/limits";
import { periodSchema } from "@/lib/base/period-schema";
import type { Change, Mover } from "./change.rules";
import type { Basis } from "./slot.rules";

/** Which answers are asked for: the quarter up to which they count, and one unit instead of all that the actor sees. */
export const standingQuerySchema = z.object({
  period: periodSchema.optional().describe("A quarter, 2026-Q4; the current one unless given"),
  unit: z.string().max(ID_MAX).optional().describe("Id of one unit; all that the caller sees unless given"),
});

export type StandingQuery = { period?: string | undefined; unit?: string | undefined };

/** An assessment without any answer: it counts for nothing yet. */
export type BegunAssessment = { id: string; unitId: string; unitName: string; period: string };

/** Where something stands: a function over units, or several functions together. */
export type StandingLevel = NullableFigures & {
  standing: FigureState;
  /**
   * The claimed stage: of a function the one that its mean over the units has reached, of several functions the lowest.
   * Null where nothing applies, and while it is too early to say.
   */
  stage: StageNumber | null;
  /** The same once every open criterion is met; null where nothing applies. */
  reach: StageNumber | null;
};

export type FunctionStanding = StandingLevel & {
  key: string;
  /** With its pillar where several pillars have a function of that name. */
  name: string;
  pillar: string;
  /** The lowest stage of a unit among those that are settled; null without one. */
  floor: StageNumber | null;
};

/** What the figures are taken from. */
export type StandingBasis = {
  period: string;
  /** The one unit that was asked for; null: all that the actor sees. */
  unit: { id: string; name: string } | null;
  /** Units with an answer, of all that are looked at. */
  coverage: { assessed: number; total: number };
  /** The instant of scoring, ISO 8601. */
  asOf: string;
};

export type StandingDto = StandingBasis & {
  /** All functions, in the order of the model. */
  functions: FunctionStanding[];
  /** Periods to choose from, newest first. */
  periods: string[];
  /** Does the reader see any unit? */
  hasUnits: boolean;
  /** Of the units looked at: where answering can go on while nothing is assessed; empty once something is. */
  begun: BegunAssessment[];
};

/** Of an address: what can be read of it. The rest is left out, so that an old address still opens. */
export function readStandingQuery(query: Readonly<Record<string, unknown>>): StandingQuery {
  const { period, unit } = standingQuerySchema.shape;
  return { period: period.safeParse(query.period).data, unit: unit.safeParse(query.unit).data || undefined };
}

/** Which figures are asked for; the current quarter, and the one before it, unless given. */
export type ScoreQuery = { period?: string | undefined; since?: string | undefined };

type LevelDto = NullableFigures & {
  /** The lowest stage among settled standings; null without one. */
  floor: StageNumber | null;
  settled: number;
  slots: number;
  isTooEarly: boolean;
};

/** Standings of an organisation, or of a part of it, in figures. */
export type OrganizationScore = {
  period: string;
  since: string;
  method: string;
  modelVersion: string;
  /** ISO 8601. */
  asOf: string;
  overall: LevelDto;
  pillars: ({ key: string; functions: ({ key: string; atFloor: number } & LevelDto)[] } & LevelDto)[];
  coverage: { approved: number; active: number };
  change: Change;
  movers: Mover[];
  heldBackBy: { pillars: string[]; functions: { functionKey: string; units: number; of: number }[] };
};

/** The standing of one unit. */
export type UnitScore = OrganizationScore & {
  standings: (NullableFigures & {
    functionKey: string;
    stage: StageNumber | null;
    settled: boolean;
    /** The period that the value is from; null: never answered. */
    from: string | null;
    basis: Basis;
  })[];
};
