"use server";

import { z } from "zod";
import { defineAction, definePublicAction } from "@/lib/action/define-action";
import { publicUrl } from "@/lib/action/public-url";
import { resetPasswordPath } from "@/lib/base/addresses";
import { resetPasswordSchema } from "@/lib/member/schema";
import { createPasswordReset, resetPassword } from "./commands";

/** The link is in the answer this once. */
export const createPasswordResetAction = defineAction(z.object({ userId: z.string() }), async (actor, input) => {
  const { token } = await createPasswordReset(actor, input.userId);
  return { link: await publicUrl(resetPasswordPath(token)) };
});

export const resetPasswordAction = definePublicAction(
  resetPasswordSchema.extend({ token: z.string() }),
  (address, { token, ...input }) => resetPassword(token, input, address),
);
