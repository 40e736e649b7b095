"use server";

import { z } from "zod";
import { invitationPath } from "@/lib/base/addresses";
import { defineAction, definePublicAction } from "@/lib/form/define-action";
import { publicUrl } from "@/lib/form/public-url";
import { acceptInvitation, inviteMember, revokeInvitation } from "./invitation.commands";
import { acceptInvitationSchema, formScopes, inviteSchema } from "./schema";

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
