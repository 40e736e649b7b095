import { z } from "zod";
import { periodSchema } from "@/features/assess/assessment/schema";
import type { Standing } from "@/features/model/scoring/rules";
import type { NullableFigures, StageNumber } from "@/features/model/scoring/schema";
import { ID_MAX } from "@/lib/base/limits";
import type { BegunAssessment } from "./overview.rules";

/** Which answers are asked for: the quarter up to which they count, and one unit instead of all that the actor sees. */
export const standingQuerySchema = z.object({
  period: periodSchema.optional().describe("A quarter, 2026-Q4; the current one unless given"),
  unit: z.string().max(ID_MAX).optional().describe("Id of one unit; all that the caller sees unless given"),
});

export type StandingQuery = { period?: string | undefined; unit?: string | undefined };

/** Where something stands: a function in one unit or over units, or several functions together. */
export type StandingLevel = NullableFigures & {
  standing: Standing;
  /**
   * The claimed stage: of a function the one that its mean over the units has reached, of several functions the lowest.
   * Null where nothing applies, or where nobody has answered what holds it down.
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
  /** The lowest claimed stage of a unit; null where nothing applies, or where a unit has not answered. */
  floor: StageNumber | null;
};

/** What the figures are taken from. */
export type StandingBasis = {
  period: string;
  /** The one unit that was asked for; null: all that the actor sees. */
  unit: { id: string; name: string } | null;
  /** Units with an assessment that counts, of all that are looked at. */
  coverage: { assessed: number; total: number };
  /** The instant of scoring, ISO 8601. */
  asOf: string;
};

export type StandingDto = StandingBasis & {
  /** All functions, in the order of the model. */
  functions: FunctionStanding[];
  /** Periods to choose from, newest first. */
  periods: string[];
  /** Units to choose from, in the order of the tree. */
  units: { id: string; name: string; depth: number }[];
  /** Of the units looked at: where answering can go on while nothing is assessed; empty once something is. */
  begun: BegunAssessment[];
};

/** Of an address: what can be read of it. The rest is left out, so that an old address still opens. */
export function readStandingQuery(query: Readonly<Record<string, unknown>>): StandingQuery {
  const { period, unit } = standingQuerySchema.shape;
  return { period: period.safeParse(query.period).data, unit: unit.safeParse(query.unit).data || undefined };
}
