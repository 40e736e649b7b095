import { describe, expect, it } from "vitest";
import { engineInput, scoreDocuments } from "@/features/assess/assessment/scoring.rules";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { newestModel } from "@/features/model/scoring/model-of";
import type { Answer } from "@/features/model/scoring/schema";
import { assessmentText, derive, figureName, isFigure, keysAbove, standingsOf, targetsBelow } from "./rules";

const buildDocument = (key: string, answers: Record<string, Answer>) => ({
  key,
  answers,
  notApplicable: false,
  target: null,
  evidenced: [],
  carriedForward: false,
});

const SAID: Answer[] = ["met", "met", "partly", "not_met", "met"];
const answers = Object.fromEntries(
  [...ztmmFunctions.values()].flatMap(criteriaOf).flatMap(({ id }, i) => {
    const answer = SAID[i % 7];
    return answer ? [[id, answer]] : [];
  }),
);
const documents = [buildDocument("identity.authentication", answers)];
const input = engineInput(builtInModel, documents);
const result = scoreDocuments(builtInModel, documents);

describe("a derivation", () => {
  it("gives the figures of the result, for every key", () => {
    expect(derive("overall", input)?.result.score).toBe(result.overall.score);
    for (const pillar of result.pillars) {
      expect(derive(pillar.key, input)?.result).toMatchObject({ score: pillar.score, possible: pillar.possible });
      for (const fn of pillar.functions)
        expect(derive(fn.key, input)?.result).toMatchObject({ score: fn.score, possible: fn.possible });
    }
    for (const [key, figures] of Object.entries(result.capabilities))
      expect(derive(key, input)?.result).toEqual(figures);
  });

  it("leads down from the whole to every function", () => {
    const termsOf = (key: string) => {
      const derivation = derive(key, input);
      return derivation && derivation.kind !== "function" ? derivation.terms.map((term) => term.key) : [];
    };
    expect(termsOf("overall").flatMap(termsOf)).toEqual([...ztmmFunctions.keys()]);
  });

  it("leads up again", () => {
    const above = (key: string) => {
      const derivation = derive(key, input);
      return derivation ? keysAbove(derivation) : null;
    };
    expect(above("data.governance")).toEqual(["overall", "data"]);
    expect(above("data")).toEqual(["overall"]);
    expect(above("overall")).toEqual([]);
    expect(above("governance")).toEqual([]);
  });

  it("can be added up by hand", () => {
    const derivation = derive("overall", input);
    if (derivation?.kind !== "overall") throw new Error("not the whole");
    const scores = derivation.terms.flatMap((term) => term.figures?.score ?? []);
    expect(scores).toHaveLength(ztmm.pillars.length);
    expect(scores.reduce((sum, value) => sum + value, 0) / 5).toBeCloseTo(result.overall.score ?? 0, 12);
  });

  it("tells which of its parts nobody has answered", () => {
    const one = engineInput(builtInModel, [
      buildDocument("identity.authentication", { "identity.authentication.initial.1": "met" }),
    ]);
    const overall = derive("overall", one);
    const standings = overall && standingsOf(overall, one);
    expect(standings).toMatchObject({ identity: "assessed", data: "not assessed" });
    expect(standings).toMatchObject({ "identity.authentication": "assessed", "data.governance": "not assessed" });
  });

  it("has a name for every figure, and none for what is no figure", () => {
    expect([figureName("overall"), figureName("data"), figureName("data.governance")].every(Boolean)).toBe(true);
    expect(["overall", "data", "data.governance", "governance"].every(isFigure)).toBe(true);
    expect(["", "identities", "constructor"].some(isFigure)).toBe(false);
  });

  it("lists the targets below it: of functions that apply, in model order", () => {
    const target = { stage: "advanced", date: "2027-12-31" } as const;
    const document = (key: string, more = {}) => ({ ...buildDocument(key, {}), target, ...more });
    const documents = [
      document("data.governance"),
      document("identity.governance"),
      document("identity.authentication", { notApplicable: true }),
    ];
    const keys = (of: string) => targetsBelow(of, documents).map(({ key }) => key);
    expect(keys("overall")).toEqual(["identity.governance", "data.governance"]);
    expect(keys("governance")).toEqual(["identity.governance", "data.governance"]);
    expect(keys("identity")).toEqual(["identity.governance"]);
    expect(keys("data.governance")).toEqual(["data.governance"]);
    expect(targetsBelow("data", documents)).toEqual([{ key: "data.governance", ...target }]);
  });

  it("is written out with the unit, the change and the targets around the arithmetic", () => {
    const derivation = derive("overall", input);
    if (derivation === null) throw new Error("not the whole");
    const text = assessmentText(derivation, {
      title: "Payments, 2026-Q4: All pillars",
      standings: { ...standingsOf(derivation, input), data: "not assessed" },
      since: { period: "2026-Q3", assessment: "a", modelVersion: "ztmm-2.0/1", last: 1, from: 0.5, to: 1 },
      model: newestModel,
      yearStartMonth: 1,
      targets: [{ key: "data.governance", stage: "initial", date: "2027-12-31" }],
    }).split("\n");
    expect(text[0]).toBe("Payments, 2026-Q4: All pillars");
    expect(text.filter((line) => line.startsWith("  Data: ") && line.endsWith("(not assessed)"))).toHaveLength(2);
    expect(text.find((line) => line.startsWith("Held back by: "))).toMatch(/Identity: |Devices: |Networks: |Data: /);
    expect(text[1]).toBe(`Model: ${versionName(newestModel.version)} (${newestModel.version})`);
    expect(text.at(-3)).toMatch(/^Since 2026-Q3: claimed .* - 1\.00 = 0\.50, with everything unanswered met /);
    expect(text.at(-2)).toBe(
      "2026-Q3 was scored by CISA ZTMM 2.0, Tenet’s model 1. Its questions differ, so part of the change can come from them.",
    );
    expect(text.at(-1)).toBe("Target of Data: Governance: Initial (2) by 31 Dec 2027");
  });

  it("is nothing for an unknown key", () => {
    for (const key of ["", "identities", "constructor", "identity.authentication.initial.1"])
      expect(derive(key, input)).toBeNull();
  });
});
