/** Bearer tokens: what they open follows, on every request, from the token and from who made it. */
import { describe, expect, it } from "vitest";
import { createToken, revokeToken } from "@/features/organization/token/commands";
import type { Actor } from "@/lib/access/actor";
import { TOKEN_SCOPES } from "@/lib/access/policy";
import { database } from "@/lib/database/client";
import { buildToken, type Credentials, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit, PASSWORD } from "@/lib/test/factories";

await useTestDatabase();

const organization = await buildOrganization();
const base = `/api/v1/o/${organization.slug}`;
const status = async (as: Credentials, path = "units") => (await call("GET", `${base}/${path}`, { as })).status;
const change = (member: Actor, data: { role?: "assessor"; disabledAt?: Date }) =>
  database().membership.updateMany({ where: { userId: member.userId }, data });

describe("a token", () => {
  it("works as it was made, says when it was used, and stops when it is revoked", async () => {
    const owner = await buildMember(organization, "owner");
    const { id, secret } = await createToken(owner, {
      name: "warehouse",
      scopes: ["read"],
      expiresInDays: 1,
      password: PASSWORD,
    });
    const as = { authorization: `Bearer ${secret}` };
    expect(await status(as)).toBe(200);
    const row = await database().apiToken.findFirstOrThrow({ where: { id } });
    expect(row.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(row)).not.toContain(secret);
    await revokeToken(owner, id);
    expect(await status(as)).toBe(401);
  });

  it("is nobody once it has run out", async () => {
    const owner = await buildMember(organization, "owner");
    expect(await status(await buildToken(owner, ["read"], { expiresAt: new Date(Date.now() - 1) }))).toBe(401);
  });

  it("falls with its maker's role, and dies with the account", async () => {
    const owner = await buildMember(organization, "owner");
    const as = await buildToken(owner, TOKEN_SCOPES);
    const unit = await buildUnit(owner);
    expect([await status(as, "audit"), await status(as, `units/${unit.id}`)]).toEqual([200, 200]);
    await change(owner, { role: "assessor" });
    expect([await status(as, "audit"), await status(as, `units/${unit.id}`)]).toEqual([403, 404]);
    await change(owner, { disabledAt: new Date() });
    expect(await status(as)).toBe(401);
  });

  it("opens its own organisation alone", async () => {
    const other = await buildOrganization();
    const owner = await buildMember(other, "owner");
    const as = await buildToken(owner, TOKEN_SCOPES);
    expect(await status(as)).toBe(404);
    expect(await status(as, "nothing")).toBe(404);
    expect((await call("GET", `/api/v1/o/${other.slug}/units`, { as })).status).toBe(200);
  });

  it("is told who it is", async () => {
    const owner = await buildMember(organization, "owner", { name: "Tolka" });
    const as = await buildToken(owner, ["read", "answers:write"]);
    expect((await call("GET", "/api/v1/me", { as })).json).toEqual({
      user: { id: owner.userId, name: "Tolka", email: "tolka@example.org" },
      organizations: [{ slug: organization.slug, name: organization.name, role: "owner" }],
      token: { id: expect.any(String), scopes: ["read", "answers:write"] },
    });
  });

  it("stands in the audit log with its name and its maker's", async () => {
    const owner = await buildMember(organization, "owner", { name: "Mara Maker" });
    const as = await buildToken(owner, ["programme:write", "read"]);
    const headers = { "x-forwarded-for": "203.0.113.9" };
    await call("POST", `${base}/units`, { as, headers, body: { name: "By token", kind: "system" } });
    const { json } = await call("GET", `${base}/audit?limit=1`, { as });
    expect(json).toMatchObject({
      items: [
        {
          action: "unit.created",
          address: "203.0.113.9",
          actor: { kind: "token", name: "test (token of Mara Maker)" },
        },
      ],
    });
  });
});
