import pg from "pg";
import { describe, expect, it } from "vitest";
import { unitActions } from "@/features/organization/unit/audit.rules";
import { deleteUnit, updateUnit } from "@/features/organization/unit/commands";
import { UNIT_HOLDERS } from "@/features/workspace/unit-holders/queries";
import { database, transaction } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { defineAuditActions } from "./action.rules";
import { recordEvent } from "./commands";
import { listAuditEvents } from "./queries";
import { eventHash, GENESIS_HASH } from "./rules";

const { url } = await useTestDatabase();

describe("the audit log", () => {
  it("records who, when, from where, what, before and after, and chains by SHA-256", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const unit = await buildUnit(owner, { name: "Payments" });
    const renamed = await updateUnit(owner, unit.id, unit.version, { name: "Payment service" });
    await deleteUnit(owner, unit.id, renamed.version, UNIT_HOLDERS);
    const { items } = await listAuditEvents(owner, { limit: 50 });
    expect(items.map((event) => [event.sequence, event.action])).toEqual([
      [3, "unit.deleted"],
      [2, "unit.updated"],
      [1, "unit.created"],
    ]);
    expect(items[1]).toMatchObject({
      actor: { kind: "user", id: owner.userId, name: owner.userName },
      address: "192.0.2.1",
      subject: { type: "unit", id: unit.id },
      before: { name: "Payments" },
      after: { name: "Payment service" },
    });
    let previous = GENESIS_HASH;
    for (const { hash, previousHash, ...event } of items.reverse()) {
      expect(previousHash).toBe(previous);
      expect(eventHash(previousHash, event)).toBe(hash);
      previous = hash;
    }
  });

  it("keeps one chain without gaps under parallel writers", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await Promise.all(Array.from({ length: 20 }, () => buildUnit(owner)));
    const { items } = await listAuditEvents(owner, { limit: 50 });
    expect(items.map((event) => event.sequence)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i));
    items.slice(0, -1).forEach((event, i) => {
      expect(event.previousHash).toBe(items[i + 1]?.hash);
    });
  });

  it("hashes in the database what everybody else hashes, whatever the event says", async () => {
    const owner = await buildMember(await buildOrganization(), "owner", { name: 'O\'Neil "the 1st" \\ Ünal 🔑' });
    const odd = {
      'b"': ["\u0001\t\u2028", "a'b", "\\n"],
      ä: -0,
      a: { z: 1e21, é: 0.1, "": null },
      at: "at",
      sequence: 1,
    };
    const strange = defineAuditActions("%s", { "x.y": () => "" });
    const plain = defineAuditActions("x", { "x.z": () => "" });
    await transaction((db) =>
      recordEvent(db, owner, { action: strange["x.y"], subjectId: "$1 ?", before: odd, after: [odd, null] }),
    );
    await transaction((db) => recordEvent(db, owner, { action: plain["x.z"], subjectId: "x" }));
    const { items } = await listAuditEvents(owner, { limit: 9 });
    expect(items.map(({ before, after }) => [before, after])).toEqual([
      [null, null],
      [{ ...odd, ä: 0 }, [{ ...odd, ä: 0 }, null]],
    ]);
    for (const { hash, previousHash, ...event } of items) expect(eventHash(previousHash, event)).toBe(hash);
  });

  it("has no event of a write that failed, and no write without its event", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const failing = transaction(async (db) => {
      await db.unit.create({ data: { organizationId: owner.organizationId, name: "Lost", kind: "system" } });
      await recordEvent(db, owner, { action: unitActions["unit.created"], subjectId: "x" });
      throw new Error("after the event");
    });
    await expect(failing).rejects.toThrow("after the event");
    expect((await listAuditEvents(owner, { limit: 50 })).items).toEqual([]);
    expect(await database().unit.count({ where: { organizationId: owner.organizationId } })).toBe(0);
  });

  it.each([
    ["update", `UPDATE "AuditEvent" SET "actorName" = 'nobody'`],
    ["delete", `DELETE FROM "AuditEvent"`],
    ["truncate", `TRUNCATE "AuditEvent"`],
    ["delete of the organisation", `DELETE FROM "Organization"`],
  ])("is protected by the database itself against %s", async (_, statement) => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await buildUnit(owner);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow(/append-only|violates/);
    // Not even a session that switches ordinary triggers off.
    await client.query("SET session_replication_role = replica");
    if (!statement.includes("Organization")) await expect(client.query(statement)).rejects.toThrow("append-only");
    await client.end();
    expect((await listAuditEvents(owner, { limit: 1 })).items).toHaveLength(1);
  });

  it.each([
    ["moved back", `UPDATE "AuditHead" SET "sequence" = "sequence" - 1`],
    ["moved on without an event", `UPDATE "AuditHead" SET "sequence" = "sequence" + 1`],
    ["given another hash", `UPDATE "AuditHead" SET "hash" = repeat('1', 64)`],
    ["given to another organisation", `UPDATE "AuditHead" SET "organizationId" = gen_random_uuid()`],
    ["deleted", `DELETE FROM "AuditHead"`],
    ["emptied", `TRUNCATE "AuditHead"`],
  ])("has a head that cannot be %s", async (_, statement) => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await buildUnit(owner);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow(/follows its newest event|violates/);
    await client.query("SET session_replication_role = replica");
    await expect(client.query(statement)).rejects.toThrow("follows its newest event");
    await client.end();
    await buildUnit(owner);
    expect((await listAuditEvents(owner, { limit: 9 })).items).toHaveLength(2);
  });

  it("is read a page at a time, by owner, admin and auditor alone, each of their own organisation", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    for (let i = 0; i < 5; i++) await buildUnit(owner);
    const first = await listAuditEvents(owner, { limit: 3 });
    const second = await listAuditEvents(owner, { limit: 3, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map((event) => event.sequence)).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
    for (const role of ["admin", "auditor"] as const)
      expect((await listAuditEvents(await buildMember(organization, role), { limit: 9 })).items).toHaveLength(5);
    for (const role of ["reviewer", "assessor", "executive"] as const)
      await expect(listAuditEvents(await buildMember(organization, role), { limit: 9 })).rejects.toMatchObject({
        code: "forbidden",
      });
    const stranger = await buildMember(await buildOrganization(), "owner");
    expect((await listAuditEvents(stranger, { limit: 9 })).items).toEqual([]);
  });
});
