import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { challengeRegister } from "@/features/programme/challenge/register";
import { createEntry } from "@/features/programme/register/commands";
import { UNIT_HOLDERS } from "@/features/workspace/unit-holders/queries";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { deleteUnit, updateUnit } from "./commands";
import { getUnit, listAllUnits, listUnits } from "./queries";
import { fitting, treeOrder } from "./rules";
import type { UnitFilter } from "./schema";

await useTestDatabase();

const buildOwner = async () => buildMember(await buildOrganization(), "owner");

describe("the tree of units", () => {
  it("has no circles, also when two moves meet", async () => {
    const owner = await buildOwner();
    const top = await buildUnit(owner);
    const middle = await buildUnit(owner, { parentId: top.id });
    const leaf = await buildUnit(owner, { parentId: middle.id });
    for (const parentId of [top.id, leaf.id])
      await expect(updateUnit(owner, top.id, 1, { parentId })).rejects.toMatchObject({
        errors: [{ path: "parentId" }],
      });
    const [a, b] = [await buildUnit(owner), await buildUnit(owner)];
    const moves = await Promise.allSettled([
      updateUnit(owner, a.id, 1, { parentId: b.id }),
      updateUnit(owner, b.id, 1, { parentId: a.id }),
    ]);
    expect(moves.map((move) => move.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await updateUnit(owner, leaf.id, 1, { parentId: null })).toMatchObject({ parentId: null, version: 2 });
  });

  it("keeps a unit that others lie below or that has assessments", async () => {
    const owner = await buildOwner();
    const top = await buildUnit(owner);
    const below = await buildUnit(owner, { parentId: top.id });
    await expect(deleteUnit(owner, top.id, 1, UNIT_HOLDERS)).rejects.toMatchObject({ code: "conflict" });
    const { id: assessmentId } = await createAssessment(owner, { unitId: below.id, period: "2026-Q4" });
    const document = { answers: {}, notApplicable: false, justification: "", note: "Begun", target: null };
    await saveFunction(owner, { assessmentId, functionKey: "data.governance", version: "any", document });
    await createEntry(owner, challengeRegister, { name: "Old mainframe", unitId: below.id });
    await expect(deleteUnit(owner, below.id, 1, UNIT_HOLDERS)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/^This unit has 1 assessment with answers and 1 register entry\. /),
    });
    const spare = await buildUnit(owner);
    await expect(deleteUnit(owner, spare.id, null, UNIT_HOLDERS)).rejects.toThrow(/If-Match/);
    await expect(deleteUnit(owner, spare.id, 7, UNIT_HOLDERS)).rejects.toMatchObject({ code: "stale" });
    await deleteUnit(owner, spare.id, 1, UNIT_HOLDERS);
    await expect(getUnit(owner, spare.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("takes assessments along in which nothing was ever stored, and says so in the log", async () => {
    const owner = await buildOwner();
    const unit = await buildUnit(owner, { name: "Mistake" });
    const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
    await deleteUnit(owner, unit.id, 1, UNIT_HOLDERS);
    await expect(getUnit(owner, unit.id)).rejects.toMatchObject({ code: "not_found" });
    const events = await database().auditEvent.findMany({
      where: { organizationId: owner.organizationId },
      orderBy: { sequence: "desc" },
      take: 2,
    });
    expect(events.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ["unit.deleted", unit.id],
      ["assessment.deleted", id],
    ]);
  });

  it("finds high value assets and units of an impact level", async () => {
    const owner = await buildOwner();
    const asset = await buildUnit(owner, { highValueAsset: true, impactLevel: "moderate" });
    const high = await buildUnit(owner, { impactLevel: "high" });
    const low = await buildUnit(owner, { impactLevel: "low" });
    const ids = async (filter: UnitFilter) =>
      (await listUnits(owner, { ...filter, limit: 10 })).items.map((unit) => unit.id);
    expect(await ids({ highValueAsset: "true" })).toEqual([asset.id]);
    expect(await ids({ highValueAsset: "false" })).toEqual([high.id, low.id]);
    expect(await ids({ impactLevel: "high" })).toEqual([high.id]);
    expect(await ids({ impactLevel: "high", highValueAsset: "true" })).toEqual([]);
    const tree = treeOrder(await listAllUnits(owner));
    expect(fitting(tree, { highValueAsset: "true" }).map(({ unit, depth }) => [unit.id, depth])).toEqual([
      [asset.id, 0],
    ]);
  });

  it("names no parent to a reader who does not see that parent", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const top = await buildUnit(owner);
    const middle = await buildUnit(owner, { parentId: top.id });
    const leaf = await buildUnit(owner, { parentId: middle.id });
    const scopes = [middle, leaf].map(({ id }) => ({ unitId: id, pillar: null }));
    const assessor = await buildMember(organization, "assessor", { scopes });
    const parents = { [middle.id]: null, [leaf.id]: middle.id };
    const { items } = await listUnits(assessor, { limit: 5 });
    expect(Object.fromEntries(items.map(({ id, parentId }) => [id, parentId]))).toEqual(parents);
    expect(await listAllUnits(assessor)).toEqual(items);
    expect(await getUnit(assessor, middle.id)).toMatchObject({ parentId: null });
    expect(await getUnit(owner, middle.id)).toMatchObject({ parentId: top.id });
  });

  it("says who deleted a unit to those who see all units of its organisation alone", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const [spare, kept] = [await buildUnit(owner), await buildUnit(owner)];
    const assessor = await buildMember(organization, "assessor", {
      scopes: [{ unitId: kept.id, pillar: null }],
    });
    await deleteUnit(owner, spare.id, 1, UNIT_HOLDERS);
    await expect(updateUnit(owner, spare.id, 1, { name: "Still here" })).rejects.toMatchObject({
      code: "not_found",
      message: expect.stringMatching(`^${owner.userName} deleted this unit on .* UTC\\. `),
    });
    for (const actor of [assessor, await buildOwner()])
      await expect(getUnit(actor, spare.id)).rejects.toThrow(/^This unit was not found/);
  });

  it("is listed page by page without gaps or repeats", async () => {
    const owner = await buildOwner();
    const made: string[] = [];
    for (let i = 0; i < 7; i++) made.push((await buildUnit(owner)).id);
    const listed: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listUnits(owner, { limit: 3, cursor });
      listed.push(...page.items.map((unit) => unit.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(listed).toEqual(made);
    for (const forged of ["nonsense", "IjEi", Buffer.from('"x y"').toString("base64url")])
      await expect(listUnits(owner, { limit: 3, cursor: forged })).rejects.toMatchObject({ code: "malformed" });
  });

  it("is changed by owner, admin and lead alone", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const unit = await buildUnit(owner);
    let version = 1;
    for (const role of ["admin", "lead"] as const)
      ({ version } = await updateUnit(await buildMember(organization, role), unit.id, version, { name: role }));
    for (const role of ["executive", "auditor"] as const)
      await expect(updateUnit(await buildMember(organization, role), unit.id, version, {})).rejects.toMatchObject({
        code: "forbidden",
      });
    const scopes = [{ unitId: unit.id, pillar: null }];
    for (const role of ["reviewer", "assessor"] as const)
      await expect(
        updateUnit(await buildMember(organization, role, { scopes }), unit.id, version, {}),
      ).rejects.toMatchObject({ code: "forbidden" });
  });
});
