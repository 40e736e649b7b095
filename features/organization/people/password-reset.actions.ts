"use server";

import { z } from "zod";
import { resetPasswordPath } from "@/lib/base/addresses";
import { defineAccountAction, defineAction, definePublicAction } from "@/lib/form/define-action";
import { publicUrl } from "@/lib/form/public-url";
import {
  confirmPasswordLinks,
  createPasswordReset,
  resetPassword,
  revokePasswordLink,
} from "./password-reset.commands";
import { resetPasswordSchema } from "./schema";

/** The link is in the answer this once. */
export const createPasswordResetAction = defineAction(z.object({ userId: z.string() }), async (actor, input) => {
  const { token } = await createPasswordReset(actor, input.userId);
  return { link: await publicUrl(resetPasswordPath(token)) };
});

export const revokePasswordLinkAction = defineAction(z.object({ id: z.string() }), (actor, input) =>
  revokePasswordLink(actor, input.id),
);

export const confirmPasswordLinksAction = defineAccountAction(z.object({}), confirmPasswordLinks);

export const resetPasswordAction = definePublicAction(
  resetPasswordSchema.extend({ token: z.string() }),
  (address, { token, ...input }) => resetPassword(token, input, address),
);
