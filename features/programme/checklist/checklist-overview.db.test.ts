import { describe, expect, it } from "vitest";
import { updateUnit } from "@/features/organization/unit/commands";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { saveChecklistItem } from "./commands";
import { countChecklist, getItemsCsv, getUnitCoverage, listCoverage, listItems } from "./overview.queries";
import { getChecklist, getChecklistItem } from "./queries";
import { CHECKLIST_ITEMS, passes } from "./rules";

await useTestDatabase();

const TODAY = new Date().toISOString().slice(0, 10);
const ITEM = "identity-access.f2";

async function buildTeam() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner, { name: "Payments" });
  const archive = await buildUnit(owner, { name: "Archive" });
  const scopes = [{ unitId: unit.id, pillar: "identity" }];
  const lead = await buildMember(organization, "lead");
  const assessor = await buildMember(organization, "assessor", { scopes });
  const evidence = { url: "https://example.org/mfa", title: "MFA report", seenOn: TODAY, seenById: owner.userId };
  const save = (actor: Actor, unitId: string, document: object, itemId = ITEM, version = 0) =>
    saveChecklistItem(actor, { unitId, itemId, version, document });
  return { organization, owner, unit, archive, lead, assessor, evidence, save };
}

const overdueOf = async (actor: Actor) => (await listCoverage(actor)).map(({ unit, overdue }) => [unit.name, overdue]);

describe("the checklists of an organisation", () => {
  it("stand side by side, those of one's own units alone, and lapse with their evidence", async () => {
    const { owner, unit, archive, lead, assessor, evidence, save } = await buildTeam();
    const document = { status: "implemented", ownerId: lead.userId, evidence };
    await save(lead, unit.id, document);
    const { verifiedOn } = await save(owner, unit.id, { ...document, status: "verified" }, ITEM, 1);
    expect(verifiedOn).toBe(TODAY);
    const totals = async (actor: Actor) =>
      (await listCoverage(actor)).map((row) => [row.unit.name, row.coverage.total.all.verified]);
    expect(await totals(lead)).toEqual([
      ["Payments", 1],
      ["Archive", 0],
    ]);
    expect(await totals(assessor)).toEqual([["Payments", 1]]);
    expect(await overdueOf(lead)).toEqual([
      ["Payments", 0],
      ["Archive", 0],
    ]);
    await database().checklistEntry.updateMany({
      where: { unitId: unit.id },
      data: { evidenceSeenOn: new Date("2024-01-31") },
    });
    // What is written past the commands is no change that is counted; this one is.
    await updateUnit(owner, archive.id, archive.version, { criticality: 1 });
    expect(await totals(assessor)).toEqual([["Payments", 0]]);
    expect(await overdueOf(assessor)).toEqual([["Payments", 1]]);
    expect((await getChecklistItem(lead, unit.id, ITEM)).item).toMatchObject({
      status: "verified",
      isLapsed: true,
      countsAs: "implemented",
    });
  });

  it("count as overdue what each unit's list, narrowed to it, shows", async () => {
    const { unit, archive, lead, assessor, save } = await buildTeam();
    await save(lead, unit.id, { status: "in_progress", dueOn: "2020-01-31" });
    await save(lead, unit.id, { status: "in_progress", dueOn: "2099-01-31" }, "identity-access.f3");
    await save(lead, unit.id, { status: "implemented", dueOn: "2020-01-31" }, "identity-access.f1");
    await save(lead, archive.id, { status: "implemented", reviewedOn: "2020-01-31" });
    expect(await overdueOf(lead)).toEqual([
      ["Payments", 1],
      ["Archive", 1],
    ]);
    for (const { unit: each, overdue } of await listCoverage(lead)) {
      const { items } = await getChecklist(lead, each.id);
      expect(items.filter((item) => passes(item, { overdue: true }))).toHaveLength(overdue);
    }
    expect((await getUnitCoverage(lead)).items.map(({ overdue }) => overdue)).toEqual([1, 1]);
    const count = CHECKLIST_ITEMS.length;
    expect(await countChecklist(lead)).toEqual({ entries: 2 * count, open: 2 * count - 2, overdue: 2 });
    expect(await countChecklist(assessor)).toEqual({ entries: count, open: count - 1, overdue: 1 });
  });

  it("come as one list, the soonest day first, and as CSV", async () => {
    const { unit, archive, lead, assessor, save } = await buildTeam();
    await save(lead, unit.id, { status: "in_progress", dueOn: "2020-06-30", ownerId: lead.userId });
    await save(lead, archive.id, { status: "implemented", reviewedOn: "2019-01-31", ownerId: lead.userId });
    await save(lead, unit.id, { status: "in_progress", ownerId: lead.userId }, "identity-access.f1");
    const listed = async (actor: Actor, filter: Parameters<typeof listItems>[1]) =>
      (await listItems(actor, filter)).map(({ unitName, id }) => [unitName, id]);
    expect(await listed(lead, { overdue: true })).toEqual([
      ["Archive", ITEM],
      ["Payments", ITEM],
    ]);
    expect(await listed(lead, { owner: lead.userId })).toEqual([
      ["Archive", ITEM],
      ["Payments", ITEM],
      ["Payments", "identity-access.f1"],
    ]);
    expect(await listed(assessor, { overdue: true })).toEqual([["Payments", ITEM]]);
    expect(await listed(assessor, { status: "not_started" })).toHaveLength(CHECKLIST_ITEMS.length - 2);
    const lines = (await getItemsCsv(lead, { overdue: true })).trimEnd().split("\r\n");
    expect(lines.map((line) => line.split(",")[0])).toEqual(["\ufeffUnit", "Archive", "Payments"]);
  });

  it("are hidden from who may not read them", async () => {
    const { organization } = await buildTeam();
    const admin = await buildMember(organization, "admin");
    await expect(listItems(admin, { overdue: true })).rejects.toMatchObject({ code: "forbidden" });
    await expect(countChecklist(admin)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("take the same number of queries whatever is in them", async () => {
    const { owner, unit, lead, assessor, evidence, save } = await buildTeam();
    const both = async () => {
      await listCoverage(lead);
      await listItems(lead, {});
    };
    await save(lead, unit.id, { status: "implemented", ownerId: assessor.userId, evidence });
    const few = await queriesOf(both);
    await buildUnit(owner);
    for (const { id } of CHECKLIST_ITEMS.filter((item) => item.id !== ITEM))
      await save(lead, unit.id, { status: "implemented", ownerId: assessor.userId, evidence }, id);
    expect(await queriesOf(both)).toBe(few);
  });
});
