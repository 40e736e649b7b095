import { describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, emailOf, PASSWORD } from "@/lib/test/factories";
import { endSession, signIn } from "./commands";
import { listSessions, whySessionIsOver } from "./queries";
import { hashSecret } from "./secrets";
import { IDLE_MS } from "./session-rules";

await useTestDatabase();

async function openSession() {
  const lead = await buildMember(await buildOrganization(), "lead");
  const input = { email: await emailOf(lead), password: PASSWORD };
  return { lead, secret: (await signIn(input, { address: null, userAgent: null })).secret };
}

const leaveIdle = (secret: string) =>
  database().session.update({
    where: { secretHash: hashSecret(secret) },
    data: { lastSeenAt: new Date(Date.now() - IDLE_MS) },
  });

describe("why a session is over", () => {
  it("is nothing to tell while it goes on, or when there was none", async () => {
    const { secret } = await openSession();
    expect(await whySessionIsOver(secret)).toBeNull();
    expect(await whySessionIsOver("no such secret")).toBeNull();
  });

  it("is the time, after an hour without use", async () => {
    const { secret } = await openSession();
    await leaveIdle(secret);
    expect(await whySessionIsOver(secret)).toBe("time");
  });

  it("is that somebody ended it", async () => {
    const { secret } = await openSession();
    await endSession(secret);
    expect(await whySessionIsOver(secret)).toBe("ended");
  });
});

it("lists as open only the sessions that still work", async () => {
  const { lead, secret } = await openSession();
  expect(await listSessions(lead.userId)).toHaveLength(1);
  await leaveIdle(secret);
  expect(await listSessions(lead.userId)).toHaveLength(0);
});
