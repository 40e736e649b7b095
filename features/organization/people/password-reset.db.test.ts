import { describe, expect, it } from "vitest";
import { changePassword } from "@/lib/auth/commands";
import { accountOfSession } from "@/lib/auth/require-actor";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, emailOf, PASSWORD } from "@/lib/test/factories";
import { updateMember } from "./commands";
import {
  confirmPasswordLinks,
  createPasswordReset,
  resetPassword,
  revokePasswordLink,
} from "./password-reset.commands";
import { listPasswordLinks } from "./password-reset.queries";

await useTestDatabase();

const NEW = { password: "eight loud mountains" };
const FORBIDDEN = { code: "forbidden" };
const GONE = { code: "not_found" };

async function buildTeam() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const admin = await buildMember(organization, "admin");
  const lead = await buildMember(organization, "lead");
  return { organization, owner, admin, lead };
}

/** What a page knows of somebody who signs in now. */
async function signedIn(userId: string) {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + 60_000);
  await database().session.create({ data: { secretHash: hashSecret(secret), userId, expiresAt } });
  const account = await accountOfSession(secret, null);
  if (!account) throw new Error("Not signed in");
  return account;
}

describe("a password link", () => {
  it("is made for roles that its maker could give, and never for oneself", async () => {
    const { organization, owner, admin, lead } = await buildTeam();
    for (const role of ["owner", "lead", "reviewer", "assessor", "executive", "auditor"] as const) {
      const member = await buildMember(organization, role);
      await expect(createPasswordReset(admin, member.userId), role).rejects.toMatchObject(FORBIDDEN);
    }
    const second = await buildMember(organization, "admin");
    await createPasswordReset(admin, second.userId);
    for (const self of [owner, admin])
      await expect(createPasswordReset(self, self.userId)).rejects.toMatchObject(FORBIDDEN);
    await createPasswordReset(owner, lead.userId);
    expect((await listPasswordLinks(owner)).map(({ name, createdBy }) => [name, createdBy])).toEqual([
      [lead.userName, owner.userName],
      [second.userName, admin.userName],
    ]);
  });

  it("is not made for somebody who belongs to another organisation too, nor used once they do", async () => {
    const { owner, lead } = await buildTeam();
    const { token } = await createPasswordReset(owner, lead.userId);
    const other = await buildOrganization();
    await database().membership.create({ data: { organizationId: other.id, userId: lead.userId, role: "lead" } });
    await expect(createPasswordReset(owner, lead.userId)).rejects.toMatchObject({ code: "conflict" });
    await expect(resetPassword(token, NEW, null)).rejects.toMatchObject(GONE);
  });

  it("is used only as long as its maker could make it: with their present role, for the member's present role", async () => {
    const { organization, owner, admin } = await buildTeam();
    const second = await buildMember(organization, "admin");
    const { token } = await createPasswordReset(admin, second.userId);
    await updateMember(owner, second.userId, 1, { role: "owner" });
    await expect(resetPassword(token, NEW, null)).rejects.toMatchObject(GONE);
    await updateMember(owner, second.userId, 2, { role: "admin" });
    const again = await createPasswordReset(admin, second.userId);
    // Past the command, which would revoke the link.
    const where = { organizationId: organization.id, userId: admin.userId };
    for (const data of [{ role: "lead" as const }, { role: "admin" as const, disabledAt: new Date() }]) {
      await database().membership.updateMany({ where, data });
      await expect(resetPassword(again.token, NEW, null)).rejects.toMatchObject(GONE);
    }
    await database().membership.updateMany({ where, data: { disabledAt: null } });
    await resetPassword(again.token, NEW, null);
  });

  it("can be revoked; that for an owner by owners alone", async () => {
    const { organization, owner, admin, lead } = await buildTeam();
    const second = await buildMember(organization, "owner");
    const ofLead = await createPasswordReset(owner, lead.userId);
    const ofOwner = await createPasswordReset(owner, second.userId);
    const [first, last] = await listPasswordLinks(admin);
    if (!first || !last) throw new Error("no links");
    await expect(revokePasswordLink(admin, first.id)).rejects.toMatchObject(FORBIDDEN);
    await revokePasswordLink(admin, last.id);
    await revokePasswordLink(owner, first.id);
    await expect(revokePasswordLink(owner, first.id)).rejects.toMatchObject(GONE);
    await expect(revokePasswordLink(await buildMember(await buildOrganization(), "owner"), last.id)).rejects.toThrow();
    for (const { token } of [ofLead, ofOwner])
      await expect(resetPassword(token, NEW, null)).rejects.toMatchObject(GONE);
    expect(await listPasswordLinks(owner)).toEqual([]);
  });

  it("is told to whom it is for, who made it and when, until they confirm it", async () => {
    const { owner, lead } = await buildTeam();
    expect((await signedIn(lead.userId)).untoldLinks).toEqual([]);
    await createPasswordReset(owner, lead.userId);
    const account = await signedIn(lead.userId);
    expect(account.untoldLinks).toEqual([{ madeBy: owner.userName, at: expect.any(String) }]);
    expect(Math.abs(Date.parse(account.untoldLinks[0]?.at ?? "") - Date.now())).toBeLessThan(60_000);
    expect((await signedIn(owner.userId)).untoldLinks).toEqual([]);
    await confirmPasswordLinks(account);
    expect((await signedIn(lead.userId)).untoldLinks).toEqual([]);
    const events = await database().auditEvent.findMany({
      where: { organizationId: owner.organizationId, action: { startsWith: "password_reset." } },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["password_reset.created", owner.userId],
      ["password_reset.seen", lead.userId],
    ]);
  });

  it("stops working when its account's password is changed, whatever else is to be revoked", async () => {
    const { owner, lead } = await buildTeam();
    const { token } = await createPasswordReset(owner, lead.userId);
    const who = { ...lead, email: await emailOf(lead), sessionId: (await signedIn(lead.userId)).sessionId };
    await changePassword(who, { currentPassword: PASSWORD, newPassword: NEW.password }, false);
    await expect(resetPassword(token, NEW, null)).rejects.toMatchObject(GONE);
  });
});
