"use server";

import { z } from "zod";
import { defineAction } from "@/lib/form/define-action";
import { formVersion } from "@/lib/form/schema";
import { updateMember } from "./commands";
import { formScopes, inviteSchema } from "./schema";

const stored = { userId: z.string(), version: formVersion };

/** Role and assignments. Roles that are not bound to units send no assignments: what there was goes. */
export const updateMemberAction = defineAction(
  z.object({ ...stored, role: inviteSchema.shape.role, scopes: formScopes }),
  (actor, { userId, version, ...input }) => updateMember(actor, userId, version, input),
);

/** Closes or reopens somebody's access. */
export const setAccessAction = defineAction(
  z.object({ ...stored, access: z.enum(["closed", "open"]) }),
  (actor, { userId, version, access }) => updateMember(actor, userId, version, { disabled: access === "closed" }),
);
