import { describe, expect, it } from "vitest";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { listAuditEvents } from "@/lib/audit/queries";
import { transaction } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createAssessment, saveFunction } from "./commands";
import { discardAssessment } from "./discard.commands";
import { isDiscardable } from "./discard.queries";
import { getAssessment } from "./queries";

await useTestDatabase();

const KEY = "identity.authentication";
const fn = ztmmFunctions.get(KEY);
const first = (fn && criteriaOf(fn)[0]?.id) ?? "";

async function setting() {
  const organization = await buildOrganization();
  const lead = await buildMember(organization, "lead");
  const unit = await buildUnit(lead);
  const { id } = await createAssessment(lead, { unitId: unit.id, period: "2026-Q4" });
  const save = (version: number, document: unknown) =>
    saveFunction(lead, { assessmentId: id, functionKey: KEY, version, document });
  return { organization, lead, unit, id, save };
}

describe("an assessment without answers", () => {
  it("is deleted with an event, and the unit can begin the period again", async () => {
    const { lead, unit, id } = await setting();
    expect(await isDiscardable(lead, { id, state: "draft" })).toBe(true);
    await discardAssessment(lead, id);
    await expect(getAssessment(lead, id)).rejects.toMatchObject({ code: "not_found" });
    const [event] = (await listAuditEvents(lead, { limit: 1 })).items;
    expect(event).toMatchObject({
      action: "assessment.discarded",
      subject: { id },
      before: { unitId: unit.id, period: "2026-Q4" },
    });
    await createAssessment(lead, { unitId: unit.id, period: "2026-Q4" });
  });

  it("may have had answers that were taken back", async () => {
    const { lead, id, save } = await setting();
    await save(0, { answers: { [first]: "met" } });
    await expect(discardAssessment(lead, id)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("answers in 1 function"),
    });
    expect(await isDiscardable(lead, { id, state: "draft" })).toBe(false);
    await save(1, { answers: {} });
    await discardAssessment(lead, id);
    await expect(getAssessment(lead, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is kept by a note, and by answers carried forward", async () => {
    const { lead, unit, id, save } = await setting();
    await save(0, { note: "By key card" });
    await expect(discardAssessment(lead, id)).rejects.toMatchObject({ code: "conflict" });
    await save(1, { answers: { [first]: "met" } });
    const next = await createAssessment(lead, { unitId: unit.id, period: "2027-Q1", carryForwardFrom: id });
    await expect(discardAssessment(lead, next.id)).rejects.toMatchObject({
      message: expect.stringContaining("carried forward"),
    });
  });

  it("is not the one who answers to delete, and nobody's who does not see it", async () => {
    const { organization, unit, id } = await setting();
    const scopes = [{ unitId: unit.id, pillar: null }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    await expect(discardAssessment(assessor, id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await isDiscardable(assessor, { id, state: "draft" })).toBe(false);
    const stranger = await buildMember(await buildOrganization(), "owner");
    await expect(discardAssessment(stranger, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("waits for an answer that is just being saved, and then stays", async () => {
    const { lead, id, save } = await setting();
    let deleted: Promise<unknown> = Promise.resolve();
    await transaction(async (db) => {
      await db.$queryRaw`SELECT FROM "Assessment" WHERE "id" = ${id}::uuid FOR SHARE`;
      deleted = discardAssessment(lead, id).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await save(0, { answers: { [first]: "met" } });
    });
    expect(await deleted).toMatchObject({ code: "conflict" });
    expect((await getAssessment(lead, id)).id).toBe(id);
  });
});
