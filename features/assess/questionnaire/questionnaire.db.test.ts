import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/policy";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit, type TestOrganization } from "@/lib/test/factories";
import { getQuestionnaire, listMapPillars, questionTexts } from "./queries";

await useTestDatabase();

const KEY = "identity.authentication";

async function buildAssessment(organization?: TestOrganization) {
  const home = organization ?? (await buildOrganization());
  const owner = await buildMember(home, "owner");
  const unit = await buildUnit(owner);
  const assessment = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
  return { home, owner, unit, assessment };
}

const answerAll = (owner: Actor, assessmentId: string) => buildAnswers(owner, assessmentId, "met", { note: "Long." });

describe("the questionnaire of a function", () => {
  it("takes the same number of queries for an empty assessment and for a full one with a full one before it", async () => {
    const { owner, unit, assessment } = await buildAssessment();
    const load = (id: string) => () => getQuestionnaire(owner, id, KEY);
    await load(assessment.id)();
    const first = await queriesOf(load(assessment.id));
    await answerAll(owner, assessment.id);
    const next = await createAssessment(owner, { unitId: unit.id, period: "2027-Q1" });
    await answerAll(owner, next.id);
    const full = await queriesOf(load(next.id));
    // The answers of the period before are the one query more.
    expect(full - first).toBeLessThanOrEqual(1);
    expect(full).toBeLessThanOrEqual(8);
  });

  it("brings the document, the whole map and the last period's score", async () => {
    const { owner, unit, assessment } = await buildAssessment();
    expect(await getQuestionnaire(owner, assessment.id, KEY)).toMatchObject({
      document: { version: 0, answers: {} },
      stored: [],
      last: null,
      readOnly: null,
      mayTarget: true,
    });
    await answerAll(owner, assessment.id);
    const next = await createAssessment(owner, { unitId: unit.id, period: "2027-Q2" });
    const later = await getQuestionnaire(owner, next.id, KEY);
    expect(later.last).toMatchObject({ period: "2026-Q4", score: 4, stage: 4, isAssessed: true });
    const { stored } = await getQuestionnaire(owner, assessment.id, KEY);
    expect(stored).toHaveLength(ztmmFunctions.size);
    expect(JSON.stringify(stored)).not.toContain("Long.");
  });

  it("is there for reading, with the reason, for who may not answer", async () => {
    const { home, unit, assessment } = await buildAssessment();
    const reasonOf = async (role: Role, pillar: string | null) => {
      const actor = await buildMember(home, role, { scopes: [{ unitId: unit.id, pillar }] });
      return (await getQuestionnaire(actor, assessment.id, KEY)).readOnly;
    };
    expect(await reasonOf("assessor", "identity")).toBeNull();
    expect(await reasonOf("assessor", null)).toBeNull();
    expect(await reasonOf("assessor", "data")).toMatch(/assigned to others/);
    expect(await reasonOf("reviewer", null)).toMatch(/reviewer/);
    expect(await reasonOf("auditor", null)).toMatch(/auditor/);
  });

  it("leaves targets to the programme", async () => {
    const { home, unit, assessment } = await buildAssessment();
    const assessor = await buildMember(home, "assessor", { scopes: [{ unitId: unit.id, pillar: null }] });
    expect((await getQuestionnaire(assessor, assessment.id, KEY)).mayTarget).toBe(false);
    const lead = await buildMember(home, "lead");
    expect((await getQuestionnaire(lead, assessment.id, KEY)).mayTarget).toBe(true);
  });

  it("is not there for other units, other organisations and unknown functions, and not for who sees results alone", async () => {
    const { home, owner, assessment } = await buildAssessment();
    const elsewhere = await buildUnit(owner);
    const stranger = await buildMember(home, "assessor", { scopes: [{ unitId: elsewhere.id, pillar: null }] });
    const foreigner = (await buildAssessment()).owner;
    const notThere = { code: "not_found" };
    for (const actor of [stranger, foreigner])
      await expect(getQuestionnaire(actor, assessment.id, KEY)).rejects.toMatchObject(notThere);
    await expect(getQuestionnaire(owner, assessment.id, "identity.nothing")).rejects.toMatchObject(notThere);
    await expect(getQuestionnaire(owner, "nonsense", KEY)).rejects.toMatchObject(notThere);
    const executive = await buildMember(home, "executive");
    await expect(getQuestionnaire(executive, assessment.id, KEY)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what the browser gets of the model", () => {
  it("has every function and criterion, and none of the source's phrases", () => {
    const functions = listMapPillars(ztmm.version).flatMap((pillar) => pillar.functions);
    expect(functions).toHaveLength(ztmmFunctions.size);
    for (const fn of ztmmFunctions.values()) {
      const shown = functions.find(({ key }) => key === fn.key);
      const { initial = [], advanced = [], optimal = [] } = shown?.criteria ?? {};
      expect([...initial, ...advanced, ...optimal]).toEqual(criteriaOf(fn).map(({ id }) => id));
      const texts = questionTexts(fn, undefined);
      expect(JSON.stringify(texts)).not.toContain('"covers"');
      expect(texts.name).not.toMatch(/Capability$/);
    }
  });
});
