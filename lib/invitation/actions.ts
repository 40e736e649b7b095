"use server";

import { z } from "zod";
import { defineAction, definePublicAction } from "@/lib/action/define-action";
import { publicUrl } from "@/lib/action/public-url";
import { invitationPath } from "@/lib/base/addresses";
import { acceptInvitationSchema, formScopes, inviteSchema } from "@/lib/member/schema";
import { acceptInvitation, inviteMember, revokeInvitation } from "./commands";

/** The link is in the answer this once. */
export const inviteMemberAction = defineAction(inviteSchema.extend({ scopes: formScopes }), async (actor, input) => {
  const { token } = await inviteMember(actor, input);
  return { name: input.name, link: await publicUrl(invitationPath(token)) };
});

export const revokeInvitationAction = defineAction(z.object({ id: z.string() }), (actor, input) =>
  revokeInvitation(actor, input.id),
);

export const acceptInvitationAction = definePublicAction(
  acceptInvitationSchema.extend({ token: z.string() }),
  (address, { token, ...input }) => acceptInvitation(token, input, address),
);
