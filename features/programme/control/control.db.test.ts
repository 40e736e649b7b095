import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { createEntry, updateEntry } from "@/features/programme/register/commands";
import { getEntry, listAllEntries } from "@/features/programme/register/queries";
import { undoEntries } from "@/features/programme/register/undo.commands";
import { taskRegister } from "@/features/programme/task/register";
import { database } from "@/lib/database/client";
import { controlChange } from "@/lib/test/control-change";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { markPlatformUnused, reopenPlatform, setControls, takeOverGuidance } from "./commands";
import { getConsistency, getConsistencyCsv } from "./consistency.queries";
import { findFirstUnit, getControlGrid, getCoverage, listGuidance, listStoredControls } from "./queries";
import { controlRegister } from "./register";
import { CONTROLS_PER_PLATFORM } from "./rules";
import { controlForm } from "./schema";

await useTestDatabase();

async function buildScene() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner);
  return { organization, owner, unit };
}

describe("the grid of a unit", () => {
  it("saves what was changed, each cell with its event, and nothing where nothing changed", async () => {
    const { organization, owner, unit } = await buildScene();
    const first = await setControls(owner, {
      unitId: unit.id,
      changes: [controlChange("identity.f1", "aws", "in_place"), controlChange("identity.f1", "gcp", "absent")],
    });
    expect(first).toMatchObject({ changed: [{}, {}], conflicts: [] });
    const again = await setControls(owner, {
      unitId: unit.id,
      changes: [
        controlChange("identity.f1", "aws", "in_place", 1),
        controlChange("identity.f1", "gcp", "partly", 1),
        controlChange("identity.f1", "azure", null),
      ],
    });
    expect(again).toMatchObject({ changed: [{}], conflicts: [] });
    const events = await database().auditEvent.findMany({
      where: { organizationId: organization.id, subjectType: "register" },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual(["register.created", "register.created", "register.updated"]);
    const { rows, progress } = await getControlGrid(owner, unit.id, "identity");
    expect(rows[0]?.cells.map(({ stored }) => stored?.status ?? null)).toEqual(["in_place", null, "partly", null]);
    expect(progress[0]).toEqual({ pillar: "identity", answered: 2, total: 28 });
  });

  it("names the cell that somebody else changed meanwhile, and saves the others", async () => {
    const { owner, unit } = await buildScene();
    await setControls(owner, { unitId: unit.id, changes: [controlChange("identity.f1", "aws", "absent")] });
    const [seen] = await listStoredControls(owner, unit.id);
    await updateEntry(owner, controlRegister, seen?.entryId ?? "", 1, { status: "partly" });
    const changes = [
      controlChange("identity.f1", "aws", "in_place", 1),
      controlChange("identity.f2", "aws", "planned"),
    ];
    const result = await setControls(owner, { unitId: unit.id, changes });
    expect(result).toMatchObject({
      changed: [{}],
      conflicts: [
        { controlId: "identity.f1", platform: "aws", wanted: "in_place", stored: { status: "partly", version: 2 } },
      ],
    });
    const over = await setControls(owner, {
      unitId: unit.id,
      changes: [controlChange("identity.f1", "aws", "in_place", 2)],
    });
    expect(over).toMatchObject({
      changed: [{}],
      conflicts: [],
      stored: [{ status: "in_place", version: 3 }],
    });
  });

  it("keeps owner and note of an entry, and takes an answer back by deleting it", async () => {
    const { owner, unit } = await buildScene();
    const made = await createEntry(owner, controlRegister, {
      unitId: unit.id,
      subject: "data.f1",
      name: "Mine",
      ownerId: owner.userId,
      fields: { platform: "aws", note: "Since May" },
    });
    await setControls(owner, { unitId: unit.id, changes: [controlChange("data.f1", "aws", "absent", 1)] });
    expect(await getEntry(owner, controlRegister, made.id)).toMatchObject({
      name: "Mine",
      status: "absent",
      ownerId: owner.userId,
      fields: { note: "Since May" },
    });
    await setControls(owner, { unitId: unit.id, changes: [controlChange("data.f1", "aws", null, 2)] });
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
    // Answered again, it is the same entry; one undo clears it again, and one more brings it back.
    const { changed } = await setControls(owner, {
      unitId: unit.id,
      changes: [controlChange("data.f1", "aws", "planned")],
    });
    expect(changed).toEqual([{ id: made.id, version: 4 }]);
    const again = { name: "Mine", status: "planned", ownerId: owner.userId, fields: { note: "Since May" } };
    expect(await getEntry(owner, controlRegister, made.id)).toMatchObject(again);
    const undone = await undoEntries(owner, controlRegister, changed);
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
    await undoEntries(owner, controlRegister, undone);
    expect(await getEntry(owner, controlRegister, made.id)).toMatchObject(again);
  });

  it("takes many answers back in one go, and none when one was changed since", async () => {
    const { owner, unit } = await buildScene();
    const [first, second] = [controlChange("data.f1", "aws", "absent"), controlChange("data.f2", "aws", "absent")];
    await setControls(owner, { unitId: unit.id, changes: [first] });
    const changes = [{ ...first, status: "partly" as const, version: 1 }, second];
    const { changed } = await setControls(owner, { unitId: unit.id, changes });
    await undoEntries(owner, controlRegister, changed);
    expect(await listStoredControls(owner, unit.id)).toMatchObject([{ controlId: "data.f1", status: "absent" }]);
    await expect(undoEntries(owner, controlRegister, changed)).rejects.toMatchObject({ code: "stale" });
  });

  it("refuses a provider for a control that has nothing to do with one", async () => {
    const { owner, unit } = await buildScene();
    const input = { unitId: unit.id, changes: [controlChange("devices.a4", "aws", "in_place")] };
    await expect(setControls(owner, input)).rejects.toMatchObject({ errors: [{ path: "fields.platform" }] });
  });

  it("is filled by assessors of the unit, and by nobody who only reads", async () => {
    const { organization, owner, unit } = await buildScene();
    const other = await buildUnit(owner);
    const scopes = [{ unitId: unit.id, pillar: null }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    const changes = [controlChange("identity.f1", "aws", "in_place")];
    expect(await setControls(assessor, { unitId: unit.id, changes })).toMatchObject({ changed: [{}] });
    await expect(setControls(assessor, { unitId: other.id, changes })).rejects.toMatchObject({ code: "not_found" });
    for (const role of ["reviewer", "executive", "auditor"] as const) {
      const reader = await buildMember(organization, role, { scopes });
      await expect(setControls(reader, { unitId: unit.id, changes })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("is filled by an assessor in the pillars given to the assessor, in the register too", async () => {
    const { organization, owner, unit } = await buildScene();
    const scopes = [{ unitId: unit.id, pillar: "identity" }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    const changes = [controlChange("identity.f1", "aws", "in_place"), controlChange("data.f1", "aws", "in_place")];
    await expect(setControls(assessor, { unitId: unit.id, changes })).rejects.toMatchObject({ code: "forbidden" });
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
    await setControls(assessor, { unitId: unit.id, changes: changes.slice(0, 1) });
    const at = { unitId: unit.id, platform: "gcp" } as const;
    await expect(markPlatformUnused(assessor, at)).rejects.toMatchObject({ code: "forbidden" });
    await expect(reopenPlatform(assessor, at)).rejects.toMatchObject({ code: "forbidden" });
    const entry = { unitId: unit.id, subject: "data.f1", name: "Data", fields: { platform: "aws" } };
    await expect(createEntry(assessor, controlRegister, entry)).rejects.toMatchObject({ code: "forbidden" });
    const data = await createEntry(owner, controlRegister, { ...entry, ownerId: assessor.userId });
    const write = (id: string, input: object) => updateEntry(assessor, controlRegister, id, 1, input);
    await expect(write(data.id, { status: "partly" })).rejects.toMatchObject({ code: "forbidden" });
    // Nor is a control of the own pillar turned into one of another.
    const own = (await listStoredControls(owner, unit.id)).find(({ controlId }) => controlId === "identity.f1");
    await expect(write(own?.entryId ?? "", { subject: "data.f2" })).rejects.toMatchObject({ code: "forbidden" });
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
      controlChange("identity.f1", "aws", "in_place", 3),
      controlChange("identity.f2", "on-premises", "planned"),
      controlChange("identity.f3", "aws", null, 1),
    ]);
    expect(controlForm.safeParse({ unitId: "u", "cell.identity.f1@moon": "absent" }).success).toBe(false);
  });
});

describe("the unit to begin with", () => {
  it("is the one that one answered for last, else the first that has answers, else the first", async () => {
    const { organization, owner, unit } = await buildScene();
    const others = [await buildUnit(owner), await buildUnit(owner)];
    const [second = "", third = ""] = others.map(({ id }) => id);
    const lead = await buildMember(organization, "lead");
    const reader = await buildMember(organization, "reviewer", { scopes: [{ unitId: unit.id, pillar: null }] });
    expect(await findFirstUnit(await buildMember(await buildOrganization(), "lead"))).toBeUndefined();
    expect(await findFirstUnit(lead)).toBe(unit.id);
    await setControls(owner, { unitId: third, changes: [controlChange("identity.f1", "aws", "in_place")] });
    expect(await findFirstUnit(lead)).toBe(third);
    await setControls(lead, { unitId: second, changes: [controlChange("identity.f1", "aws", "in_place")] });
    expect(await findFirstUnit(lead)).toBe(second);
    expect(await findFirstUnit(owner)).toBe(third);
    expect(await findFirstUnit(reader)).toBe(unit.id);
  });
});

describe("a platform that a unit does not use", () => {
  it("is said in one go, counts nowhere, and can be taken back", async () => {
    const { owner, unit } = await buildScene();
    const at = { unitId: unit.id, platform: "azure" } as const;
    const added = await markPlatformUnused(owner, at);
    expect(added).toHaveLength(CONTROLS_PER_PLATFORM);
    expect(await markPlatformUnused(owner, at)).toEqual([]);
    expect((await getControlGrid(owner, unit.id, "data")).uses).toMatchObject({ azure: "unused", aws: "open" });
    expect((await getCoverage(owner)).platforms[1]).toMatchObject({ platform: "azure", range: null, unused: 1 });
    const reopened = await reopenPlatform(owner, at);
    expect(reopened).toHaveLength(CONTROLS_PER_PLATFORM);
    expect((await getControlGrid(owner, unit.id, "data")).uses.azure).toBe("open");
    await undoEntries(owner, controlRegister, reopened);
    expect((await getControlGrid(owner, unit.id, "data")).uses.azure).toBe("unused");
    // Three times more than forty entries, each with its audit event.
  }, 120_000);

  it("goes on where it was cut off, both ways", async () => {
    const { owner, unit } = await buildScene();
    const at = { unitId: unit.id, platform: "gcp" } as const;
    await setControls(owner, { unitId: unit.id, changes: [controlChange("identity.f1", "gcp", "not_applicable")] });
    const half = await getControlGrid(owner, unit.id, "data");
    expect([half.uses.gcp, half.notApplicable.gcp]).toEqual(["open", 1]);
    expect(await reopenPlatform(owner, at)).toHaveLength(1);
    await setControls(owner, { unitId: unit.id, changes: [controlChange("identity.f1", "gcp", "not_applicable")] });
    expect(await markPlatformUnused(owner, at)).toHaveLength(CONTROLS_PER_PLATFORM - 1);
  }, 120_000);

  it("is not said over answers", async () => {
    const { owner, unit } = await buildScene();
    await setControls(owner, { unitId: unit.id, changes: [controlChange("identity.f1", "aws", "absent")] });
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
      changes: [controlChange("identity.f1", "aws", "in_place"), controlChange("identity.f1", "azure", "absent")],
    });
    const few = [await queriesOf(() => getCoverage(owner)), await queriesOf(() => getConsistency(owner))];
    await setControls(owner, {
      unitId: other.id,
      changes: [controlChange("identity.f1", "aws", "absent"), controlChange("data.f1", "aws", "absent")],
    });
    expect([await queriesOf(() => getCoverage(owner)), await queriesOf(() => getConsistency(owner))]).toEqual(few);
    const scopes = [{ unitId: unit.id, pillar: null }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    expect((await getCoverage(assessor)).platforms[0]).toMatchObject({ used: 1, answered: 1 });
    expect((await getCoverage(owner)).platforms[0]).toMatchObject({ used: 2, answered: 3 });
    expect(await getConsistency(assessor, { pillar: "data" })).toMatchObject({ items: [] });
    expect((await getConsistency(assessor)).items).toMatchObject([{ spread: 3, unitIds: [unit.id] }]);
    await expect(getCoverage(assessor, { unit: other.id })).rejects.toMatchObject({ code: "not_found" });
    const [head, first, , end] = (await getConsistencyCsv(owner, { unit: unit.id })).split("\r\n");
    expect(head).toContain("Id,Pillar,Level,Control,Steps apart,Platform,In place,Partly,Planned,Absent,Not answered,");
    expect(first).toMatch(/^identity\.f1,Identity,Foundational,.*,3,AWS,/);
    expect(end).toBe("");
  });
});

describe("the checklists for cloud workloads", () => {
  it("become tasks once, item by item", async () => {
    const { organization, owner } = await buildScene();
    const [list] = programme.cloudGuidance;
    const key = list?.key ?? "";
    await createEntry(owner, taskRegister, { subject: list?.items[0]?.id, name: "Begun" });
    expect(await takeOverGuidance(owner, { key })).toHaveLength((list?.items.length ?? 0) - 1);
    expect(await takeOverGuidance(owner, { key })).toEqual([]);
    expect(await listAllEntries(owner, taskRegister)).toHaveLength(list?.items.length ?? 0);
    expect((await listGuidance(owner))[0]?.items.every(({ tasks }) => tasks.length === 1)).toBe(true);
    // Done means done wherever it applies, as in the register of tasks.
    const unit = await buildUnit(owner);
    const subject = list?.items[0]?.id;
    const elsewhere = await createEntry(owner, taskRegister, {
      subject,
      name: "There",
      unitId: unit.id,
      status: "done",
    });
    expect((await listGuidance(owner))[0]?.done).toBe(0);
    const [begun] = await listAllEntries(owner, taskRegister);
    await updateEntry(owner, taskRegister, begun?.id ?? "", 1, { status: "not_applicable" });
    expect((await listGuidance(owner))[0]?.done).toBe(1);
    await updateEntry(owner, taskRegister, elsewhere.id, 1, { status: "not_applicable" });
    expect((await listGuidance(owner))[0]).toMatchObject({ done: 0, applicable: (list?.items.length ?? 0) - 1 });
    const reader = await buildMember(organization, "auditor");
    await expect(takeOverGuidance(reader, { key })).rejects.toMatchObject({ code: "forbidden" });
  });
});
