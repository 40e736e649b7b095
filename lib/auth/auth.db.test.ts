import { beforeEach, describe, expect, it, vi } from "vitest";
import { updateMember } from "@/features/organization/people/commands";
import { createPasswordReset, resetPassword } from "@/features/organization/people/password-reset.commands";
import { getMember } from "@/features/organization/people/queries";
import type { Actor } from "@/lib/access/actor";
import { database, databaseTime } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, emailOf, PASSWORD } from "@/lib/test/factories";
import { changePassword, endAllSessions, endSession, signIn } from "./commands";
import { hashSecret } from "./secrets";
import { FREE_FAILURES, KNOWN_NETWORK_MS } from "./session-rules";

vi.mock(import("@/lib/database/client"), { spy: true });

await useTestDatabase();

const from = { address: null, userAgent: null };
const open = async (actor: Actor, password = PASSWORD) => signIn({ email: await emailOf(actor), password }, from);
const isOpen = async (secret: string) =>
  (await database().session.findUniqueOrThrow({ where: { secretHash: hashSecret(secret) } })).endedAt === null;
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { code: string; message: string }) => ({ code: error.code, message: error.message }),
  );

describe("a new password", () => {
  it("is not made of the name of an organisation that the account belongs to", async () => {
    const lead = await buildMember(await buildOrganization(), "lead");
    await database().organization.update({ where: { id: lead.organizationId }, data: { name: "Harbour Authority" } });
    const who = { ...lead, email: await emailOf(lead), sessionId: lead.userId, address: null };
    const change = (newPassword: string) =>
      failure(changePassword(who, { currentPassword: PASSWORD, newPassword }, true));
    expect(await change("HarbourAuthority2026!")).toMatchObject({ code: "invalid" });
    expect(await change("four loud otters singing")).toBeNull();
  });
});

describe("signing in", () => {
  // The wait begins with one second, in which a busy machine does not get to the next attempt: here the clock stands still.
  beforeEach(async () => {
    vi.mocked(databaseTime).mockRestore();
    const now = await databaseTime();
    vi.mocked(databaseTime).mockResolvedValue(now);
    return () => void vi.mocked(databaseTime).mockRestore();
  });

  it("opens a session whose secret the database does not know", async () => {
    const lead = await buildMember(await buildOrganization(), "lead");
    const { secret, userId } = await open(lead);
    expect(userId).toBe(lead.userId);
    expect(await isOpen(secret)).toBe(true);
    expect(JSON.stringify(await database().session.findMany())).not.toContain(secret);
  });

  it("says the same for a wrong password, an unknown address, closed access and nonsense", async () => {
    const organization = await buildOrganization();
    const closed = await buildMember(organization, "lead");
    await database().membership.updateMany({ where: { userId: closed.userId }, data: { disabledAt: new Date() } });
    const email = await emailOf(await buildMember(organization, "lead"));
    const answers = await Promise.all([
      failure(signIn({ email, password: "wrong password" }, from)),
      failure(signIn({ email: "nobody@example.org", password: PASSWORD }, from)),
      failure(open(closed)),
      failure(signIn({ email: { $ne: "" }, password: ["x"] }, from)),
      failure(signIn(undefined, from)),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.code).toBe("unauthenticated");
  });

  it("takes about as long for an unknown address as for a wrong password", async () => {
    const email = await emailOf(await buildMember(await buildOrganization(), "lead"));
    const time = async (address: string) => {
      const began = performance.now();
      await failure(signIn({ email: address, password: "wrong password" }, from));
      return performance.now() - began;
    };
    await time("warm@example.org");
    const [known, unknown] = [[], []] as [number[], number[]];
    for (let i = 0; i < 4; i++) {
      known.push(await time(email));
      unknown.push(await time(`nobody${i}@example.org`));
    }
    // Hashing takes nearly all of the time: left out for one of them, the ratio is about ten.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  });

  it("makes guesses wait, account by account, also unknown ones, and also parallel ones", async () => {
    for (const email of [await emailOf(await buildMember(await buildOrganization(), "lead")), "ghost@example.org"]) {
      const tries = Array.from({ length: 12 }, () => failure(signIn({ email, password: "wrong password" }, from)));
      const codes = (await Promise.all(tries)).map((answer) => answer?.code);
      expect(codes.filter((code) => code === "unauthenticated")).toHaveLength(FREE_FAILURES.account);
      expect(codes.filter((code) => code === "throttled")).toHaveLength(12 - FREE_FAILURES.account);
    }
  });

  it("makes the right password wait too while the account is blocked, and forgets failures after it was right", async () => {
    const lead = await buildMember(await buildOrganization(), "lead");
    for (let i = 0; i < FREE_FAILURES.account; i++) await failure(open(lead, "wrong password"));
    expect(await failure(open(lead))).toMatchObject({ code: "throttled", message: expect.stringMatching(/Wait 1 s/) });
    await database().signInThrottle.updateMany({ data: { blockedUntil: new Date(0) } });
    await open(lead);
    expect(await failure(open(lead, "wrong password"))).toMatchObject({ code: "unauthenticated" });
  });

  it("lets those sign in who did so from there before, though strangers made their address wait", async () => {
    const at = { address: "198.51.100.8", userAgent: null };
    const organization = await buildOrganization();
    const [known, other] = [await buildMember(organization, "lead"), await buildMember(organization, "lead")];
    const enter = async (actor: Actor, password = PASSWORD, from_ = at) =>
      signIn({ email: await emailOf(actor), password }, from_);
    await enter(known);
    for (let i = 0; i < FREE_FAILURES.address; i++)
      await failure(signIn({ email: `guess${i}@example.org`, password: "wrong password" }, at));
    expect(await failure(enter(other))).toMatchObject({ code: "throttled" });
    await enter(known);
    for (let i = 0; i < FREE_FAILURES.account; i++) await failure(enter(known, "wrong password"));
    expect(await failure(enter(known))).toMatchObject({ code: "throttled" });
    await database().signInThrottle.deleteMany({ where: { key: { startsWith: "account:" } } });
    const before = new Date(Date.now() - KNOWN_NETWORK_MS - 1000);
    await database().session.updateMany({ where: { userId: known.userId }, data: { createdAt: before } });
    await database().signInThrottle.updateMany({ data: { blockedUntil: new Date(Date.now() + 60_000) } });
    expect(await failure(enter(known))).toMatchObject({ code: "throttled" });
    await database().signInThrottle.deleteMany();
  });

  it("counts all addresses of one IPv6 network as one", async () => {
    const guess = (i: number, address: string) =>
      failure(signIn({ email: `six${i}@example.org`, password: "wrong password" }, { address, userAgent: null }));
    for (let i = 0; i < FREE_FAILURES.address; i++) await guess(i, `2001:db8:1:2::${(i + 1).toString(16)}`);
    expect(await guess(90, "2001:db8:1:2:ffff::1")).toMatchObject({ code: "throttled" });
    expect(await guess(91, "2001:db8:1:3::1")).toMatchObject({ code: "unauthenticated" });
  });

  it("makes an address wait that tries many accounts, and a good sign-in there does not wash it clean", async () => {
    const at = { address: "198.51.100.7", userAgent: null };
    const lead = await buildMember(await buildOrganization(), "lead");
    const email = await emailOf(lead);
    const guess = (i: number) => failure(signIn({ email: `many${i}@example.org`, password: "wrong password" }, at));
    for (let i = 0; i < FREE_FAILURES.address - 1; i++) expect((await guess(i))?.code).toBe("unauthenticated");
    await signIn({ email, password: PASSWORD }, at);
    await guess(97);
    expect((await guess(98))?.code).toBe("throttled");
    expect(await failure(signIn({ email, password: PASSWORD }, { ...at, address: "198.51.100.8" }))).toBeNull();
  });
});

describe("sessions end", () => {
  it("one by one when signing out, all when signing out everywhere", async () => {
    const lead = await buildMember(await buildOrganization(), "lead");
    const [first, second] = [await open(lead), await open(lead)];
    await endSession(first.secret);
    expect([await isOpen(first.secret), await isOpen(second.secret)]).toEqual([false, true]);
    await endAllSessions({ ...lead, email: "", sessionId: "" });
    expect(await isOpen(second.secret)).toBe(false);
  });

  it("when the password changes, the present one excepted; a common or wrong password changes nothing", async () => {
    const lead = await buildMember(await buildOrganization(), "lead");
    const email = await emailOf(lead);
    const [here, elsewhere] = [await open(lead), await open(lead)];
    const session = await database().session.findUniqueOrThrow({ where: { secretHash: hashSecret(here.secret) } });
    const who = { userId: lead.userId, userName: lead.userName, email, sessionId: session.id, address: null };
    const change = (currentPassword: string, newPassword: string) =>
      failure(changePassword(who, { currentPassword, newPassword }, true));
    expect(await change("wrong password", "eight loud mountains")).toMatchObject({ code: "invalid" });
    expect(await change(PASSWORD, "password1234")).toMatchObject({ message: expect.stringMatching(/common/) });
    expect(await change(PASSWORD, email)).toMatchObject({ message: expect.stringMatching(/common/) });
    expect(await isOpen(elsewhere.secret)).toBe(true);
    expect(await change(PASSWORD, "eight loud mountains")).toBeNull();
    expect([await isOpen(here.secret), await isOpen(elsewhere.secret)]).toEqual([true, false]);
    expect(await failure(open(lead))).toMatchObject({ code: "unauthenticated" });
    await signIn({ email, password: "eight loud mountains" }, from);
  });

  it("when access is closed, and when the role is lowered but not when it is raised", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const change = async (actor: Actor, input: Parameters<typeof updateMember>[3]) =>
      updateMember(owner, actor.userId, (await getMember(owner, actor.userId)).version, input);
    const [closed, lowered, raised] = await Promise.all(
      (["lead", "lead", "executive"] as const).map((role) => buildMember(organization, role)),
    );
    if (!closed || !lowered || !raised) throw new Error("no members");
    const secrets = [(await open(closed)).secret, (await open(lowered)).secret, (await open(raised)).secret];
    await change(closed, { disabled: true });
    await change(lowered, { role: "executive" });
    await change(raised, { role: "lead" });
    expect(await Promise.all(secrets.map(isOpen))).toEqual([false, false, true]);
  });

  it("when the same browser signs in again, whoever it is, once the password is right", async () => {
    const organization = await buildOrganization();
    const lead = await buildMember(organization, "lead");
    const email = await emailOf(await buildMember(organization, "executive"));
    const [mine, elsewhere] = [await open(lead), await open(lead)];
    const again = { ...from, earlier: mine.secret };
    expect(await failure(signIn({ email, password: "wrong password" }, again))).toMatchObject({
      code: "unauthenticated",
    });
    expect(await isOpen(mine.secret)).toBe(true);
    const { secret } = await signIn({ email, password: PASSWORD }, again);
    expect(await Promise.all([mine.secret, elsewhere.secret, secret].map(isOpen))).toEqual([false, true, true]);
  });

  it("when a reset link is used, which works once", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const lead = await buildMember(organization, "lead");
    const { secret } = await open(lead);
    const { token } = await createPasswordReset(owner, lead.userId);
    await resetPassword(token, { password: "eight loud mountains" }, null);
    expect(await isOpen(secret)).toBe(false);
    expect(await failure(resetPassword(token, { password: "nine loud mountains" }, null))).toMatchObject({
      code: "not_found",
    });
  });
});
