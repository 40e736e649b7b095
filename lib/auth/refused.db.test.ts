import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { acceptInvitation, inviteMember } from "@/features/organization/people/invitation.commands";
import { countRefusedSignIns } from "@/features/organization/people/refused.queries";
import type { Actor } from "@/lib/access/actor";
import { listAuditEvents } from "@/lib/audit/queries";
import { verifyAuditLog } from "@/lib/audit/verify.queries";
import { database } from "@/lib/database/client";
import { buildToken, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit, emailOf, PASSWORD } from "@/lib/test/factories";
import { changePassword, signIn } from "./commands";
import { recordRefusedSignIn } from "./refused.commands";
import { FREE_FAILURES } from "./session-rules";

await useTestDatabase();

const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
const warned = () => warn.mock.calls.map(([line]) => String(line));

afterEach(() => {
  vi.clearAllMocks();
});

const ADDRESS = "198.51.100.7";
const guess = (email: string, address = ADDRESS) =>
  signIn({ email, password: "wrong password" }, { address, userAgent: null }).catch(() => undefined);

const refused = async (reader: Actor) =>
  (await listAuditEvents(reader, { limit: 50 })).items.filter(({ action }) => action === "session.refused");

/** Waits for the event, which is recorded once the answer is out. */
const untilRefused = (reader: Actor) =>
  vi.waitFor(async () => expect(await refused(reader)).not.toEqual([]), { timeout: 5000, interval: 20 });

async function buildPair() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const lead = await buildMember(organization, "lead");
  return { owner, lead, email: await emailOf(lead) };
}

describe("a refused sign-in", () => {
  it("is an event of Tenet in the chains of all the account's organisations, with the address it came from", async () => {
    const { owner, lead, email } = await buildPair();
    const elsewhere = await buildMember(await buildOrganization(), "owner");
    const where = { organizationId: elsewhere.organizationId, userId: lead.userId };
    await database().membership.create({ data: { ...where, role: "auditor" } });
    await guess(email);
    // Recording takes time for known accounts alone: the answer does not wait for it.
    expect(await refused(owner)).toEqual([]);
    await untilRefused(owner);
    for (const reader of [owner, elsewhere]) {
      expect(await refused(reader)).toMatchObject([
        {
          actor: { kind: "system", id: null, name: "Tenet" },
          address: ADDRESS,
          subject: { type: "user", id: lead.userId },
        },
      ]);
      expect(await verifyAuditLog(reader, null)).toMatchObject({ ok: true });
    }
    expect(await countRefusedSignIns(owner, lead.userId)).toBe(1);
    expect(await countRefusedSignIns(owner, owner.userId)).toBe(0);
  });

  it("is recorded once a minute for each account, by several servers too", async () => {
    const { owner, lead, email } = await buildPair();
    await Promise.all(Array.from({ length: 6 }, () => recordRefusedSignIn(email, ADDRESS)));
    await recordRefusedSignIn(email, "198.51.100.8");
    await recordRefusedSignIn(await emailOf(owner), ADDRESS);
    expect((await refused(owner)).map(({ subject }) => subject.id).sort()).toEqual([lead.userId, owner.userId].sort());
  });

  it("of an unknown address leaves no event", async () => {
    const events = await database().auditEvent.count();
    await recordRefusedSignIn("nobody@example.org", ADDRESS);
    expect(await database().auditEvent.count()).toBe(events);
  });

  it.each<[string, (pair: Awaited<ReturnType<typeof buildPair>>) => Promise<unknown>]>([
    [
      "while the account has to wait, also with the right password",
      async ({ email }) => {
        const key = `account:${createHash("sha256").update(email).digest("hex")}`;
        const blockedUntil = new Date(Date.now() + 60_000);
        await database().signInThrottle.create({ data: { key, failures: FREE_FAILURES.account, blockedUntil } });
        await signIn({ email, password: PASSWORD }, { address: ADDRESS, userAgent: null }).catch(() => undefined);
      },
    ],
    [
      "to an account whose access is closed",
      async ({ lead, email }) => {
        await database().membership.updateMany({ where: { userId: lead.userId }, data: { disabledAt: new Date() } });
        await signIn({ email, password: PASSWORD }, { address: ADDRESS, userAgent: null }).catch(() => undefined);
      },
    ],
    [
      "by a wrong password when changing it",
      ({ lead, email }) =>
        changePassword(
          { userId: lead.userId, userName: lead.userName, email, sessionId: "", address: ADDRESS },
          { currentPassword: "wrong password", newPassword: "eight loud mountains" },
          true,
        ).catch(() => undefined),
    ],
    [
      "by a wrong password at an invitation",
      async ({ email }) => {
        const host = await buildMember(await buildOrganization(), "owner");
        const { token } = await inviteMember(host, { name: "Lee", email, role: "lead", scopes: [] });
        await acceptInvitation(token, { name: "Lee", password: "wrong password" }, ADDRESS).catch(() => undefined);
      },
    ],
  ])("is recorded %s", async (_, attempt) => {
    const pair = await buildPair();
    await attempt(pair);
    await untilRefused(pair.owner);
  });
});

describe("on the console", () => {
  it("is a line for the guess with which an account or an address begins to wait, once", async () => {
    const { email } = await buildPair();
    for (let i = 0; i < FREE_FAILURES.account + 3; i++) await guess(email, "203.0.113.20");
    expect(warned()).toEqual([`Sign-in: ${email} has to wait now, after 5 failures, the last from 203.0.113.20.`]);
    vi.clearAllMocks();
    for (let i = 0; i < FREE_FAILURES.address + 3; i++) await guess(`many${i}@example.org`, "203.0.113.21");
    expect(warned()).toEqual(["Sign-in: 203.0.113.21 has to wait now, after 20 failures."]);
  });

  it("is no line for attempts that were right in the end", async () => {
    const { email } = await buildPair();
    for (let i = 0; i < FREE_FAILURES.account - 1; i++) await guess(email, "203.0.113.30");
    await signIn({ email, password: PASSWORD }, { address: "203.0.113.30", userAgent: null });
    expect(warned()).toEqual([]);
  });

  it("is a line for a refused token and for a right that is lacking, without the token's secret", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const reviewer = await buildMember(organization, "reviewer");
    await buildUnit(owner);
    const from = (address: string) => ({ "x-forwarded-for": address });
    const unknown = { authorization: "Bearer tnt_guess" };
    for (let i = 0; i < 3; i++) await call("GET", "/api/v1/me", { as: unknown, headers: from("203.0.113.40") });
    const over = await buildToken(owner, ["read"], { revokedAt: new Date() });
    await call("GET", "/api/v1/me", { as: over, headers: from("203.0.113.41") });
    const audit = `/api/v1/o/${organization.slug}/audit`;
    await call("GET", audit, { as: await buildToken(reviewer, ["read"]), headers: from("203.0.113.42") });
    expect(warned()).toEqual([
      "Refused from 203.0.113.40: an unknown token",
      `Refused from 203.0.113.41: the token "test" of ${owner.organizationSlug}, which no longer works`,
      expect.stringMatching(`^Refused from 203\\.0\\.113\\.42: 403, GET ${audit}: Your role \\(reviewer\\) `),
    ]);
  });
});
