/** What somebody has been given to do, and how far it is: pure. */
import { functionProgress, type StoredProgress } from "@/features/assess/assessment/rules";
import type { AssessmentState } from "@/features/assess/assessment/schema";
import { shortName } from "@/features/model/catalogue/ztmm/model";
import type { AnyZtmm } from "@/features/model/catalogue/ztmm/schema";
import { modelOf, newestModel } from "@/features/model/scoring/model-of";
import { treeOrder } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import type { ItemStanding, StoredItem } from "@/features/programme/checklist/rules";
import { isOpen } from "@/features/programme/checklist/status.rules";
import { addMonths, isPast, soonestFirst } from "@/lib/base/day";

export type WorkAssessment = {
  id: string;
  unitId: string;
  period: string;
  state: AssessmentState;
  modelVersion: string;
};

/** A pillar of a unit that is the person's to answer. */
export type Assignment = {
  pillar: string;
  name: string;
  answered: number;
  applicable: number;
  /** Settled functions, of those that are not left out. */
  settled: number;
  functionCount: number;
  /** The first function that is not settled; null when all of the pillar are. */
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

function assignment(pillar: AnyZtmm["pillars"][number], stored: ReadonlyMap<string, StoredProgress>): Assignment {
  const counts = pillar.functions.map((fn) => ({ fn, ...functionProgress(fn, stored.get(fn.key)) }));
  // What is left out has no criterion that applies.
  const counted = counts.filter(({ applicable }) => applicable > 0);
  const open = counts.find(({ settled }) => !settled);
  return {
    pillar: pillar.key,
    name: pillar.name,
    answered: counts.reduce((sum, count) => sum + count.answered, 0),
    applicable: counts.reduce((sum, count) => sum + count.applicable, 0),
    settled: counted.filter(({ settled }) => settled).length,
    functionCount: counted.length,
    next: open ? { key: open.fn.key, name: shortName(open.fn) } : null,
  };
}

/** Assignments by unit, in the order of the tree and of the model. `scopes`: a pillar, or (null) all of a unit's. */
export function assembleWork(input: {
  period: string;
  units: readonly Pick<UnitDto, "id" | "name" | "parentId">[];
  assessments: readonly WorkAssessment[];
  functions: readonly (StoredProgress & { assessment: string })[];
  scopes: readonly { unitId: string; pillar: string | null }[];
}): Work {
  const units = treeOrder(input.units).map(({ unit }): WorkUnit => {
    const assessment = input.assessments.find(({ unitId }) => unitId === unit.id) ?? null;
    const stored = input.functions.filter((fn) => fn.assessment === assessment?.id);
    const byKey = new Map(stored.map((fn) => [fn.key, fn]));
    const scopes = input.scopes.filter(({ unitId }) => unitId === unit.id);
    const model = assessment ? modelOf(assessment.modelVersion) : newestModel;
    const mine = model.pillars.filter(({ key }) => scopes.some(({ pillar }) => pillar === null || pillar === key));
    return {
      id: unit.id,
      name: unit.name,
      assessment,
      assignments: mine.map((pillar) => assignment(pillar, byKey)),
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
  /** What the day is of: the due date, the next review, or the end of a verification that has lapsed. */
  readonly dueWhat: "due" | "review" | "lapsed";
} & (
  | { readonly from: "register" /** Key of the register. */; readonly kind: string }
  | { readonly from: "checklist"; readonly unitId: string }
);

/** How many things there are, and about how many of them something is left to do. */
export type OwnedTally = { readonly total: number; readonly open: number };

/** How much somebody owns: of each register that holds something of theirs, and of the checklists of all units. */
export type OwnedCount = {
  readonly registers: readonly (OwnedTally & { /** Key of the register. */ readonly kind: string })[];
  readonly checklist: OwnedTally;
};

export const sumTallies = (tallies: readonly OwnedTally[]): OwnedTally => ({
  total: tallies.reduce((sum, { total }) => sum + total, 0),
  open: tallies.reduce((sum, { open }) => sum + open, 0),
});

/** By when something is to be done about a checklist item; null when nothing is. `months`: the review interval. */
export function dueOfItem(
  { status, dueOn, seenOn }: Pick<StoredItem, "status" | "dueOn"> & { readonly seenOn: string | null },
  { isReviewOverdue, isLapsed, nextReview }: Pick<ItemStanding, "isReviewOverdue" | "isLapsed" | "nextReview">,
  months: number,
): Pick<Owned, "dueOn" | "dueWhat"> | null {
  const all: Pick<Owned, "dueOn" | "dueWhat">[] = [];
  if (isOpen({ status })) all.push({ dueOn, dueWhat: "due" });
  if (isReviewOverdue) all.push({ dueOn: nextReview, dueWhat: "review" });
  if (isLapsed) all.push({ dueOn: seenOn && addMonths(seenOn, months), dueWhat: "lapsed" });
  return soonestFirst(all, (each) => each.dueOn)[0] ?? null;
}

/** How much of what somebody owns is shown, of registers and of the checklist each. */
export const OWNED_MAX = 20;

export type OwnedGroup = {
  /** Those that are shown. */
  readonly items: readonly (Owned & { readonly isOverdue: boolean })[];
  readonly total: number;
  readonly overdue: number;
};

export type OwnedList = {
  /** Open entries, and in which registers they are: key and number, in the order of the registers. */
  readonly registers: OwnedGroup & { readonly kinds: readonly { readonly kind: string; readonly count: number }[] };
  /** Items that are open, or overdue for review, or whose verification has lapsed. */
  readonly checklist: OwnedGroup;
};

/** The soonest due first; `today` is an ISO date. `counts` where `all` is only the beginning. */
export function ownedOf(
  all: readonly Owned[],
  today: string,
  counts?: { readonly total: number; readonly overdue: number },
): OwnedGroup {
  const sorted = soonestFirst(all, ({ dueOn }) => dueOn).map((one) => ({
    ...one,
    isOverdue: isPast(one.dueOn, today),
  }));
  return {
    total: sorted.length,
    overdue: sorted.filter(({ isOverdue }) => isOverdue).length,
    ...counts,
    items: sorted.slice(0, OWNED_MAX),
  };
}
