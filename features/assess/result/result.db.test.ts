import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { getDerivation } from "@/features/assess/explain/queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getResult, getScore } from "./queries";

await useTestDatabase();

const KEY = "identity.authentication";
const FIRST = `${KEY}.initial.1`;

async function buildTwoPeriods() {
  const home = await buildOrganization();
  const owner = await buildMember(home, "owner");
  const unit = await buildUnit(owner);
  const save = async (period: string, answers: Record<string, string>) => {
    const { id } = await createAssessment(owner, { unitId: unit.id, period });
    await saveFunction(owner, { assessmentId: id, functionKey: KEY, version: 0, document: { answers } });
    return id;
  };
  const before = await save("2026-Q2", { [FIRST]: "not_met" });
  const now = await save("2026-Q4", { [FIRST]: "met" });
  return { home, owner, unit, before, now };
}

describe("the result of an assessment", () => {
  it("stands beside the unit's latest earlier one", async () => {
    const { owner, unit, now, before } = await buildTwoPeriods();
    const { head, previousPeriod, view } = await getResult(owner, now);
    expect(head).toMatchObject({ unitName: unit.name, period: "2026-Q4", state: "draft", method: "tenet-1" });
    expect(previousPeriod).toBe("2026-Q2");
    // One criterion of one function settles nothing: a difference would say nothing either.
    expect(view.pillars[0]).toMatchObject({ standing: "too early", change: null, settled: 0, functionCount: 7 });
    expect((await getResult(owner, before)).previousPeriod).toBeNull();
  });

  it("has the same figures as the score for scripts and the derivations", async () => {
    const { owner, now } = await buildTwoPeriods();
    const [{ view }, score] = [await getResult(owner, now), await getScore(owner, now)];
    for (const of of ["overall", "identity", KEY, "governance"]) {
      const derivation = await getDerivation(owner, now, of);
      const figures = [score.overall, ...score.pillars, ...score.pillars.flatMap((pillar) => pillar.functions)];
      const found =
        of === "governance" ? score.capabilities[of] : figures.find((f) => ("key" in f ? f.key : "overall") === of);
      expect(derivation.result).toMatchObject({ score: found?.score, possible: found?.possible });
    }
    expect(view.overall).toMatchObject({ score: score.overall.score, possible: score.overall.possible });
  });

  it("is read by every role that sees the unit, and not found by others", async () => {
    const { home, unit, now } = await buildTwoPeriods();
    const scopes = [{ unitId: unit.id, pillar: "data" }];
    for (const role of ["admin", "lead", "executive", "auditor"] as const)
      expect((await getResult(await buildMember(home, role), now)).head.id).toBe(now);
    for (const role of ["assessor", "reviewer"] as const) {
      expect((await getResult(await buildMember(home, role, { scopes }), now)).head.id).toBe(now);
      const without = await buildMember(home, role);
      await expect(getResult(without, now)).rejects.toMatchObject({ code: "not_found" });
      await expect(getDerivation(without, now, "overall")).rejects.toMatchObject({ code: "not_found" });
    }
    const stranger = await buildMember(await buildOrganization(), "owner");
    await expect(getResult(stranger, now)).rejects.toMatchObject({ code: "not_found" });
  });

  it("has no derivation for what is no figure", async () => {
    const { owner, now } = await buildTwoPeriods();
    for (const of of ["", "nonsense", FIRST])
      await expect(getDerivation(owner, now, of)).rejects.toMatchObject({ code: "invalid", errors: [{ path: "of" }] });
    await expect(getResult(owner, "no-id")).rejects.toMatchObject({ code: "not_found" });
  });
});
