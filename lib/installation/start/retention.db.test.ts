import { expect, it } from "vitest";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { forgetOld } from "./retention";

await useTestDatabase();

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const ago = (ms: number) => new Date(Date.now() - ms);

it("deletes sessions that ended long ago, and what is left of failures that no longer count", async () => {
  const { userId } = await buildMember(await buildOrganization(), "lead");
  const session = (expiresAt: Date, endedAt: Date | null = null) =>
    database().session.create({
      data: { secretHash: hashSecret(newSecret()), userId, expiresAt, endedAt, address: "192.0.2.7" },
    });
  await session(ago(91 * DAY_MS));
  await session(ago(89.5 * DAY_MS), ago(90.5 * DAY_MS));
  const kept = [
    await session(ago(89 * DAY_MS)),
    await session(ago(-HOUR_MS)),
    await session(ago(-HOUR_MS), ago(89 * DAY_MS)),
  ];
  await database().signInThrottle.createMany({
    data: [
      { key: "old", failures: 3, updatedAt: ago(25 * HOUR_MS) },
      { key: "counts", failures: 3, updatedAt: ago(23 * HOUR_MS) },
    ],
  });
  expect(await forgetOld(90)).toEqual({ sessions: 2, throttles: 1 });
  const left = await database().session.findMany({ where: { userId }, select: { id: true } });
  expect(left.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
  expect(await database().signInThrottle.findMany({ select: { key: true } })).toEqual([{ key: "counts" }]);
  expect(await forgetOld(90)).toEqual({ sessions: 0, throttles: 0 });
});
