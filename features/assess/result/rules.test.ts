import { describe, expect, it } from "vitest";
import type { ScoredDocument } from "@/features/assess/assessment/scoring.rules";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import type { Stage } from "@/features/model/catalogue/ztmm/schema";
import { newestModel } from "@/features/model/scoring/model-of";
import type { Answer } from "@/features/model/scoring/schema";
import { EVEN } from "@/features/model/scoring/weights";
import * as rules from "./rules";
import { firstOpenFunction, isCommonTarget, nameOf, summarizeTargets, wordingOf } from "./rules";

const PLAIN = { weights: EVEN, yearStartMonth: 1 };

const byNewest = (documents: readonly ScoredDocument[]) => ({ model: newestModel, documents });
const assembleResult = (
  documents: readonly ScoredDocument[],
  previous: readonly ScoredDocument[] | null,
  settings: rules.ResultSettings,
) => rules.assembleResult(byNewest(documents), previous && byNewest(previous), settings);

type Target = ScoredDocument["target"];

/** Every criterion of a function answered the same way. */
function buildDocument(key: string, answer: Answer, target: Target = null): ScoredDocument {
  const fn = ztmmFunctions.get(key);
  if (!fn) throw new Error(`no function ${key}`);
  const answers = Object.fromEntries(criteriaOf(fn).map(({ id }) => [id, answer]));
  return { key, answers, notApplicable: false, target, evidenced: [], carriedForward: false };
}

const everything = (answer: Answer) => [...ztmmFunctions.keys()].map((key) => buildDocument(key, answer));
const by = (stage: Exclude<Stage, "traditional">, date: string): Target => ({ stage, date });

describe("an assessment without answers", () => {
  const view = assembleResult([], null, PLAIN);

  it("is not assessed, at every level", () => {
    expect(view.overall.standing).toBe("not assessed");
    expect(view.pillars.map(({ standing }) => standing)).toEqual(Array(5).fill("not assessed"));
    expect(view.capabilities.map(({ standing }) => standing)).toEqual(Array(3).fill("not assessed"));
  });

  it("has nothing to compare and no gap", () => {
    expect(view.overall).toMatchObject({ last: null, change: null, target: null });
    expect(view.gaps).toEqual([]);
  });

  it("begins with the first function", () => {
    expect(firstOpenFunction(view.pillars)).toEqual({ key: "identity.authentication", name: "Authentication" });
  });
});

describe("the floor", () => {
  it("names what holds it, and tells answers from missing ones", () => {
    const documents = everything("met").filter(({ key }) => key !== "data.data-access");
    const answered = documents.map((document) =>
      document.key === "networks.traffic-encryption" ? buildDocument(document.key, "not_met") : document,
    );
    const { overall, pillars } = assembleResult(answered, null, PLAIN);
    expect(overall.floor).toBe(1);
    expect(overall.heldBy).toEqual([
      { key: "networks", name: "Networks", isAssessed: true },
      { key: "data", name: "Data", isAssessed: false },
    ]);
    expect(pillars.find(({ key }) => key === "data")?.heldBy).toEqual([
      { key: "data.data-access", name: "Data Access", isAssessed: false },
    ]);
  });

  it("is held by nothing when it is Optimal", () => {
    expect(assembleResult(everything("met"), null, PLAIN).overall).toMatchObject({ floor: 4, heldBy: [] });
  });
});

describe("the change since the last period", () => {
  it("is the difference of the claimed scores", () => {
    const { overall, pillars } = assembleResult(everything("met"), everything("not_met"), PLAIN);
    expect(overall).toMatchObject({ last: 1, change: { from: 3, to: 3 } });
    expect(pillars.map(({ change }) => change)).toEqual(Array(5).fill({ from: 3, to: 3 }));
  });

  it("is a range while answers are missing: unanswered is not worse", () => {
    const most = everything("met").slice(0, 4);
    const { from, to } = assembleResult(most, everything("partly"), PLAIN).pillars[0]?.change ?? { from: 0, to: 0 };
    expect(from).toBeLessThan(to);
    expect(to).toBe(4 - 1.5);
  });

  it("is nothing while less than half is judged", () => {
    const half = everything("met").slice(0, 3);
    const { pillars, overall } = assembleResult(half, everything("partly"), PLAIN);
    expect(pillars[0]).toMatchObject({ standing: "too early", change: null });
    expect(overall).toMatchObject({ standing: "too early", change: null });
    expect(pillars[0]?.functions.map(({ standing }) => standing).slice(2, 4)).toEqual(["assessed", "not assessed"]);
  });

  it("is nothing against a period that was not assessed", () => {
    expect(assembleResult(everything("met"), [], PLAIN).overall).toMatchObject({ last: null, change: null });
    expect(assembleResult([], everything("met"), PLAIN).overall).toMatchObject({ last: 4, change: null });
  });
});

describe("targets and gaps", () => {
  const documents = [
    buildDocument("identity.authentication", "not_met", by("initial", "2027-03-31")),
    buildDocument("identity.identity-stores", "not_met", by("optimal", "2026-12-31")),
    buildDocument("networks.traffic-encryption", "partly", by("optimal", "2027-12-31")),
    buildDocument("data.data-access", "met", by("advanced", "2027-12-31")),
  ];
  const view = assembleResult(documents, null, PLAIN);

  it("summarises the lowest stage and the latest date", () => {
    expect(view.overall.target).toEqual({ stage: 2, period: "2027-Q4", count: 4, of: ztmmFunctions.size });
    expect(view.pillars[0]?.target).toEqual({
      stage: 2,
      period: "2027-Q1",
      count: 2,
      of: ztmm.pillars[0]?.functions.length,
    });
    expect(summarizeTargets([])).toBeNull();
  });

  it("speaks of a common target when most functions have one", () => {
    const target = { stage: 2, period: "2027-Q4", of: 9 } as const;
    expect([4, 5].map((count) => isCommonTarget({ ...target, count }))).toEqual([false, true]);
  });

  it("lists the functions that are short, the largest gap first, equal ones in model order", () => {
    expect(view.gaps.map(({ key, gap }) => [key, gap])).toEqual([
      ["identity.identity-stores", 3],
      ["networks.traffic-encryption", 2.5],
      ["identity.authentication", 1],
    ]);
  });

  it("names the criteria to close with their stage and answer", () => {
    const initial = ztmmFunctions.get("identity.authentication")?.stages.initial.criteria ?? [];
    expect(view.gaps[2]?.toClose).toEqual(initial.map(({ id, name }) => ({ id, name, stage: 2, answer: "not_met" })));
  });
});

describe("leaving out", () => {
  it("says not applicable where nothing applies", () => {
    const documents = everything("not_applicable");
    const { overall, gaps } = assembleResult(documents, null, PLAIN);
    expect(overall).toMatchObject({ standing: "not applicable", score: null, floor: null, heldBy: [] });
    expect(gaps).toEqual([]);
  });

  it("finds the next open function in the pillars that are wanted", () => {
    const documents = ztmm.pillars[0]?.functions.map((fn) => buildDocument(fn.key, "met")) ?? [];
    const { pillars } = assembleResult(documents, null, PLAIN);
    expect(firstOpenFunction(pillars)?.key.startsWith("devices.")).toBe(true);
    expect(firstOpenFunction(pillars, (pillar) => pillar === "identity")).toBeNull();
  });
});

it("names pillars, functions and capabilities, and gives criteria the words of their version", () => {
  expect(["data", "data.governance", "governance", "else"].map(nameOf)).toEqual([
    "Data",
    "Governance",
    "Governance",
    "else",
  ]);
  const criterion = ztmmFunctions.get("data.governance")?.stages.initial.criteria[0];
  expect(wordingOf(newestModel, criterion?.id ?? "")).toBe(criterion?.text);
  expect(wordingOf(newestModel, "data.governance.initial.9")).toBe("data.governance.initial.9");
});
