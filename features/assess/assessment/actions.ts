"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { unitIdOfField } from "@/features/organization/unit/choice.queries";
import type { Actor } from "@/lib/access/actor";
import { resultPath } from "@/lib/base/addresses";
import { AppError } from "@/lib/base/errors";
import { defineAction } from "@/lib/form/define-action";
import { ticked } from "@/lib/form/schema";
import { createAssessment } from "./commands";
import { discardAssessment } from "./discard.commands";
import { findPreviousAssessment, listAssessments } from "./queries";
import { createAssessmentSchema } from "./schema";

/** `start`: from the unit's latest earlier assessment, or from nothing. */
const createForm = z.object({
  unitId: z.string().min(1, "is not chosen; choose one"),
  period: createAssessmentSchema.shape.period,
  start: z.enum(["last", "empty"], "is not chosen; choose one"),
  confirmFarPeriod: ticked,
});

/** The same refusal with the id of the assessment that is there, so that the form can lead to it. */
async function withExisting(actor: Actor, unit: string, period: string, error: unknown): Promise<unknown> {
  if (!(error instanceof AppError) || error.code !== "conflict") return error;
  const { items } = await listAssessments(actor, { unit, period, limit: 1 });
  return new AppError("conflict", error.message, { current: items[0]?.id });
}

/** Goes on to the new assessment. On `conflict`, `current` is the id of the one that is there. */
export const createAssessmentAction = defineAction(
  createForm,
  async (actor, { period, start, confirmFarPeriod, ...form }) => {
    const unitId = (await unitIdOfField(actor, form.unitId, "unitId")) ?? "";
    const last = start === "last" ? await findPreviousAssessment(actor, { unitId, period }) : null;
    const input = { unitId, period, carryForwardFrom: last?.id ?? null, confirmFarPeriod };
    const created = await createAssessment(actor, input).catch(async (error: unknown) => {
      throw await withExisting(actor, unitId, period, error);
    });
    redirect(resultPath(actor.organizationSlug, created.id));
  },
);

export const discardAssessmentAction = defineAction(z.object({ id: z.string() }), (actor, { id }) =>
  discardAssessment(actor, id),
);
