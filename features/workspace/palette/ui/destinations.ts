/** Where units and functions lead for one person. Each page checks access itself. */

import type { AssessmentListItem } from "@/features/assess/assessment/schema";
import {
  assessmentOnPath,
  assessPath,
  derivationPath,
  newAssessmentPath,
  overviewPath,
  questionPath,
  resultPath,
} from "@/lib/base/addresses";
import { assessmentsDataPath } from "@/lib/base/data-addresses";
import { ask, NoAnswer } from "./ask";
import type { Offer } from "./offer";

/** An address, or what finds it when it is wanted. Throws NoAnswer. */
export type Destination = string | ((signal: AbortSignal) => Promise<string>);

type Assessments = { readonly items: readonly Pick<AssessmentListItem, "id">[] };

const functionOf = (offer: Offer, assessment: string, functionKey: string) =>
  (offer.mayReadAnswers ? questionPath : derivationPath)(offer.organization, assessment, functionKey);

/**
 * On a screen of an assessment, the function there. Elsewhere its pillar's functions across the units on the Overview;
 * for those without Overview the function in their newest assessment.
 */
export function functionDestination(offer: Offer, path: string, pillar: string, functionKey: string): Destination {
  const here = assessmentOnPath(offer.organization, path);
  if (here) return functionOf(offer, here, functionKey);
  if (offer.mayReadOverview) return `${overviewPath(offer.organization, { pillar })}#heat`;
  return async (signal) => {
    const { items } = await ask<Assessments>(
      offer.userId,
      assessmentsDataPath(offer.organization, { limit: "1" }),
      signal,
    );
    const [newest] = items;
    if (!newest) throw new NoAnswer("your units have no assessment yet; whoever leads the programme starts one");
    return functionOf(offer, newest.id, functionKey);
  };
}

/** The result of the unit's latest assessment; without one, where assessments are listed and started. */
export function unitDestination(offer: Offer, unitId: string): Destination {
  return async (signal) => {
    const address = assessmentsDataPath(offer.organization, { unit: unitId, limit: "1" });
    const { items } = await ask<Assessments>(offer.userId, address, signal);
    const [latest] = items;
    if (latest) return resultPath(offer.organization, latest.id);
    return offer.mayCreateAssessment ? newAssessmentPath(offer.organization) : assessPath(offer.organization);
  };
}
