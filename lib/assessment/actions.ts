"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/lib/action/define-action";
import { createAssessment } from "./commands";
import { findPreviousAssessment } from "./queries";
import { createAssessmentSchema } from "./schema";

/** `start`: from the unit's latest earlier assessment, or from nothing. */
const createForm = createAssessmentSchema
  .omit({ carryForwardFrom: true })
  .extend({ start: z.enum(["last", "empty"], "must be one of the two") });

/** Goes on to the new assessment. */
export const createAssessmentAction = defineAction(createForm, async (actor, { start, ...input }) => {
  const last = start === "last" ? await findPreviousAssessment(actor, input) : null;
  const { id } = await createAssessment(actor, { ...input, carryForwardFrom: last?.id ?? null });
  redirect(`/o/${actor.organizationSlug}/assess/${id}`);
});
