import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { getOrganizationScore } from "@/features/assess/standing/score.queries";
import { getTouched } from "@/features/workspace/unit-holders/queries";
import type { Actor } from "@/lib/access/actor";
import { listAuditEvents } from "@/lib/audit/queries";
import { transaction } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createUnit, updateUnit } from "./commands";
import { getUnit, holdUnit, listAllUnits, listUnits } from "./queries";
import { fitting, treeOrder } from "./rules";
import { createUnitSchema } from "./schema";

await useTestDatabase();

const FROM = "2026-Q4";

async function setting() {
  const owner = await buildMember(await buildOrganization(), "owner");
  const top = await buildUnit(owner, { name: "Payments" });
  const below = await buildUnit(owner, { name: "Cards", parentId: top.id });
  const beside = await buildUnit(owner, { name: "Archive" });
  return { owner, top, below, beside };
}

const fromOf = async (actor: Actor, ...units: { id: string }[]) =>
  Promise.all(units.map(async ({ id }) => (await getUnit(actor, id)).retiredFrom));

const lastActions = async (actor: Actor, limit: number) =>
  (await listAuditEvents(actor, { limit })).items.map(({ action, subject }) => [action, subject.id]);

describe("a retired unit", () => {
  it("goes with all below it or not at all, one event each", async () => {
    const { owner, top, below } = await setting();
    await expect(updateUnit(owner, top.id, 1, { retiredFrom: FROM })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("1 active unit is below Payments in 2026-Q4."),
    });
    expect(await fromOf(owner, top, below)).toEqual([null, null]);
    const retired = await updateUnit(owner, top.id, 1, { retiredFrom: FROM, withUnitsBelow: true });
    expect(retired).toMatchObject({ retiredFrom: FROM, version: 2 });
    expect(await fromOf(owner, top, below)).toEqual([FROM, FROM]);
    expect(await lastActions(owner, 2)).toEqual([
      ["unit.retired", below.id],
      ["unit.retired", top.id],
    ]);
  });

  it("comes back, alone or with what was retired together", async () => {
    const { owner, top, below } = await setting();
    await updateUnit(owner, top.id, 1, { retiredFrom: FROM, withUnitsBelow: true });
    await expect(updateUnit(owner, below.id, 2, { retiredFrom: null })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/^Payments, the unit above, is retired from 2026-Q4\. /),
    });
    await updateUnit(owner, top.id, 2, { retiredFrom: null });
    expect(await fromOf(owner, top, below)).toEqual([null, FROM]);
    expect(await lastActions(owner, 1)).toEqual([["unit.brought_back", top.id]]);
    await updateUnit(owner, top.id, 3, { retiredFrom: FROM });
    await updateUnit(owner, top.id, 4, { retiredFrom: null, withUnitsBelow: true });
    expect(await fromOf(owner, top, below)).toEqual([null, null]);
  });

  it("takes no unit below that counts longer", async () => {
    const { owner, top, below, beside } = await setting();
    await updateUnit(owner, top.id, 1, { retiredFrom: FROM, withUnitsBelow: true });
    const input = createUnitSchema.parse({ name: "New", kind: "system", parentId: top.id });
    await expect(createUnit(owner, input)).rejects.toMatchObject({ code: "conflict" });
    await expect(updateUnit(owner, beside.id, 1, { parentId: below.id })).rejects.toMatchObject({ code: "conflict" });
    expect(await updateUnit(owner, beside.id, 1, { parentId: below.id, retiredFrom: FROM })).toMatchObject({
      parentId: below.id,
      retiredFrom: FROM,
    });
  });

  it("changes nothing, and no version, where it is retired from then on already", async () => {
    const { owner, beside } = await setting();
    const { version } = await updateUnit(owner, beside.id, 1, { retiredFrom: FROM });
    expect(await updateUnit(owner, beside.id, version, { retiredFrom: FROM })).toMatchObject({ version });
    await expect(updateUnit(owner, beside.id, version, { retiredFrom: "2026" })).rejects.toMatchObject({
      errors: [{ path: "retiredFrom" }],
    });
  });

  it("is found, and left out, by the filter", async () => {
    const { owner, top, below, beside } = await setting();
    await updateUnit(owner, beside.id, 1, { retiredFrom: FROM });
    const ids = async (retired?: "true" | "false") =>
      (await listUnits(owner, { limit: 9, retired })).items.map(({ id }) => id);
    expect(await ids("true")).toEqual([beside.id]);
    expect(await ids("false")).toEqual([top.id, below.id]);
    expect(await ids()).toEqual([top.id, below.id, beside.id]);
    const tree = treeOrder(await listAllUnits(owner));
    expect(fitting(tree, { retired: "true" }).map(({ unit }) => unit.id)).toEqual([beside.id]);
    expect(fitting(tree, { retired: "false" })).toHaveLength(2);
  });

  it("counts in earlier quarters as before and in none from then on", async () => {
    const { owner, top, beside } = await setting();
    const { id } = await createAssessment(owner, { unitId: beside.id, period: "2026-Q3" });
    await buildAnswers(owner, id, "met");
    const figuresOf = async (period: string) => {
      const { asOf: _, ...figures } = await getOrganizationScore(owner, { period, since: "2026-Q2" });
      return figures;
    };
    const [earlier, later] = [await figuresOf("2026-Q3"), await figuresOf(FROM)];
    expect(later.coverage.active).toBe(3);
    const { version } = await updateUnit(owner, beside.id, 1, { retiredFrom: FROM });
    expect(await figuresOf("2026-Q3")).toEqual(earlier);
    expect(await figuresOf(FROM)).toMatchObject({ coverage: { active: 2 }, overall: { settled: 0 } });
    expect((await getOrganizationScore(owner, { period: FROM, unit: beside.id })).overall.slots).toBe(0);
    await updateUnit(owner, beside.id, version, { retiredFrom: null });
    expect(await figuresOf(FROM)).toEqual(later);
    await updateUnit(owner, top.id, 1, { retiredFrom: FROM, withUnitsBelow: true });
    expect((await figuresOf(FROM)).coverage.active).toBe(1);
  });

  it("begins no assessment from then on", async () => {
    const { owner, beside } = await setting();
    await updateUnit(owner, beside.id, 1, { retiredFrom: FROM });
    const start = (period: string) => createAssessment(owner, { unitId: beside.id, period });
    await expect(start(FROM)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Archive is retired from 2026-Q4."),
    });
    await expect(start("2027-Q1")).rejects.toMatchObject({ code: "conflict" });
    expect((await start("2026-Q3")).period).toBe("2026-Q3");
  });

  it("waits, also with other changes, for an assessment that is just being started", async () => {
    const { owner, beside } = await setting();
    let retiring: Promise<unknown> = Promise.resolve();
    const begun = await transaction(async (db) => {
      await holdUnit(owner, beside.id, db);
      retiring = updateUnit(owner, beside.id, 1, { name: "Old archive", retiredFrom: FROM }).catch((error) => error);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return createAssessment(owner, { unitId: beside.id, period: FROM }, (work) => work(db));
    });
    expect(begun.period).toBe(FROM);
    expect(await retiring).toMatchObject({ name: "Old archive", retiredFrom: FROM, version: 3 });
    expect((await lastActions(owner, 3)).map(([action]) => action)).toEqual([
      "unit.retired",
      "unit.updated",
      "assessment.created",
    ]);
  });

  it("says before what it touches", async () => {
    const { owner, top, below } = await setting();
    await createAssessment(owner, { unitId: below.id, period: FROM });
    await createAssessment(owner, { unitId: top.id, period: "2026-Q3" });
    expect(await getTouched(owner, top, FROM)).toEqual({ below: 1, texts: ["1 assessment from then on"] });
    expect(await getTouched(owner, top, "2026-Q3")).toEqual({ below: 1, texts: ["2 assessments from then on"] });
    expect(await getTouched(owner, top, "2027-Q1")).toEqual({ below: 1, texts: [] });
  });
});
