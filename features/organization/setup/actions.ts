"use server";

import { setUpSchema } from "@/features/organization/settings/schema";
import { definePublicAction } from "@/lib/form/define-action";
import { completeSetUp } from "./commands";

export const completeSetUpAction = definePublicAction(setUpSchema, async (address, input) => ({
  ...(await completeSetUp(input, address)),
  email: input.email,
}));
