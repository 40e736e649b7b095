import { getAccount, listOrganizations } from "@/lib/auth/queries";
import { getHealth } from "@/lib/health/queries";
import { readCatalogue, readHealth, readMe, readOpenApi } from "../contract/account";
import { accountEndpoint, publicEndpoint } from "../endpoint";
import { openApi } from "../openapi";
import { presentCatalogue } from "../present-catalogue";

export const healthEndpoint = publicEndpoint(readHealth, async () => {
  const body = await getHealth();
  return { status: body.status === "ok" ? 200 : 503, body };
});

export const meEndpoint = accountEndpoint(readMe, async ({ who, token }) => {
  if (who) {
    const user = { id: who.userId, name: who.userName, email: who.email };
    return { body: { user, organizations: await listOrganizations(who.userId), token: null } };
  }
  const organizations = [{ slug: token.organizationSlug, name: token.organizationName, role: token.role }];
  const used = { id: token.tokenId ?? "", scopes: token.tokenScopes ?? [] };
  return { body: { user: await getAccount(token.userId), organizations, token: used } };
});

export const catalogueEndpoint = accountEndpoint(readCatalogue, async () => ({ body: presentCatalogue() }));

export const openApiEndpoint = accountEndpoint(readOpenApi, async () => ({ body: openApi() }));
