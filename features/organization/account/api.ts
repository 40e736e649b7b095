import { z } from "zod";
import { ROLES, TOKEN_SCOPES } from "@/lib/access/policy";
import { getAccount, listOrganizations } from "@/lib/auth/queries";
import { accountOperation } from "@/lib/http/operation";

const me = z
  .object({
    user: z.object({ id: z.string(), name: z.string(), email: z.string() }).describe("Of a token: who made it"),
    organizations: z.array(z.object({ slug: z.string(), name: z.string(), role: z.enum(ROLES) })),
    token: z
      .object({ id: z.string(), scopes: z.array(z.enum(TOKEN_SCOPES)) })
      .nullable()
      .describe("The token that asks, null for somebody signed in"),
  })
  .meta({ id: "Me" });

export const readMeOperation = accountOperation(
  {
    id: "readMe",
    method: "GET",
    path: "/api/v1/me",
    tag: "Account",
    summary: "Who am I, and where?",
    description: "A token belongs to one organisation, and its user is who made it.",
    access: "signed-in",
    result: {
      status: 200,
      description: "The account and the organisations it belongs to.",
      schema: me,
      example: {
        user: { id: "019ab5f0-5c1e-7a3b-9d50-0e6f6a1c2b3d", name: "Lea Lead", email: "lead@example.org" },
        organizations: [{ slug: "acme", name: "Acme", role: "lead" }],
        token: null,
      },
    },
  },
  async ({ who, token }) => {
    if (who) {
      const user = { id: who.userId, name: who.userName, email: who.email };
      return { body: { user, organizations: await listOrganizations(who.userId), token: null } };
    }
    const organizations = [{ slug: token.organizationSlug, name: token.organizationName, role: token.role }];
    const used = { id: token.tokenId ?? "", scopes: token.tokenScopes ?? [] };
    return { body: { user: await getAccount(token.userId), organizations, token: used } };
  },
);
