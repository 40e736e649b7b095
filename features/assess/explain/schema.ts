/** What a derivation tells beside its arithmetic: where it belongs, what it is compared with, where it is to go. */
import type { AssessmentState, FunctionDocument } from "@/features/assess/assessment/schema";
import type { Change } from "@/features/assess/standing/change.rules";
import type { WeakFunction } from "@/features/assess/standing/roll-up.rules";
import type { Basis } from "@/features/assess/standing/slot.rules";
import type { Derivation } from "@/features/model/scoring/derivation";
import type { FigureState } from "@/features/model/scoring/rules";
import type { METHOD, StageNumber } from "@/features/model/scoring/schema";

/** The claimed figure of an earlier period, and how far `from` (claimed) and `to` (possible) are from it now. */
export type Since = {
  period: string;
  /** The assessment of that period; null for the organisation, which has none of its own. */
  assessment: string | null;
  /** By which version of the model it was scored. */
  modelVersion: string;
  last: number;
  from: number;
  to: number;
};

/** What a function is to reach by when. */
export type TargetOf = { key: string } & NonNullable<FunctionDocument["target"]>;

/** How a figure of one assessment was worked out. */
export type AssessmentDerivation = Derivation & {
  /** Which figure: "overall", or the key of a pillar, function or capability. */
  of: string;
  /** "Payments, 2026-Q4: Identity". */
  title: string;
  /** All of it as lines, the same that the screen shows. */
  text: string;
  modelVersion: string;
  /** The instant of scoring, ISO 8601. */
  asOf: string;
  assessment: { id: string; unitId: string; unitName: string; period: string; state: AssessmentState };
  /** Functions judged, of those that apply; null for a function or capability. */
  judged: { settled: number; functionCount: number } | null;
  /** Of the parts that it names, by key. */
  standings: Record<string, FigureState>;
  /** Against the unit's latest earlier assessment; null where there is nothing to compare. */
  since: Since | null;
  /** Of the functions below it that have one, in model order. */
  targets: TargetOf[];
};

type Pair = { score: number; possible: number };

/** One part of a mean of standings: a unit or a pillar, and of one unit a function. */
export type OrganizationTerm = {
  kind: "unit" | "pillar" | "function";
  key: string;
  name: string;
  /** A unit's criticality, 1 to 5; of a pillar or function what the organisation says. */
  weight: number;
  /** null: left out. */
  figures: Pair | null;
  product: Pair | null;
  /** The lowest stage among its settled functions; null without one. */
  stage: StageNumber | null;
  standing: FigureState;
  /** Functions judged, of those that are not left out. */
  settled: number;
  slots: number;
  /** Of a function: why its value counts, and the assessment that it is from. */
  basis: Basis | null;
  assessment: { id: string; period: string } | null;
};

/** How a figure of the organisation, or of one unit's standing, was worked out. */
export type OrganizationDerivation = {
  kind: "organization";
  /** "overall", or the key of a pillar. */
  of: string;
  /** The one unit that it is about; null: the organisation. */
  unit: { id: string; name: string } | null;
  /** "Acme, 2026-Q4: Identity". */
  title: string;
  text: string;
  period: string;
  method: typeof METHOD;
  asOf: string;
  rule: string;
  standing: FigureState;
  result: { score: number | null; possible: number | null };
  terms: OrganizationTerm[];
  totals: { weights: number; sums: Pair } | null;
  levels: {
    average: StageNumber | null;
    floor: StageNumber | null;
    /** Functions at the floor, those that weigh most first: `units` of `of` units are there. */
    weakest: WeakFunction[];
    settled: number;
    slots: number;
  };
  /** Units with an approved assessment, of all active units. */
  coverage: { approved: number; active: number };
  /** By which versions of the model the answers that count are scored, now and in `since`, the oldest first. */
  modelVersions: string[];
  change: Change & { since: string };
};
