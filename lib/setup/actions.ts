"use server";

import { definePublicAction } from "@/lib/action/define-action";
import { setUpSchema } from "@/lib/organization/schema";
import { completeSetUp } from "./commands";

export const completeSetUpAction = definePublicAction(setUpSchema, async (address, input) => ({
  ...(await completeSetUp(input, address)),
  email: input.email,
}));
