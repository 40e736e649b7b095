"use server";

import { z } from "zod";
import { defineAction } from "@/lib/form/define-action";
import { listOf } from "@/lib/form/schema";
import { createToken, revokeToken } from "./commands";
import { createTokenSchema } from "./schema";

/** The secret is in the answer this once. */
export const createTokenAction = defineAction(
  createTokenSchema.extend({ scopes: listOf(z.string()).pipe(createTokenSchema.shape.scopes) }),
  async (actor, input) => ({ name: input.name, secret: (await createToken(actor, input)).secret }),
);

export const revokeTokenAction = defineAction(z.object({ id: z.string() }), (actor, input) =>
  revokeToken(actor, input.id),
);
