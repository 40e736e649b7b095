/** What to do while nothing is assessed: pure, so that every screen says the same and leads there in one step. */

import { nameOf } from "@/features/assess/result/rules";
import type { BegunAssessment } from "@/features/assess/standing/schema";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { UNITS_ARE_GIVEN } from "@/features/organization/unit/ui/no-units-text";
import { can, isScoped, type Rights } from "@/lib/access/policy";
import { newAssessmentPath, newUnitPath, questionPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";

export interface FirstStepInput {
  readonly actor: Rights & { readonly organizationSlug: string; readonly yearStartMonth: number };
  /** There are units that the actor sees. */
  readonly hasUnits: boolean;
  /** The name of the one unit that is looked at; null: all of them. */
  readonly unit: string | null;
  /** Newest first. */
  readonly begun: readonly BegunAssessment[];
  readonly period: string;
  /** The newest period, where it comes after `period`, and the same screen for it. */
  readonly later: { readonly period: string; readonly href: string } | null;
}

export interface FirstStep {
  readonly text: string;
  /** Null for those who can but wait. */
  readonly action: { readonly label: string; readonly href: string } | null;
}

/** The newest assessment begun that the actor may answer, and its first function that is theirs. */
function wayIn({ actor, begun }: FirstStepInput) {
  for (const assessment of begun) {
    const { unitId } = assessment;
    const pillar = ztmm.pillars.find(({ key }) => can(actor, "answer.write", { unitId, pillar: key }));
    const first = pillar?.functions[0];
    if (first) return { assessment, key: first.key };
  }
  return null;
}

function withoutUnits({ actor }: FirstStepInput): FirstStep {
  if (can(actor, "unit.write"))
    return {
      text: "A unit is what an assessment is about. Begin with the organisation as a whole; parts and systems go below it.",
      action: { label: "Add the first unit", href: newUnitPath(actor.organizationSlug) },
    };
  return {
    text: isScoped(actor.role)
      ? UNITS_ARE_GIVEN
      : "Once an owner, admin or lead has added units and they are assessed, the figures appear here.",
    action: null,
  };
}

/** On in what is begun: for those who answer, straight to its first function. */
function goOn(input: FirstStepInput, newest: BegunAssessment): FirstStep {
  const way = wayIn(input);
  const { unitName, period } = way?.assessment ?? newest;
  const quarter = periodLabel(period, input.actor.yearStartMonth);
  const state = `The assessment of ${unitName} for ${quarter} is begun and holds no answer yet.`;
  if (!way) return { text: `${state} Once its first function is answered, the figures appear here.`, action: null };
  return {
    text: `${state} Answer its first function; the figures appear here at once.`,
    action: {
      label: `Begin: ${nameOf(way.key)}`,
      href: questionPath(input.actor.organizationSlug, way.assessment.id, way.key),
    },
  };
}

/** The next step where no unit that is looked at is assessed up to a period. */
export function firstStepOf(input: FirstStepInput): FirstStep {
  const { actor, hasUnits, unit, begun, period, later } = input;
  const [newest] = begun;
  if (!hasUnits) return withoutUnits(input);
  if (newest?.period === period) return goOn(input, newest);
  if (later) {
    const quarter = periodLabel(later.period, actor.yearStartMonth);
    return {
      text: `Later periods may show more: the newest is ${quarter}.`,
      action: { label: `Show ${quarter}`, href: later.href },
    };
  }
  if (newest) return goOn(input, newest);
  if (can(actor, "assessment.create"))
    return {
      text: `Start one for ${unit ?? "a unit"} and answer its first function; the figures appear here at once.`,
      action: { label: "Start an assessment", href: newAssessmentPath(actor.organizationSlug) },
    };
  return {
    text: "Once an owner or lead has started an assessment and its first function is answered, the figures appear here.",
    action: null,
  };
}
