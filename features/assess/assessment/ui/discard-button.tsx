import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import { discardAssessmentAction } from "@/features/assess/assessment/actions";
import { isDiscardable } from "@/features/assess/assessment/discard.queries";
import type { AssessmentDto } from "@/features/assess/assessment/schema";
import type { Actor } from "@/lib/access/actor";
import { assessPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";

export interface DiscardButtonProps {
  readonly actor: Actor;
  readonly of: Pick<AssessmentDto, "id" | "unitName" | "period" | "state">;
}

/** Deletes an assessment in which nothing is stored; nothing where something is, or for people who may not delete it. */
export async function DiscardButton({ actor, of }: DiscardButtonProps) {
  if (!(await isDiscardable(actor, of))) return null;
  return (
    <ActionButton
      action={discardAssessmentAction.bind(null, actor.organizationSlug)}
      fields={{ id: of.id }}
      label="Delete…"
      accessibleLabel="Delete this assessment…"
      question={`Delete the assessment of ${of.unitName} for ${periodLabel(of.period, actor.yearStartMonth)}?`}
      confirmLabel="Delete the assessment"
      doneHref={assessPath(actor.organizationSlug) + doneQuery("deleted", of.id)}
      variant="quiet"
    >
      It has no answers. You can start it again.
    </ActionButton>
  );
}
