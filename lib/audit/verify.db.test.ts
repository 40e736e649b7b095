import { describe, expect, it } from "vitest";
import { unitActions } from "@/features/organization/unit/audit.rules";
import type { Actor } from "@/lib/access/actor";
import { runStatement, transaction } from "@/lib/database/client";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { tamper } from "@/lib/test/tampering";
import { EMPTY_HEAD, headSignature, headText } from "./chain.rules";
import { recordEvent } from "./commands";
import { lastCheckOf } from "./last-check";
import type { AuditCheck, AuditHeadDto } from "./schema";
import { checkChain, getAuditHead, getLastCheck, type Read, verifyAuditLog, verifyAuditPart } from "./verify.queries";

const { url } = await useTestDatabase();
const secret = async () => (await import("@/lib/base/env")).authSecret();

const EVENTS = 12;

/** An owner whose organisation's log has twelve entries. */
async function buildLog(): Promise<Actor> {
  const owner = await buildMember(await buildOrganization(), "owner");
  for (let i = 0; i < EVENTS; i++) await buildUnit(owner);
  return owner;
}

/** Adds hundreds of entries to the log, a hundred in each transaction. */
async function buildEvents(owner: Actor, hundreds: number): Promise<void> {
  const what = { action: unitActions["unit.created"], subjectId: owner.userId };
  for (let done = 0; done < hundreds; done++)
    await transaction(async (db) => {
      for (let i = 0; i < 100; i++) await recordEvent(db, owner, { ...what, after: { name: `Unit ${done}-${i}` } });
    });
}

const forge = (owner: Actor, statement: string) =>
  tamper(url, statement.replaceAll("ORG", `"organizationId" = '${owner.organizationId}'`));

/** What people at the database do to a log, and what a check then says first. */
const FORGERIES: [string, string[], number, RegExp][] = [
  [
    "a name that was altered",
    [`UPDATE "AuditEvent" SET "actorName" = 'Another' WHERE ORG AND "sequence" = 5`],
    5,
    /entry 5 was altered/,
  ],
  [
    "an altered content",
    [`UPDATE "AuditEvent" SET "after" = '{"name":"Else"}' WHERE ORG AND "sequence" = 1`],
    1,
    /entry 1 was altered/,
  ],
  ["a gap", [`DELETE FROM "AuditEvent" WHERE ORG AND "sequence" IN (6, 7)`], 6, /entries 6 to 7 are missing/],
  ["a beginning that is gone", [`DELETE FROM "AuditEvent" WHERE ORG AND "sequence" = 1`], 1, /entry 1 is missing/],
  [
    "two entries that changed places",
    [
      `UPDATE "AuditEvent" SET "sequence" = 99 WHERE ORG AND "sequence" = 8`,
      `UPDATE "AuditEvent" SET "sequence" = 8 WHERE ORG AND "sequence" = 9`,
      `UPDATE "AuditEvent" SET "sequence" = 9 WHERE ORG AND "sequence" = 99`,
    ],
    8,
    /entry 8 does not carry the hash/,
  ],
  ["a tail that was cut", [`DELETE FROM "AuditEvent" WHERE ORG AND "sequence" > 10`], 11, /entries 11 to 12 are/],
  ["a head that was moved", [`UPDATE "AuditHead" SET "sequence" = 11 WHERE ORG`], 12, /stored head ends before/],
  ["a head of another hash", [`UPDATE "AuditHead" SET "hash" = repeat('1', 64) WHERE ORG`], 12, /stored head is not/],
  ["a log without its head", [`DELETE FROM "AuditHead" WHERE ORG`], 1, /stored head ends before entry 1/],
];

describe("the check of an audit log", () => {
  it("counts the entries of a whole chain and gives its head", async () => {
    const owner = await buildLog();
    expect(getLastCheck(owner)).toBeNull();
    const check = await verifyAuditLog(owner, null);
    const head = await getAuditHead(owner);
    expect(check).toMatchObject({ ok: true, events: EVENTS, firstBroken: null, reason: null });
    expect(check.head).toEqual({ sequence: EVENTS, hash: head.hash });
    expect(getLastCheck(owner)).toEqual(check);
  });

  it("finds a log without entries whole", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    expect(await verifyAuditLog(owner, null)).toMatchObject({ ok: true, events: 0, head: { sequence: 0 } });
  });

  it.each(FORGERIES)("finds %s", async (_, statements, firstBroken, reason) => {
    const owner = await buildLog();
    for (const statement of statements) await forge(owner, statement);
    const check = await verifyAuditLog(owner, null);
    expect(check).toMatchObject({ ok: false, firstBroken, reason: expect.stringMatching(reason) });
    expect(getLastCheck(owner)).toEqual(check);
    // Everything wrong is within the newest entries here.
    expect(await checkChain(owner.organizationId, { newest: 1000 })).toMatchObject({ ok: false, firstBroken });
  });

  it("finds a tail that was cut with the stored head only by a head that was kept", async () => {
    const owner = await buildLog();
    const kept = await getAuditHead(owner);
    expect(await verifyAuditLog(owner, kept)).toMatchObject({ ok: true });
    await buildUnit(owner);
    expect(await verifyAuditLog(owner, kept)).toMatchObject({ ok: true, events: EVENTS + 1 });
    await forge(owner, `DELETE FROM "AuditEvent" WHERE ORG AND "sequence" > 9`);
    await forge(
      owner,
      `UPDATE "AuditHead" h SET "sequence" = e."sequence", "hash" = e."hash" FROM "AuditEvent" e
      WHERE h.ORG AND e."organizationId" = h."organizationId" AND e."sequence" = 9`,
    );
    expect(await verifyAuditLog(owner, null)).toMatchObject({ ok: true, events: 9 });
    expect(await verifyAuditLog(owner, kept)).toMatchObject({
      ok: false,
      firstBroken: 10,
      reason: "entries 10 to 12 are missing",
    });
    // Writes go on with the freed numbers: the kept head shows that too.
    for (let i = 0; i < 4; i++) await buildUnit(owner);
    expect(await verifyAuditLog(owner, kept)).toMatchObject({ ok: false, firstBroken: EVENTS });
    // What somebody compares with a head of their own says nothing of the log to others.
    expect(getLastCheck(owner)).toMatchObject({ ok: true, events: 9 });
  });

  it("of the newest entries alone costs no more in a long log, and does not count as a check of all", async () => {
    const owner = await buildLog();
    await forge(owner, `UPDATE "AuditEvent" SET "actorName" = 'Another' WHERE ORG AND "sequence" = 2`);
    expect(await checkChain(owner.organizationId, { newest: 10 })).toMatchObject({ ok: true, events: 10 });
    expect(await checkChain(owner.organizationId, { newest: 11 })).toMatchObject({ ok: false, firstBroken: 2 });
    await forge(owner, `DELETE FROM "AuditEvent" WHERE ORG AND "sequence" = 4`);
    expect(await checkChain(owner.organizationId, { newest: 8 })).toMatchObject({ ok: false, firstBroken: 4 });
    expect(lastCheckOf(owner.organizationId)).toBeNull();
  });

  it("goes a part at a time, each from where the one before ended, to the same result", async () => {
    const owner = await buildLog();
    const parts = async () => {
      const found = [];
      for (let after = EMPTY_HEAD; ; ) {
        const part = await verifyAuditPart(owner, after, 5);
        found.push(part);
        after = part.checkedTo;
        if (!part.ok || after.sequence >= part.head.sequence) return found;
      }
    };
    expect((await parts()).map(({ events }) => events)).toEqual([5, 5, 2]);
    const wrong = { sequence: 5, hash: "1".repeat(64) };
    expect(await verifyAuditPart(owner, wrong, 5)).toMatchObject({ ok: false, firstBroken: 6, events: 0 });
    await forge(owner, `UPDATE "AuditEvent" SET "actorName" = 'Another' WHERE ORG AND "sequence" = 8`);
    expect(await parts()).toMatchObject([{ ok: true }, { ok: false, events: 2, firstBroken: 8 }]);
    await forge(owner, `UPDATE "AuditHead" SET "sequence" = 20 WHERE ORG`);
    expect(
      await verifyAuditPart(owner, (await checkChain(owner.organizationId, { newest: 2 })).checkedTo, 5),
    ).toMatchObject({ ok: false, firstBroken: 13 });
    expect(getLastCheck(owner)).toBeNull();
  });

  it("holds while others write", async () => {
    const owner = await buildLog();
    const writing = Promise.all(Array.from({ length: 30 }, () => buildUnit(owner)));
    const checks = await Promise.all(Array.from({ length: 10 }, () => checkChain(owner.organizationId)));
    await writing;
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it("reads a long chain page by page, and of the newest entries no more than asked for", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await buildEvents(owner, 11);
    /** The rows of each statement that the check sends, and what the check finds. */
    const rowsOf = async (extent: Parameters<typeof checkChain>[1]) => {
      const rows: number[] = [];
      const read: Read = async (statement) => {
        const found = await runStatement(statement);
        rows.push(found.length);
        return found as never;
      };
      return { ...(await checkChain(owner.organizationId, { ...extent, read })), rows };
    };
    const began = process.cpuUsage();
    // The ends, the hash to begin with, and two pages.
    expect(await rowsOf({ newest: 1000 })).toMatchObject({ ok: true, events: 1000, rows: [1, 1, 500, 500] });
    // Of this process, and not by the clock: other work on the machine does not count.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(await rowsOf({})).toMatchObject({ ok: true, events: 1100, rows: [1, 500, 500, 100] });
  });
});

describe("GET /audit/verify and /audit/head", () => {
  it("check the chain, and give a head whose signature anybody with the secret can compute", async () => {
    const owner = await buildLog();
    const as = await buildSession(owner);
    const base = `/api/v1/o/${owner.organizationSlug}/audit`;
    const head = (await call("GET", `${base}/head`, { as })).json as AuditHeadDto;
    expect(head).toMatchObject({ organizationId: owner.organizationId, sequence: EVENTS });
    expect(head.signature).toBe(headSignature(head, await secret()));
    const verify = async (query = "") => (await call("GET", `${base}/verify${query}`, { as })).json as AuditCheck;
    expect(await verify()).toMatchObject({ ok: true, events: EVENTS, head: { hash: head.hash }, firstBroken: null });
    expect(await verify(`?head=${headText(head)}`)).toMatchObject({ ok: true });
    await forge(owner, `UPDATE "AuditEvent" SET "address" = '192.0.2.99' WHERE ORG AND "sequence" = 3`);
    expect(await verify()).toMatchObject({ ok: false, events: 2, firstBroken: 3 });
    expect((await call("GET", `${base}/verify?head=12`, { as })).status).toBe(422);
  });
});
