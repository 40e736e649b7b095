/** What a derivation tells beside its arithmetic: where it belongs, what it is compared with, where it is to go. */
import type { AssessmentState, FunctionDocument } from "@/features/assess/assessment/schema";
import type { Holder } from "@/features/assess/result/rules";
import type { Derivation } from "@/features/model/scoring/derivation";
import type { Standing } from "@/features/model/scoring/rules";
import type { METHOD, StageNumber } from "@/features/model/scoring/schema";

/** The claimed figure of an earlier period, and how far `from` (claimed) and `to` (possible) are from it now. */
export type Since = {
  period: string;
  /** The assessment of that period; null for the organisation, which has none of its own. */
  assessment: string | null;
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
  /** Of the parts that it names, by key. */
  standings: Record<string, Standing>;
  /** Against the unit's latest earlier assessment; null where there is nothing to compare. */
  since: Since | null;
  /** Of the functions below it that have one, in model order. */
  targets: TargetOf[];
};

type Pair = { score: number; possible: number };

/** One part of a mean of the organisation: a unit by its assessment that counts, or a pillar. */
export type OrganizationTerm = {
  kind: "unit" | "pillar";
  key: string;
  name: string;
  /** A unit's criticality, 1 to 5; 1 for a pillar. */
  weight: number;
  /** null: left out. */
  figures: Pair | null;
  product: Pair | null;
  /** The floor. */
  stage: StageNumber | null;
  standing: Standing;
  /** The unit's assessment that counts. */
  assessment: { id: string; period: string } | null;
};

/** How a figure of the organisation was worked out from its units. */
export type OrganizationDerivation = {
  kind: "organization";
  /** "overall", or the key of a pillar. */
  of: string;
  /** "Acme, 2026-Q4: Identity". */
  title: string;
  text: string;
  period: string;
  method: typeof METHOD;
  asOf: string;
  rule: string;
  standing: Standing;
  result: { score: number | null; possible: number | null };
  terms: OrganizationTerm[];
  totals: { weights: number; sums: Pair } | null;
  levels: {
    average: StageNumber | null;
    floor: StageNumber | null;
    /** What stands at the floor: pillars for the whole, units for a pillar. */
    heldBackBy: Holder[];
    /** Units with a function at the floor; for the whole alone. */
    heldBackByUnits: Holder[];
    answered: number;
    applicable: number;
  };
  /** Units with an assessment that counts, of all units. */
  coverage: { assessed: number; total: number };
  since: Since | null;
};
