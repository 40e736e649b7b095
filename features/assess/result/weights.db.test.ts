import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { getDerivation, getOrganizationDerivation } from "@/features/assess/explain/queries";
import { getOverview } from "@/features/assess/standing/overview.queries";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { updateSettings } from "@/features/organization/settings/commands";
import { getSettings } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getResult, getScore } from "./queries";

await useTestDatabase();

const PERIOD = "2026-Q4";

/** A unit at Traditional, but for the functions of `optimal`. */
async function assess(owner: Actor, optimal: (key: string) => boolean) {
  const unit = await buildUnit(owner);
  const { id } = await createAssessment(owner, { unitId: unit.id, period: PERIOD });
  await buildAnswers(owner, id, "not_met");
  for (const [functionKey, fn] of ztmmFunctions) {
    if (!optimal(functionKey)) continue;
    const answers = Object.fromEntries(criteriaOf(fn).map((criterion) => [criterion.id, "met"]));
    await saveFunction(owner, { assessmentId: id, functionKey, version: 1, document: { answers } });
  }
  return { id, unit };
}

const weigh = async (owner: Actor, weights: { pillars?: object; functions?: object }) =>
  updateSettings(owner, (await getSettings(owner)).version, { weights });

describe("the weights of an organisation", () => {
  it("count in every figure above the function at once, and in none of a function", async () => {
    const owner = await buildMember(await buildOrganization("Acme"), "owner");
    const { id } = await assess(owner, (key) => key.startsWith("identity."));
    const figures = async () => {
      const { overall, pillars } = await getScore(owner, id);
      const { view } = await getResult(owner, id);
      const overview = await getOverview(owner, { period: PERIOD });
      const whole = await getDerivation(owner, id, "overall");
      const organization = await getOrganizationDerivation(owner, { of: "overall", period: PERIOD });
      const all = [overall, view.overall, overview.overall, whole.result, organization.result];
      const functions = pillars.flatMap((pillar) => pillar.functions.map(({ score }) => score));
      return { overall: all.map(({ score }) => score), functions, whole, organization };
    };
    const before = await figures();
    expect(before.overall).toEqual(Array(5).fill((4 + 4 * 1) / 5));
    await weigh(owner, { pillars: { identity: 4 } });
    const after = await figures();
    expect(after.overall).toEqual(Array(5).fill((4 * 4 + 4 * 1) / 8));
    expect(after.functions).toEqual(before.functions);
    for (const derivation of [after.whole, after.organization]) {
      const { text } = derivation;
      expect(derivation).toMatchObject({ totals: { weights: 8, sums: { score: 20 } } });
      expect(text).toContain("  Identity: weight 4 x 4.00 = 16.00");
      expect(text).toContain("Sum 20.00 / weights 8 = 2.50");
    }
    await weigh(owner, { pillars: {} });
    expect((await figures()).overall).toEqual(before.overall);
  });

  it("count in pillars, capabilities and units by function", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const { id } = await assess(owner, (key) => key === "identity.governance");
    const functions = [...ztmmFunctions.keys()].filter((key) => key.startsWith("identity."));
    await weigh(owner, { functions: { "identity.governance": 10 } });
    const { pillars, capabilities } = await getScore(owner, id);
    const identity = (10 * 4 + functions.length - 1) / (10 + functions.length - 1);
    expect(pillars[0]?.score).toBeCloseTo(identity, 12);
    expect(capabilities.governance?.score).toBeCloseTo((10 * 4 + 4) / 14, 12);
    const overview = await getOverview(owner, { period: PERIOD });
    expect(overview.pillars[0]?.score).toBeCloseTo(identity, 12);
    expect((await getDerivation(owner, id, "identity")).text).toContain("Governance: weight 10 x 4.00 = 40.00");
  });

  it("of one organisation are none of another's", async () => {
    const [mine, other] = [
      await buildMember(await buildOrganization(), "owner"),
      await buildMember(await buildOrganization(), "owner"),
    ];
    const { id } = await assess(other, (key) => key.startsWith("data."));
    const { overall } = await getScore(other, id);
    await weigh(mine, { pillars: { data: 5 } });
    expect((await getScore(other, id)).overall).toEqual(overall);
  });
});
