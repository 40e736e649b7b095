import { z } from "zod";
import { personName } from "@/features/organization/settings/schema";
import { ROLES, type Role } from "@/lib/access/policy";
import { newPassword } from "@/lib/auth/schema";
import { emailAddress } from "@/lib/base/validation";
import { listOf } from "@/lib/form/schema";

/** Assignments of one reviewer or assessor. */
const MAX_SCOPES = 500;

const PILLARS = ["identity", "devices", "networks", "applications", "data"] as const;

const scope = z.object({ unitId: z.uuid("is not the id of a unit"), pillar: z.enum(PILLARS).nullable().default(null) });
const TOO_MANY_SCOPES = `has more than ${MAX_SCOPES} assignments`;
const scopes = z.array(scope).max(MAX_SCOPES, TOO_MANY_SCOPES);

/** Assignments as a form sends them, each "unit id:pillar", or "unit id:*" for all pillars. */
export const formScopes = listOf(
  z
    .string()
    .transform((text) => {
      const [unitId, pillar] = text.split(":");
      return { unitId, pillar: pillar === "*" ? null : pillar };
    })
    .pipe(z.object({ unitId: scope.shape.unitId, pillar: z.enum(PILLARS).nullable() })),
).refine((list) => list.length <= MAX_SCOPES, TOO_MANY_SCOPES);

const role = z.enum(ROLES, "is not chosen yet; choose one");

export const inviteSchema = z.object({ email: emailAddress, name: personName, role, scopes: scopes.default([]) });
export const updateMemberSchema = z.object({ role, disabled: z.boolean(), scopes }).partial();
export const acceptInvitationSchema = z.object({ name: personName, password: newPassword });
export const resetPasswordSchema = z.object({ password: newPassword });

export type ScopeDto = z.infer<typeof scope>;
export type MemberDto = {
  userId: string;
  name: string;
  email: string;
  role: (typeof ROLES)[number];
  disabled: boolean;
  scopes: ScopeDto[];
  lastSeenAt: string | null;
  version: number;
};
export type InvitationDto = {
  id: string;
  email: string;
  name: string;
  role: (typeof ROLES)[number];
  expiresAt: string;
  expired: boolean;
};

/** An open link with which a member chooses a new password. */
export type PasswordLinkDto = {
  id: string;
  name: string;
  role: (typeof ROLES)[number];
  createdBy: string;
  expiresAt: string;
};
/** A colleague. Everybody in the organisation sees the name; the role is for the server, which offers people by it. */
export type PersonDto = { id: string; name: string; role: Role; isClosed: boolean };

/** What an answer says of whose a thing is. */
export const ownedByShape = {
  ownerName: z.string().nullable(),
  isOwnerClosed: z
    .boolean()
    .describe("The owner's access is closed: nobody looks after it until it is handed over. No part of the version"),
};
