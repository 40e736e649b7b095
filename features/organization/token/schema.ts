import { z } from "zod";
import { TOKEN_SCOPES } from "@/lib/access/policy";
import { currentPassword } from "@/lib/auth/schema";
import { shortText } from "@/lib/base/validation";

/** Longest life of a token, in days. */
const MAX_TOKEN_DAYS = 365;
const TOKEN_NAME_MAX = 80;

/** `password` is the present one of the person who makes it; a token that makes one has none. */
export const createTokenSchema = z.object({
  name: shortText(TOKEN_NAME_MAX),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1, "needs at least one scope"),
  expiresInDays: z.coerce
    .number()
    .int()
    .min(1, "must be at least 1 day")
    .max(MAX_TOKEN_DAYS, `must be at most ${MAX_TOKEN_DAYS} days`),
  password: currentPassword.optional(),
});

export type TokenDto = {
  id: string;
  name: string;
  scopes: string[];
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  state: "active" | "expired" | "revoked";
};
