import { describe, expect, it } from "vitest";
import { createToken, revokeToken } from "@/features/organization/token/commands";
import { listTokens } from "@/features/organization/token/queries";
import type { Actor } from "@/lib/access/actor";
import { signIn } from "@/lib/auth/commands";
import { actorOfToken } from "@/lib/auth/require-actor";
import { hashSecret } from "@/lib/auth/secrets";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit, emailOf, PASSWORD } from "@/lib/test/factories";
import { updateMember } from "./commands";
import { acceptInvitation, inviteMember, revokeInvitation } from "./invitation.commands";
import { getMember, listInvitations, listMembers } from "./queries";

await useTestDatabase();

const invitation = (email: string, more: Partial<Parameters<typeof inviteMember>[1]> = {}) => ({
  email,
  name: "New Person",
  role: "assessor" as const,
  scopes: [],
  ...more,
});
const account = { name: "New Person", password: "eight loud mountains" };

describe("an invitation", () => {
  it("makes the account and the membership with its assignments, once", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const unit = await buildUnit(owner);
    const scopes = [{ unitId: unit.id, pillar: "data" as const }];
    const { token } = await inviteMember(owner, invitation("new1@example.org", { scopes: [...scopes, ...scopes] }));
    expect(JSON.stringify(await database().invitation.findMany())).not.toContain(token);
    expect(await acceptInvitation(token, account, null)).toEqual({
      slug: owner.organizationSlug,
      email: "new1@example.org",
    });
    const joined = (await listMembers(owner)).find((member) => member.email === "new1@example.org");
    expect(joined).toMatchObject({ role: "assessor", scopes, disabled: false });
    await signIn({ email: "new1@example.org", password: account.password }, { address: null, userAgent: null });
    await expect(acceptInvitation(token, account, null)).rejects.toMatchObject({ code: "not_found" });
    expect(await listInvitations(owner)).toEqual([]);
  });

  it("adds an existing account to a second organisation when its own password is given", async () => {
    const first = await buildMember(await buildOrganization(), "lead");
    const second = await buildMember(await buildOrganization(), "owner");
    const email = await emailOf(first);
    const { token } = await inviteMember(second, invitation(email, { role: "executive" }));
    await expect(acceptInvitation(token, account, null)).rejects.toMatchObject({ errors: [{ path: "password" }] });
    await acceptInvitation(token, { name: "Other Name", password: PASSWORD }, null);
    expect(await database().membership.count({ where: { userId: first.userId } })).toBe(2);
    expect((await getMember(second, first.userId)).name).toBe(first.userName);
  });

  it("is refused in words to somebody who joined by another one, also at the same moment", async () => {
    const owner = await buildMember(await buildOrganization("Harbour"), "owner");
    const other = await buildMember(await buildOrganization(), "owner");
    const email = "twice@example.org";
    const invite = async (by: Actor) => (await inviteMember(by, invitation(email))).token;
    const [first, second, elsewhere] = [await invite(owner), await invite(owner), await invite(other)];
    await acceptInvitation(first, account, null);
    await expect(acceptInvitation(second, account, null)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("is a member of Harbour already"),
    });
    await acceptInvitation(elsewhere, account, null);

    const atOnce = [
      await inviteMember(owner, invitation("new9@example.org")),
      await inviteMember(other, invitation("new9@example.org")),
    ];
    const results = await Promise.allSettled(atOnce.map(({ token }) => acceptInvitation(token, account, null)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", message: expect.stringContaining("got an account meanwhile") },
    });
  });

  it("cannot be accepted when withdrawn or run out, nor with a common password", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const withdrawn = await inviteMember(owner, invitation("new2@example.org"));
    await revokeInvitation(owner, withdrawn.id);
    const late = await inviteMember(owner, invitation("new3@example.org"));
    await database().invitation.updateMany({ where: { id: late.id }, data: { expiresAt: new Date(0) } });
    for (const { token } of [withdrawn, late])
      await expect(acceptInvitation(token, account, null)).rejects.toMatchObject({ code: "not_found" });
    const open = await inviteMember(owner, invitation("new4@example.org"));
    await expect(
      acceptInvitation(open.token, { ...account, password: "passwordpassword" }, null),
    ).rejects.toMatchObject({ code: "invalid", errors: [{ path: "password" }] });
    expect(await database().user.count({ where: { email: "new4@example.org" } })).toBe(0);
  });

  it("is refused for a member, a unit of another organisation, and a role above one's own", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const admin = await buildMember(organization, "admin");
    const foreign = await buildUnit(await buildMember(await buildOrganization(), "owner"));
    const scopes = [{ unitId: foreign.id, pillar: null }];
    await expect(inviteMember(owner, invitation(await emailOf(admin)))).rejects.toMatchObject({
      errors: [{ path: "email" }],
    });
    await expect(inviteMember(owner, invitation("x@example.org", { scopes }))).rejects.toMatchObject({
      errors: [{ path: "scopes" }],
    });
    await expect(inviteMember(admin, invitation("x@example.org", { role: "owner" }))).rejects.toMatchObject({
      code: "forbidden",
    });
    for (const role of ["lead", "reviewer", "assessor", "executive", "auditor"] as const)
      await expect(inviteMember(admin, invitation("x@example.org", { role }))).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await listInvitations(owner)).toEqual([]);
  });

  it("of an owner is withdrawn by owners alone, others by an admin too", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const admin = await buildMember(organization, "admin");
    const ofOwner = await inviteMember(owner, invitation("new5@example.org", { role: "owner" }));
    const ofLead = await inviteMember(owner, invitation("new6@example.org", { role: "lead" }));
    await expect(revokeInvitation(admin, ofOwner.id)).rejects.toMatchObject({ code: "forbidden" });
    await revokeInvitation(admin, ofLead.id);
    await revokeInvitation(owner, ofOwner.id);
    expect(await listInvitations(owner)).toEqual([]);
  });

  it("works only as long as its maker may invite like this", async () => {
    const organization = await buildOrganization();
    const maker = await buildMember(organization, "owner");
    const { token } = await inviteMember(maker, invitation("new7@example.org", { role: "owner" }));
    const where = { organizationId: organization.id, userId: maker.userId };
    // Past the command, which would revoke the invitation.
    for (const data of [{ role: "admin" as const }, { role: "owner" as const, disabledAt: new Date() }]) {
      await database().membership.updateMany({ where, data });
      await expect(acceptInvitation(token, account, null)).rejects.toMatchObject({ code: "not_found" });
    }
    await database().membership.updateMany({ where, data: { disabledAt: null } });
    await acceptInvitation(token, account, null);
  });
});

describe("changing a member", () => {
  it("keeps at least one owner, also when two owners remove each other at once", async () => {
    const organization = await buildOrganization();
    const [one, two] = [await buildMember(organization, "owner"), await buildMember(organization, "owner")];
    const results = await Promise.allSettled([
      updateMember(one, two.userId, 1, { role: "lead" }),
      updateMember(two, one.userId, 1, { role: "lead" }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database().membership.count({ where: { organizationId: organization.id, role: "owner" } })).toBe(1);
    const last = results[0]?.status === "fulfilled" ? one : two;
    for (const change of [{ role: "lead" as const }, { disabled: true }, { scopes: [] }])
      await expect(updateMember(last, last.userId, 1, change)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("gives a role only to those who have each of its rights, and never to oneself", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const admin = await buildMember(organization, "admin");
    const lead = await buildMember(organization, "lead");
    const executive = await buildMember(organization, "executive");
    const attempts = [
      () => updateMember(admin, owner.userId, 1, { role: "lead" }),
      () => updateMember(admin, owner.userId, 1, { disabled: true }),
      () => updateMember(admin, lead.userId, 1, { role: "owner" }),
      () => updateMember(admin, executive.userId, 1, { role: "lead" }),
      () => updateMember(admin, admin.userId, 1, { role: "lead" }),
      () => updateMember(owner, owner.userId, 1, { role: "admin" }),
      () => updateMember(lead, admin.userId, 1, { role: "lead" }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await updateMember(admin, lead.userId, 1, { role: "admin" })).toMatchObject({ role: "admin", version: 2 });
    await expect(updateMember(admin, lead.userId, 1, { role: "admin" })).rejects.toMatchObject({ code: "stale" });
  });

  it("lets an admin close an access and assign units, but not open an access with rights that admins lack", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const admin = await buildMember(organization, "admin");
    const assessor = await buildMember(organization, "assessor");
    const scopes = [{ unitId: (await buildUnit(owner)).id, pillar: null }];
    expect(await updateMember(admin, assessor.userId, 1, { role: "assessor", scopes })).toMatchObject({ scopes });
    expect(await updateMember(admin, assessor.userId, 2, { disabled: true })).toMatchObject({ disabled: true });
    await expect(updateMember(admin, assessor.userId, 3, { disabled: false })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await updateMember(owner, assessor.userId, 3, { disabled: false })).toMatchObject({ disabled: false });
  });
});

describe("an API token", () => {
  const make = async (role: "owner" | "admin" = "owner") => {
    const organization = await buildOrganization();
    const creator = await buildMember(organization, role);
    const { id, secret } = await createToken(creator, {
      name: "Warehouse",
      scopes: ["read"],
      expiresInDays: 30,
      password: PASSWORD,
    });
    return { organization, creator, id, secret };
  };

  it("is shown once, stored hashed, and says when it was last used", async () => {
    const { creator, secret } = await make();
    expect(secret).toMatch(/^tnt_[\w-]{43}$/);
    expect(JSON.stringify(await database().apiToken.findMany())).not.toContain(secret);
    expect((await listTokens(creator))[0]).toMatchObject({ state: "active", lastUsedAt: null });
    await actorOfToken(secret, creator.organizationSlug, null);
    expect((await listTokens(creator))[0]?.lastUsedAt).not.toBeNull();
  });

  it("has its creator's present role, narrowed to its scopes", async () => {
    const { organization, creator, secret } = await make("admin");
    const owner = await buildMember(organization, "owner");
    expect(await actorOfToken(secret, null, null)).toMatchObject({
      role: "admin",
      tokenScopes: ["read"],
      kind: "token",
    });
    await updateMember(owner, creator.userId, 1, { role: "executive" });
    expect(await actorOfToken(secret, null, null)).toMatchObject({ role: "executive" });
  });

  it("is dead when revoked, expired, or its creator's access closed; and unknown elsewhere", async () => {
    const revoked = await make();
    await revokeToken(revoked.creator, revoked.id);
    const expired = await make();
    await database().apiToken.update({ where: { hash: hashSecret(expired.secret) }, data: { expiresAt: new Date() } });
    const left = await make("admin");
    const owner = await buildMember(left.organization, "owner");
    await updateMember(owner, left.creator.userId, 1, { disabled: true });
    for (const { secret } of [revoked, expired, left])
      await expect(actorOfToken(secret, null, null)).rejects.toMatchObject({ code: "unauthenticated" });
    const fine = await make();
    await expect(actorOfToken(fine.secret, revoked.organization.slug, null)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(revokeToken(revoked.creator, fine.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is made with the present password of the person who makes it", async () => {
    const creator = await buildMember(await buildOrganization(), "owner");
    const input = { name: "Warehouse", scopes: ["read" as const], expiresInDays: 30 };
    for (const password of [undefined, "wrong password"])
      await expect(createToken(creator, { ...input, password })).rejects.toMatchObject({
        code: "invalid",
        errors: [{ path: "password" }],
      });
    expect(await listTokens(creator)).toEqual([]);
  });

  it("cannot make a token that may more than itself", async () => {
    const creator = await buildMember(await buildOrganization(), "owner", { tokenScopes: ["admin"] });
    await createToken(creator, { name: "same", scopes: ["admin"], expiresInDays: 1 });
    await expect(createToken(creator, { name: "more", scopes: ["read"], expiresInDays: 1 })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
