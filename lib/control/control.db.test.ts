import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { programme } from "@/lib/catalogue/programme/model";
import { getConsistency, getConsistencyCsv } from "@/lib/consistency/queries";
import { database } from "@/lib/db";
import { createEntry, updateEntry } from "@/lib/register/commands";
import { getEntry, listAllEntries } from "@/lib/register/queries";
import { taskKind } from "@/lib/task/kind";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { markPlatformUnused, reopenPlatform, setControls, takeOverGuidance } from "./commands";
import { controlKind } from "./kind";
import { getControlGrid, getCoverage, listGuidance, listStoredControls } from "./queries";
import type { ControlStatus, Platform } from "./rules";
import { controlForm } from "./schema";

await useTestDatabase();

async function buildScene() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner);
  return { organization, owner, unit };
}

const change = (
  controlId: string,
  platform: Platform,
  status: ControlStatus | null,
  version: number | null = null,
) => ({
  controlId,
  platform,
  status,
  version,
});

async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

describe("the grid of a unit", () => {
  it("saves what was changed, each cell with its event, and nothing where nothing changed", async () => {
    const { organization, owner, unit } = await buildScene();
    const first = await setControls(owner, {
      unitId: unit.id,
      changes: [change("identity.f1", "aws", "in_place"), change("identity.f1", "gcp", "absent")],
    });
    expect(first).toMatchObject({ saved: 2, conflicts: [] });
    const again = await setControls(owner, {
      unitId: unit.id,
      changes: [
        change("identity.f1", "aws", "in_place", 1),
        change("identity.f1", "gcp", "partly", 1),
        change("identity.f1", "azure", null),
      ],
    });
    expect(again).toMatchObject({ saved: 1, conflicts: [] });
    const events = await database().auditEvent.findMany({
      where: { organizationId: organization.id, subjectType: "register" },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual(["register.created", "register.created", "register.updated"]);
    const { rows, progress } = await getControlGrid(owner, unit.id, "identity");
    expect(rows[0]?.cells.map(({ stored }) => stored?.status ?? null)).toEqual(["in_place", null, "partly", null]);
    expect(progress[0]).toEqual({ pillar: "identity", answered: 2, total: 14 });
  });

  it("names the cell that somebody else changed meanwhile, and saves the others", async () => {
    const { owner, unit } = await buildScene();
    await setControls(owner, { unitId: unit.id, changes: [change("identity.f1", "aws", "absent")] });
    const [seen] = await listStoredControls(owner, unit.id);
    await updateEntry(owner, controlKind, seen?.entryId ?? "", 1, { status: "partly" });
    const changes = [change("identity.f1", "aws", "in_place", 1), change("identity.f2", "aws", "planned")];
    const result = await setControls(owner, { unitId: unit.id, changes });
    expect(result).toMatchObject({
      saved: 1,
      conflicts: [
        { controlId: "identity.f1", platform: "aws", wanted: "in_place", stored: { status: "partly", version: 2 } },
      ],
    });
    const over = await setControls(owner, { unitId: unit.id, changes: [change("identity.f1", "aws", "in_place", 2)] });
    expect(over).toMatchObject({
      saved: 1,
      conflicts: [],
      stored: [{ status: "in_place", version: 3 }, {}].slice(0, 1),
    });
  });

  it("keeps owner and note of an entry, and takes an answer back by deleting it", async () => {
    const { owner, unit } = await buildScene();
    const made = await createEntry(owner, controlKind, {
      unitId: unit.id,
      subject: "data.f1",
      name: "Mine",
      ownerId: owner.userId,
      fields: { platform: "aws", note: "Since May" },
    });
    await setControls(owner, { unitId: unit.id, changes: [change("data.f1", "aws", "absent", 1)] });
    expect(await getEntry(owner, controlKind, made.id)).toMatchObject({
      name: "Mine",
      status: "absent",
      ownerId: owner.userId,
      fields: { note: "Since May" },
    });
    await setControls(owner, { unitId: unit.id, changes: [change("data.f1", "aws", null, 2)] });
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
  });

  it("refuses a provider for a control that has nothing to do with one", async () => {
    const { owner, unit } = await buildScene();
    const input = { unitId: unit.id, changes: [change("devices.a4", "aws", "in_place")] };
    await expect(setControls(owner, input)).rejects.toMatchObject({ errors: [{ path: "fields.platform" }] });
  });

  it("is filled by assessors of the unit, and by nobody who only reads", async () => {
    const { organization, owner, unit } = await buildScene();
    const other = await buildUnit(owner);
    const scopes = [{ unitId: unit.id, pillar: null }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    const changes = [change("identity.f1", "aws", "in_place")];
    expect(await setControls(assessor, { unitId: unit.id, changes })).toMatchObject({ saved: 1 });
    await expect(setControls(assessor, { unitId: other.id, changes })).rejects.toMatchObject({ code: "not_found" });
    for (const role of ["reviewer", "executive", "auditor"] as const) {
      const reader = await buildMember(organization, role, { scopes });
      await expect(setControls(reader, { unitId: unit.id, changes })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("reads its form: only the cells that differ from what it was filled from", () => {
    const { changes } = controlForm.parse({
      unitId: "u",
      "cell.identity.f1@aws": "in_place",
      "base.identity.f1@aws": "3.partly",
      "cell.identity.f1@gcp": "absent",
      "base.identity.f1@gcp": "2.absent",
      "cell.identity.f2@on-premises": "planned",
      "base.identity.f2@on-premises": ".",
      "cell.identity.f2@aws": "",
      "base.identity.f2@aws": ".",
      "cell.identity.f3@aws": "",
      "base.identity.f3@aws": "1.absent",
    });
    expect(changes).toEqual([
      change("identity.f1", "aws", "in_place", 3),
      change("identity.f2", "on-premises", "planned"),
      change("identity.f3", "aws", null, 1),
    ]);
    expect(controlForm.safeParse({ unitId: "u", "cell.identity.f1@moon": "absent" }).success).toBe(false);
  });
});

describe("a platform that a unit does not use", () => {
  it("is said in one go, counts nowhere, and can be taken back", async () => {
    const { owner, unit } = await buildScene();
    const at = { unitId: unit.id, platform: "azure" } as const;
    const added = await markPlatformUnused(owner, at);
    expect(added).toBe(programme.controls.length - 1);
    expect(await markPlatformUnused(owner, at)).toBe(0);
    expect((await getControlGrid(owner, unit.id, "data")).uses).toMatchObject({ azure: "unused", aws: "open" });
    expect((await getCoverage(owner)).platforms[1]).toMatchObject({ platform: "azure", range: null, unused: 1 });
    expect(await reopenPlatform(owner, at)).toBe(added);
    expect((await getControlGrid(owner, unit.id, "data")).uses.azure).toBe("open");
    // Twice more than forty entries, each with its audit event.
  }, 120_000);

  it("is not said over answers", async () => {
    const { owner, unit } = await buildScene();
    await setControls(owner, { unitId: unit.id, changes: [change("identity.f1", "aws", "absent")] });
    const at = { unitId: unit.id, platform: "aws" } as const;
    await expect(markPlatformUnused(owner, at)).rejects.toMatchObject({ code: "conflict" });
    await expect(reopenPlatform(owner, at)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("coverage and consistency", () => {
  it("are those of the units that one sees, in a number of queries that the units do not change", async () => {
    const { organization, owner, unit } = await buildScene();
    const other = await buildUnit(owner);
    await setControls(owner, {
      unitId: unit.id,
      changes: [change("identity.f1", "aws", "in_place"), change("identity.f1", "azure", "absent")],
    });
    const few = [await queriesOf(() => getCoverage(owner)), await queriesOf(() => getConsistency(owner))];
    await setControls(owner, {
      unitId: other.id,
      changes: [change("identity.f1", "aws", "absent"), change("data.f1", "aws", "absent")],
    });
    expect([await queriesOf(() => getCoverage(owner)), await queriesOf(() => getConsistency(owner))]).toEqual(few);
    const scopes = [{ unitId: unit.id, pillar: null }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    expect((await getCoverage(assessor)).platforms[0]).toMatchObject({ used: 1, answered: 1 });
    expect((await getCoverage(owner)).platforms[0]).toMatchObject({ used: 2, answered: 3 });
    expect(await getConsistency(assessor, { pillar: "data" })).toMatchObject({ items: [] });
    expect((await getConsistency(assessor)).items).toMatchObject([{ spread: 3, unitIds: [unit.id] }]);
    await expect(getCoverage(assessor, { unit: other.id })).rejects.toMatchObject({ code: "not_found" });
    expect((await getConsistencyCsv(owner, { unit: unit.id })).split("\r\n")).toHaveLength(4);
  });
});

describe("the checklists for cloud workloads", () => {
  it("become tasks once, item by item", async () => {
    const { organization, owner } = await buildScene();
    const [list] = programme.cloudGuidance;
    const key = list?.key ?? "";
    await createEntry(owner, taskKind, { subject: list?.items[0]?.id, name: "Begun" });
    expect(await takeOverGuidance(owner, { key })).toHaveLength((list?.items.length ?? 0) - 1);
    expect(await takeOverGuidance(owner, { key })).toEqual([]);
    expect(await listAllEntries(owner, taskKind)).toHaveLength(list?.items.length ?? 0);
    expect((await listGuidance(owner))[0]?.items.every(({ tasks }) => tasks.length === 1)).toBe(true);
    const reader = await buildMember(organization, "auditor");
    await expect(takeOverGuidance(reader, { key })).rejects.toMatchObject({ code: "forbidden" });
  });
});
