import { describe, expect, it } from "vitest";
import { listAuditEvents } from "@/lib/audit/queries";
import { signIn } from "@/lib/auth/commands";
import { mintActor } from "@/lib/auth/mint-actor";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { completeSetUp } from "./commands";
import { isSetUpOpen, prepareSetUp } from "./queries";

await useTestDatabase();

const form = (token: string) => ({
  token,
  organizationName: "Département de l'Eau",
  name: "First Owner",
  email: "first@example.org",
  password: "seven quiet rivers",
});

describe("set-up", () => {
  it("is guarded by the token of the console, makes one owner, and closes for good", async () => {
    expect(await isSetUpOpen()).toBe(true);
    const { token } = (await prepareSetUp()) ?? { token: "" };
    expect((await prepareSetUp())?.token).toBe(token);
    await expect(completeSetUp(form("guess"), null)).rejects.toMatchObject({ errors: [{ path: "token" }] });
    await expect(completeSetUp({ ...form(token), password: "password1234" }, null)).rejects.toMatchObject({
      errors: [{ path: "password" }],
    });
    const visitors = await Promise.allSettled([
      completeSetUp(form(token), null),
      completeSetUp({ ...form(token), email: "second@example.org" }, null),
    ]);
    expect(visitors.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database().user.count()).toBe(1);
    expect(await isSetUpOpen()).toBe(false);
    expect(await prepareSetUp()).toBeNull();
    await expect(completeSetUp(form(token), null)).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves an account that can sign in, an organisation with an address, and the first audit event", async () => {
    const membership = await database().membership.findFirstOrThrow({ include: { user: true, organization: true } });
    expect(membership).toMatchObject({ role: "owner", organization: { slug: "departement-de-l-eau" } });
    await signIn(
      { email: membership.user.email.toUpperCase(), password: "seven quiet rivers" },
      { address: null, userAgent: null },
    );
    const { userId, organizationId, organization } = membership;
    const owner = mintActor({
      kind: "user",
      userId,
      userName: membership.user.name,
      organizationId,
      organizationSlug: organization.slug,
      organizationName: organization.name,
      timeZone: organization.timeZone,
      yearStartMonth: organization.yearStartMonth,
      role: "owner",
      scopes: [],
      tokenId: null,
      tokenScopes: null,
      address: null,
    });
    const { items } = await listAuditEvents(owner, { limit: 9 });
    expect(items.map((event) => event.action)).toEqual(["session.opened", "organization.created"]);
    expect(JSON.stringify(items)).not.toContain("argon2");
  });
});
