/** Several servers use one database, and their clocks differ: what ends, or waits, goes by the database's. */
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { AppError } from "@/lib/base/errors";
import { database } from "@/lib/database/client";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, emailOf, PASSWORD } from "@/lib/test/factories";
import { signIn } from "./commands";
import { accountOfSession } from "./require-actor";
import { ABSOLUTE_MS, FREE_FAILURES } from "./session-rules";

await useTestDatabase();

const owner = await buildMember(await buildOrganization(), "owner");
const email = await emailOf(owner);
const from = { address: "192.0.2.9", userAgent: null };
const HOUR_MS = 60 * 60_000;

const setClock = (offset: number) => vi.useFakeTimers({ now: Date.now() + offset, toFake: ["Date"] });
afterEach(() => {
  vi.useRealTimers();
});

// What the refusals below leave behind a moment after their answers has to find this file's database.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

it.each([1.5 * HOUR_MS, 13 * HOUR_MS, -13 * HOUR_MS])(
  "a session of one server goes on at one whose clock is %d ms off",
  async (offset) => {
    const session = await buildSession(owner);
    const { secret } = await signIn({ email, password: PASSWORD }, from);
    setClock(offset);
    expect((await call("GET", "/api/v1/me", { as: session })).status).toBe(200);
    expect(await accountOfSession(secret, null)).toMatchObject({ email });
  },
);

it("a session that was opened at a server of the future ends twelve hours from now, and idles out as any", async () => {
  setClock(13 * HOUR_MS);
  const { secret } = await signIn({ email, password: PASSWORD }, from);
  await accountOfSession(secret, null);
  vi.useRealTimers();
  const [opened] = await database().session.findMany({ orderBy: { createdAt: "desc" }, take: 1 });
  expect(opened?.expiresAt.getTime()).toBeLessThan(Date.now() + ABSOLUTE_MS + 60_000);
  expect(opened?.expiresAt.getTime()).toBeGreaterThan(Date.now() + ABSOLUTE_MS - 60_000);
  expect(opened?.lastSeenAt.getTime()).toBeLessThan(Date.now() + 60_000);
});

it("a wait after failed attempts is as long at a server whose clock is ahead", async () => {
  const wrong = () =>
    signIn({ email: "nobody@example.org", password: "wrong password 1" }, { ...from, address: null }).catch(
      (error: unknown) => (error instanceof AppError ? error.code : "fault"),
    );
  for (let i = 0; i < FREE_FAILURES.account + 4; i++) {
    await wrong();
    await database().signInThrottle.updateMany({ data: { blockedUntil: null } });
  }
  expect(await wrong()).toBe("unauthenticated");
  setClock(HOUR_MS);
  expect(await wrong()).toBe("throttled");
});
