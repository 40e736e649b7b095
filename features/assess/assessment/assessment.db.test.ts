import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import { listAuditEvents } from "@/lib/audit/queries";
import { shiftPeriod } from "@/lib/base/period";
import { database, transaction } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createAssessment, saveFunction } from "./commands";
import { getAssessment, getFunction, listAssessments } from "./queries";

const { url } = await useTestDatabase();

const KEY = "identity.authentication";
const [first = "", second = ""] = criteriaOf(ztmmFunctions.get(KEY) ?? raise()).map((criterion) => criterion.id);
function raise(): never {
  throw new Error("The model lacks the function of this test");
}

async function setting() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner);
  const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
  const save = (version: number | null, document: unknown, actor = owner) =>
    saveFunction(actor, { assessmentId: id, functionKey: KEY, version, document });
  return { organization, owner, unit, id, save };
}

describe("an assessment", () => {
  it("exists once per unit and period", async () => {
    const { owner, unit } = await setting();
    const again = createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
    await expect(again).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("2026-Q4") });
    await createAssessment(owner, { unitId: unit.id, period: "2027-Q1" });
    expect((await listAssessments(owner, { limit: 9 })).items.map((item) => item.period)).toEqual([
      "2027-Q1",
      "2026-Q4",
    ]);
  });

  it("is empty, or starts from another one of the same unit: answers, notes and targets", async () => {
    const { owner, unit, id, save } = await setting();
    const target = { stage: "advanced" as const, date: "2027-12-31" };
    await save(0, { answers: { [first]: "met" }, note: "By key card", target });
    const next = await createAssessment(owner, { unitId: unit.id, period: "2027-Q1", carryForwardFrom: id });
    expect(await getFunction(owner, next.id, KEY)).toMatchObject({
      answers: { [first]: "met" },
      note: "By key card",
      target,
      version: 1,
    });
    const empty = await createAssessment(owner, { unitId: unit.id, period: "2027-Q2" });
    expect(await getFunction(owner, empty.id, KEY)).toMatchObject({ answers: {}, target: null, version: 0 });
    const foreign = await buildUnit(owner);
    await expect(
      createAssessment(owner, { unitId: foreign.id, period: "2027-Q1", carryForwardFrom: id }),
    ).rejects.toMatchObject({ code: "invalid", errors: [{ path: "carryForwardFrom" }] });
    expect((await listAssessments(owner, { limit: 9, unit: foreign.id })).items).toEqual([]);
  });

  it("is of a period more than a year ahead only where that is confirmed", async () => {
    const { owner, unit } = await setting();
    const current = currentPeriodOf(owner);
    const start = (ahead: number, confirmFarPeriod?: boolean) =>
      createAssessment(owner, { unitId: unit.id, period: shiftPeriod(current, ahead), confirmFarPeriod });
    await start(4);
    const far = { code: "invalid", errors: [{ path: "confirmFarPeriod" }] };
    await expect(start(5)).rejects.toMatchObject(far);
    await expect(start(5, false)).rejects.toMatchObject(far);
    expect((await start(5, true)).period).toBe(shiftPeriod(current, 5));
  });

  it("waits for whoever is just deleting its unit, and names the unit as the field that is wrong", async () => {
    const { owner } = await setting();
    const unit = await buildUnit(owner);
    let made: Promise<unknown> = Promise.resolve();
    await transaction(async (db) => {
      await db.$queryRaw`SELECT "id" FROM "Unit" WHERE "id" = ${unit.id}::uuid FOR UPDATE`;
      made = createAssessment(owner, { unitId: unit.id, period: "2027-Q1" }).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await db.unit.delete({ where: { organizationId_id: { organizationId: owner.organizationId, id: unit.id } } });
    });
    expect(await made).toMatchObject({ code: "invalid", errors: [{ path: "unitId" }] });
  });

  it("counts what is answered, pillar by pillar", async () => {
    const { owner, id, save } = await setting();
    const all = (await getAssessment(owner, id)).pillars[0]?.applicable ?? 0;
    await save(0, { answers: { [first]: "not_met", [second]: "not_applicable" } });
    expect((await getAssessment(owner, id)).pillars[0]).toMatchObject({ answered: 1, applicable: all - 1 });
    await save(1, { notApplicable: true, justification: "No accounts" });
    const inFunction = criteriaOf(ztmmFunctions.get(KEY) ?? raise()).length;
    expect((await getAssessment(owner, id)).pillars[0]).toMatchObject({ answered: 0, applicable: all - inFunction });
  });
});

describe("saving a function", () => {
  it("replaces the document: an absent criterion is unanswered", async () => {
    const { save } = await setting();
    await save(0, { answers: { [first]: "met", [second]: "partly" }, note: "a" });
    expect(await save(1, { answers: { [second]: "met", [first]: null } })).toMatchObject({
      answers: { [second]: "met" },
      note: "",
      version: 2,
    });
  });

  it("accepts what it gave, ignoring what cannot be written, and stores nothing twice", async () => {
    const { owner, save } = await setting();
    const stored = await save(0, { answers: { [first]: "met" } });
    expect(await save(1, stored)).toEqual(stored);
    const { items } = await listAuditEvents(owner, { limit: 50 });
    expect(items.filter((event) => event.action === "function.saved")).toHaveLength(1);
  });

  it("needs the version that was edited, and answers a stale one with what is stored", async () => {
    const { save } = await setting();
    await save(0, { note: "first" });
    await expect(save(null, {})).rejects.toThrow(/If-Match/);
    await expect(save(0, { note: "second" })).rejects.toMatchObject({ code: "stale", current: { note: "first" } });
    await expect(save(2, { note: "second" })).rejects.toMatchObject({ code: "stale" });
  });

  it("lets one of many writers of the same version through", async () => {
    const { save } = await setting();
    for (const version of [0, 1]) {
      const writers = Array.from({ length: 8 }, (_, i) => save(version, { note: `writer ${i} of ${version}` }));
      const results = await Promise.allSettled(writers);
      expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
      for (const result of results)
        if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "stale" });
    }
  });

  it("stores nothing in an assessment that is closed while the save waits for it", async () => {
    const { owner, id, save } = await setting();
    await save(0, { note: "first" });
    const closing = new pg.Client({ connectionString: url });
    await closing.connect();
    await closing.query("BEGIN");
    await closing.query(`UPDATE "Assessment" SET "state" = 'submitted' WHERE "id" = $1`, [id]);
    const saving = save(1, { note: "too late" });
    saving.catch(() => undefined);
    const isWaiting = () => database().$queryRaw<unknown[]>`SELECT FROM pg_locks
      JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
    await vi.waitFor(async () => expect(await isWaiting()).toHaveLength(1), { timeout: 10_000 });
    await closing.query("COMMIT");
    await closing.end();
    await expect(saving).rejects.toMatchObject({ code: "conflict" });
    expect((await getFunction(owner, id, KEY)).note).toBe("first");
    expect((await listAuditEvents(owner, { limit: 1 })).items[0]?.after).toMatchObject({ note: "first" });
  });

  it.each([
    ["an unknown criterion", { answers: { nonsense: "met" } }, "answers.nonsense"],
    ["an unknown answer", { answers: { [first]: "yes" } }, `answers.${first}`],
    ["a note that is too long", { note: "x".repeat(10_001) }, "note"],
    ["not applicable without a reason", { notApplicable: true, justification: " " }, "justification"],
    ["a reason of which nothing is seen", { notApplicable: true, justification: "\t\u200b" }, "justification"],
    ["a target without a date", { target: { stage: "advanced" } }, "target.date"],
    ["an unknown stage", { target: { stage: "perfect", date: "2027-12-31" } }, "target.stage"],
    ["a day that does not exist", { target: { stage: "initial", date: "2027-02-30" } }, "target.date"],
    ["inheritance, which does not exist yet", { inheritedFrom: "x" }, "inheritedFrom"],
  ])("refuses %s by naming the field", async (_, document, path) => {
    const { save, owner, id } = await setting();
    await expect(save(0, document)).rejects.toMatchObject({ code: "invalid", errors: [{ path }] });
    expect((await getFunction(owner, id, KEY)).version).toBe(0);
  });

  it.each(["text", 7, [], null])("refuses the document %j", async (document) => {
    const { save } = await setting();
    await expect(save(0, document)).rejects.toMatchObject({ code: "invalid" });
  });

  it("stores a text without what no file can hold, and composed", async () => {
    const { save } = await setting();
    expect((await save(0, { note: "a\u0000\u0001\u000b\ufffe\ud800b Zu\u0308rich" })).note).toBe("ab Z\u00fcrich");
  });

  it("keeps a note of exactly 10,000 characters as it was typed", async () => {
    const { save } = await setting();
    const note = ` \n${"ä".repeat(9_996)}\n `;
    expect((await save(0, { note })).note).toBe(note);
  });

  it("checks in the order not found, forbidden, closed, version missing, stale, invalid", async () => {
    const { organization, owner, unit, id, save } = await setting();
    const bad = { answers: { nonsense: "met" } };
    const reader = await buildMember(organization, "auditor");
    const elsewhere = await buildMember(organization, "assessor", { scopes: [{ unitId: unit.id, pillar: "data" }] });
    const missing = saveFunction(reader, { assessmentId: id, functionKey: "no.such", version: null, document: bad });
    await expect(missing).rejects.toMatchObject({ code: "not_found" });
    await expect(save(null, bad, reader)).rejects.toMatchObject({ code: "forbidden" });
    await expect(save(null, bad, elsewhere)).rejects.toMatchObject({ code: "forbidden" });
    await expect(save(null, bad)).rejects.toThrow(/If-Match/);
    await expect(save(5, bad)).rejects.toMatchObject({ code: "stale" });
    await expect(save(0, bad)).rejects.toMatchObject({ code: "invalid" });
    const key = { organizationId: owner.organizationId, id };
    await database().assessment.update({ where: { organizationId_id: key }, data: { state: "submitted" } });
    await expect(save(null, bad)).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets assessors answer their pillar but not set targets", async () => {
    const { organization, unit, save } = await setting();
    const scopes = [{ unitId: unit.id, pillar: "identity" }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    const target = { stage: "advanced", date: "2027-12-31" };
    await expect(save(0, { target }, assessor)).rejects.toMatchObject({ code: "forbidden" });
    await save(0, { target });
    expect(await save(1, { target, note: "by the assessor" }, assessor)).toMatchObject({ version: 2, target });
  });
});
