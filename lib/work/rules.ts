/** What somebody has been given to do, and how far it is: pure. */
import { functionProgress, type ScoredDocument } from "@/lib/assessment/rules";
import type { AssessmentState } from "@/lib/assessment/schema";
import { shortName, ztmm } from "@/lib/catalogue/ztmm/model";
import { treeOrder } from "@/lib/unit/rules";
import type { UnitDto } from "@/lib/unit/schema";

export type WorkAssessment = { id: string; unitId: string; period: string; state: AssessmentState };

/** A pillar of a unit that is the person's to answer. */
export type Assignment = {
  pillar: string;
  name: string;
  answered: number;
  applicable: number;
  /** The first function with an open criterion; null when the pillar is answered. */
  next: { key: string; name: string } | null;
};

export type WorkUnit = {
  id: string;
  name: string;
  /** Null: nothing has been started for the unit. */
  assessment: WorkAssessment | null;
  assignments: Assignment[];
};

export type Work = {
  /** The current one. */
  period: string;
  units: WorkUnit[];
  /** Where to go on: in what is begun already before what is not. */
  next: { assessment: string; unit: string; key: string; name: string; isBegun: boolean } | null;
};

/** Per unit the assessment of `period`, else the latest one. */
export function workedOn(assessments: readonly WorkAssessment[], period: string): WorkAssessment[] {
  const chosen = new Map<string, WorkAssessment>();
  for (const assessment of assessments) {
    const known = chosen.get(assessment.unitId);
    const isBetter =
      assessment.period === period || (known?.period !== period && assessment.period > (known?.period ?? ""));
    if (!known || isBetter) chosen.set(assessment.unitId, assessment);
  }
  return [...chosen.values()];
}

function assignment(pillar: (typeof ztmm.pillars)[number], documents: ReadonlyMap<string, ScoredDocument>): Assignment {
  const counts = pillar.functions.map((fn) => ({ fn, ...functionProgress(fn, documents.get(fn.key)) }));
  const open = counts.find(({ answered, applicable }) => answered < applicable);
  return {
    pillar: pillar.key,
    name: pillar.name,
    answered: counts.reduce((sum, count) => sum + count.answered, 0),
    applicable: counts.reduce((sum, count) => sum + count.applicable, 0),
    next: open ? { key: open.fn.key, name: shortName(open.fn) } : null,
  };
}

/** Assignments by unit, in the order of the tree and of the model. `scopes`: a pillar, or (null) all of a unit's. */
export function assembleWork(input: {
  period: string;
  units: readonly Pick<UnitDto, "id" | "name" | "parentId">[];
  assessments: readonly WorkAssessment[];
  documents: readonly { assessment: string; document: ScoredDocument }[];
  scopes: readonly { unitId: string; pillar: string | null }[];
}): Work {
  const units = treeOrder(input.units).map(({ unit }): WorkUnit => {
    const assessment = input.assessments.find(({ unitId }) => unitId === unit.id) ?? null;
    const stored = input.documents.filter((entry) => entry.assessment === assessment?.id);
    const documents = new Map(stored.map(({ document }) => [document.key, document]));
    const scopes = input.scopes.filter(({ unitId }) => unitId === unit.id);
    const mine = ztmm.pillars.filter(({ key }) => scopes.some(({ pillar }) => pillar === null || pillar === key));
    return {
      id: unit.id,
      name: unit.name,
      assessment,
      assignments: mine.map((pillar) => assignment(pillar, documents)),
    };
  });
  const open = units.flatMap(({ name, assessment, assignments }) =>
    assessment?.state === "draft"
      ? assignments.flatMap(({ next, answered }) =>
          next ? [{ assessment: assessment.id, unit: name, ...next, isBegun: answered > 0 }] : [],
        )
      : [],
  );
  return { period: input.period, units, next: open.find(({ isBegun }) => isBegun) ?? open[0] ?? null };
}

/** Something in the programme that a person owns: an entry of a register, or a checklist item of a unit. */
export type Owned = {
  readonly id: string;
  readonly name: string;
  /** Null: about the organisation as a whole. */
  readonly unitName: string | null;
  /** ISO date. */
  readonly dueOn: string | null;
} & (
  | { readonly from: "register" /** Key of the register. */; readonly kind: string }
  | { readonly from: "checklist"; readonly unitId: string }
);

/** How much of what somebody owns is shown. */
export const OWNED_MAX = 50;

export type OwnedList = {
  readonly items: readonly (Owned & { readonly isOverdue: boolean })[];
  /** There is more than is shown. */
  readonly hasMore: boolean;
};

/** The soonest due first, what has no date last, otherwise in the order given. `today` is an ISO date. */
export function ownedOf(all: readonly Owned[], today: string): OwnedList {
  // No date is later than any that can be stored.
  const whenOf = ({ dueOn }: Owned) => dueOn ?? "9999-12-31";
  const sorted = all.toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
  return {
    items: sorted.slice(0, OWNED_MAX).map((one) => ({ ...one, isOverdue: one.dueOn !== null && one.dueOn < today })),
    hasMore: sorted.length > OWNED_MAX,
  };
}
