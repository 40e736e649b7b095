import { beforeAll, describe, expect, it } from "vitest";
import { updateUnit } from "@/features/organization/unit/commands";
import type { Actor } from "@/lib/access/actor";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { type AuditFilter, readAuditFilter } from "./filter.schema";
import { listAuditEvents, readAllEvents } from "./queries";

await useTestDatabase();

let owner: Actor;
let lead: Actor;
let unitId: string;

beforeAll(async () => {
  const organization = await buildOrganization("Filters");
  owner = await buildMember(organization, "owner");
  lead = await buildMember(organization, "lead");
  const unit = await buildUnit(owner, { name: "Payments" });
  unitId = unit.id;
  await updateUnit(lead, unitId, unit.version, { name: "Payments 100%_new" });
  await buildUnit(lead, { name: "Portal" });
  const stranger = await buildMember(await buildOrganization("Strangers"), "owner");
  await buildUnit(stranger, { name: "Payments" });
});

const found = async (filter: AuditFilter) =>
  (await listAuditEvents(owner, { filter, limit: 50 })).items.map(({ action, actor }) => `${action} by ${actor.name}`);

describe("the filter of the audit log", () => {
  it("finds by person, as an id or as part of a name", async () => {
    const byLead = [`unit.created by ${lead.userName}`, `unit.updated by ${lead.userName}`];
    expect(await found({ actor: lead.userId })).toEqual(byLead);
    expect(await found({ actor: lead.userName.slice(1).toUpperCase() })).toEqual(byLead);
    expect(await found({ actor: "no such person" })).toEqual([]);
  });

  it("finds by action, by its noun, by type of object and by one object", async () => {
    expect(await found({ action: "unit.updated" })).toHaveLength(1);
    expect(await found({ action: "unit" })).toHaveLength(3);
    expect(await found({ action: "uni" })).toEqual([]);
    expect(await found({ subject: "unit" })).toHaveLength(3);
    expect(await found({ subject: `unit:${unitId}` })).toHaveLength(2);
    expect(await found({ subject: `token:${unitId}` })).toEqual([]);
  });

  it("finds by text as it was typed: signs of patterns mean themselves", async () => {
    expect(await found({ text: "payments" })).toHaveLength(2);
    expect(await found({ text: "100%_new" })).toHaveLength(1);
    expect(await found({ text: "100_%new" })).toEqual([]);
    expect(await found({ text: "'; DROP TABLE" })).toEqual([]);
  });

  it("finds a text with quotation marks and backslashes as people see it", async () => {
    const actor = await buildMember(await buildOrganization("Quoted"), "owner");
    await buildUnit(actor, { name: 'The "old" C:\\disk' });
    const count = async (text: string) => (await listAuditEvents(actor, { filter: { text }, limit: 9 })).items.length;
    expect([await count('"old"'), await count("c:\\disk"), await count('"old" d'), await count("\\")]).toEqual([
      1, 1, 0, 1,
    ]);
  });

  it("takes the first and the last day that there are, and no day of a year 0", async () => {
    const filter = readAuditFilter({ from: "0001-01-01", to: "9999-12-31" });
    expect(await found(filter)).toHaveLength(3);
    expect(readAuditFilter({ from: "0000-01-01", to: "0000-12-31" })).toEqual({});
  });

  it("takes days of the organisation's time zone, both inclusive, and every condition together", async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await found({ from: today, to: today })).not.toEqual([]);
    expect(await found({ to: "2020-01-01" })).toEqual([]);
    expect(await found({ from: "2100-01-01" })).toEqual([]);
    expect(await found({ subject: "unit", actor: lead.userId, text: "portal" })).toHaveLength(1);
    const kiritimati = { ...owner, timeZone: "Pacific/Kiritimati" } as Actor;
    const east = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
    expect((await listAuditEvents(kiritimati, { filter: { from: east, to: east }, limit: 50 })).items).not.toEqual([]);
  });

  it("gives a page at a time, and everything for a file", async () => {
    const first = await listAuditEvents(owner, { filter: { subject: "unit" }, limit: 2 });
    const second = await listAuditEvents(owner, {
      filter: { subject: "unit" },
      cursor: first.nextCursor ?? "",
      limit: 2,
    });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    const all = [];
    for await (const page of readAllEvents(owner, { subject: "unit" })) all.push(...page);
    expect(all).toEqual([...first.items, ...second.items]);
  });

  it("leaves out what an address says wrongly", () => {
    expect(
      readAuditFilter({ from: "yesterday", to: "2026-11-22", actor: ["a", "b"], text: "", action: " unit " }),
    ).toEqual({
      to: "2026-11-22",
      action: "unit",
    });
  });

  it("is refused to a role that may not read the log, for a file too", async () => {
    const assessor = await buildMember(await buildOrganization("Refused"), "assessor");
    await expect(listAuditEvents(assessor, { limit: 1 })).rejects.toMatchObject({ code: "forbidden" });
    await expect(readAllEvents(assessor, {}).next()).rejects.toMatchObject({ code: "forbidden" });
  });
});
