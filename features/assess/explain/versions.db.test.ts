/** Two versions of the model side by side: each assessment is read by its own, and comparisons say so. */
import { describe, expect, it, vi } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { getQuestionnaire, listMapPillars } from "@/features/assess/questionnaire/queries";
import { getResult, getScore } from "@/features/assess/result/queries";
import { getOrganizationScore, getUnitScore } from "@/features/assess/standing/score.queries";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { ADDED, FUNCTION, OLDER, RETIRED } from "@/features/model/catalogue/ztmm/versions.test-support";
import { modelOf } from "@/features/model/scoring/model-of";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getDerivation, getOrganizationDerivation } from "./queries";

vi.mock("@/features/model/catalogue/ztmm/versions", async (actual) => {
  const { withOlderVersion } = await import("@/features/model/catalogue/ztmm/versions.test-support");
  return withOlderVersion(actual);
});

await useTestDatabase();

/** Every criterion that a version asks of a function, met. */
const allMet = (version: string, key: string) => {
  const fn = modelOf(version).functions.get(key);
  return Object.fromEntries((fn ? criteriaOf(fn) : []).map(({ id }) => [id, "met"]));
};

/** Every function wholly met in Q3 by the older version; in Q4, by the newest, those of `again`. */
async function setting(again: readonly string[] = []) {
  const owner = await buildMember(await buildOrganization(), "owner");
  const unit = await buildUnit(owner, { name: "Payments" });
  const fill = async (period: string, version: string, keys: readonly string[]) => {
    const { id } = await createAssessment(owner, { unitId: unit.id, period });
    await database().assessment.updateMany({ where: { id }, data: { modelVersion: version } });
    for (const functionKey of keys)
      await saveFunction(owner, {
        assessmentId: id,
        functionKey,
        version: 0,
        document: { answers: allMet(version, functionKey) },
      });
    return id;
  };
  const earlier = await fill("2026-Q3", OLDER, [...ztmmFunctions.keys()]);
  const later = await fill("2026-Q4", ztmm.version, again);
  return { owner, unit, earlier, later };
}

const stageOf = async (actor: Actor, id: string) => {
  const { pillars } = await getScore(actor, id);
  return pillars.flatMap(({ functions }) => functions).find(({ key }) => key === FUNCTION)?.stage;
};

describe("an assessment of an earlier version", () => {
  it("is scored, shown and explained by the criteria that it was asked", async () => {
    const { owner, earlier } = await setting();
    expect(await getScore(owner, earlier)).toMatchObject({ modelVersion: OLDER, overall: { score: 4 } });
    expect(await stageOf(owner, earlier)).toBe(4);
    const { head, view } = await getResult(owner, earlier);
    expect(head.modelVersion).toBe(OLDER);
    expect(view.overall).toMatchObject({ score: 4, standing: "assessed" });
    const { text, modelVersion } = await getDerivation(owner, earlier, FUNCTION);
    expect(modelVersion).toBe(OLDER);
    expect(text).toContain(`Model: ${versionName(OLDER)} (${OLDER})`);
    expect(text).toContain("Everybody has a pass that is shown at the door.");
    expect(text).not.toContain(ADDED);
  });

  it("is what the questionnaire shows of it: its own criteria, in which none is retired", async () => {
    const { owner, earlier } = await setting();
    const { assessment } = await getQuestionnaire(owner, earlier, FUNCTION);
    expect(assessment.modelVersion).toBe(OLDER);
    const find = (version: string) =>
      listMapPillars(version)
        .flatMap(({ functions }) => functions)
        .find(({ key }) => key === FUNCTION);
    expect(find(OLDER)?.criteria.initial).toContain(RETIRED);
    expect(find(OLDER)?.retired).toEqual([]);
    expect(find(ztmm.version)?.criteria.initial).not.toContain(RETIRED);
    expect(find(ztmm.version)?.retired).toContain(RETIRED);
  });
});

describe("what is compared across versions", () => {
  it("is last period's answers by last period's criteria", async () => {
    const { owner, later } = await setting();
    const { last } = await getQuestionnaire(owner, later, FUNCTION);
    expect(last).toMatchObject({ score: 4, stage: 4, otherModel: { name: versionName(OLDER) } });
    expect(last?.otherModel?.asked).toContain(RETIRED);
    expect(last?.otherModel?.asked).not.toContain(ADDED);
  });

  it("is each period's figures, and the derivation says that the questions differ", async () => {
    const { owner, later } = await setting([...ztmmFunctions.keys()]);
    const derivation = await getDerivation(owner, later, "overall");
    expect(derivation.since).toMatchObject({ last: 4, from: 0, modelVersion: OLDER });
    expect(derivation.text).toContain(
      `2026-Q3 was scored by ${versionName(OLDER)}. Its questions differ, so part of the change can come from them.`,
    );
  });

  it("counts in standings with its own figures; the newest version that counts is named", async () => {
    const { owner, unit } = await setting([FUNCTION]);
    expect(await getOrganizationScore(owner, { period: "2026-Q3" })).toMatchObject({
      modelVersion: OLDER,
      overall: { score: 4 },
    });
    const now = await getUnitScore(owner, unit.id, { period: "2026-Q4", since: "2026-Q3" });
    expect(now).toMatchObject({
      modelVersion: ztmm.version,
      overall: { score: 4 },
      change: { value: 0, judgedAgain: 1 },
    });
    expect(now.standings.find(({ functionKey }) => functionKey === FUNCTION)).toMatchObject({ from: "2026-Q4" });
    expect(now.standings.find(({ functionKey }) => functionKey === "data.governance")).toMatchObject({
      from: "2026-Q3",
    });
    const { text, modelVersions } = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q4" });
    expect(modelVersions).toEqual([OLDER, ztmm.version]);
    expect(text).toContain(`Scored by ${versionName(OLDER)} and ${versionName(ztmm.version)}. Their questions differ`);
    const before = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q3" });
    expect(before.text).not.toContain("Their questions differ");
  });
});

it("names a version that this Tenet does not know instead of scoring by another", async () => {
  const { owner, earlier } = await setting();
  await database().assessment.updateMany({ where: { id: earlier }, data: { modelVersion: "ztmm-2.0/99" } });
  await expect(getScore(owner, earlier)).rejects.toThrow('does not know version "ztmm-2.0/99" of the model');
});
