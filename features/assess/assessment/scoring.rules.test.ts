import { describe, expect, it } from "vitest";
import { buildModel } from "@/features/model/scoring/case.test-support";
import { engineInput, type ScoredDocument, scoreDocuments } from "./scoring.rules";

const document: ScoredDocument = {
  key: "p.f",
  answers: { a: "met", b: "met", c: "partly" },
  notApplicable: false,
  target: { stage: "advanced", date: "2027-12-31" },
  evidenced: ["a", "b"],
  carriedForward: false,
};

describe("the engine's input", () => {
  it("is made of answers, marks, evidence and targets of the documents", () => {
    expect(engineInput(buildModel(), [document]).input).toEqual({
      answers: document.answers,
      notApplicable: [],
      evidenced: ["a", "b"],
      targets: { "p.f": "advanced" },
    });
    const leftOut = { ...document, notApplicable: true, target: null };
    expect(engineInput(buildModel(), [leftOut]).input).toMatchObject({ notApplicable: ["p.f"], targets: {} });
    expect(engineInput(buildModel(), []).input).toEqual({ answers: {}, notApplicable: [], evidenced: [], targets: {} });
  });

  it("carries the weights of the organisation in its model", () => {
    const { model } = engineInput(buildModel(), [document], { pillars: { p: 2 }, functions: {} });
    expect(model.pillars[0]?.weight).toBe(2);
  });

  it("does not settle what is carried forward, and changes no other figure by it", () => {
    const scored = scoreDocuments(buildModel(), [document]);
    const carried = scoreDocuments(buildModel(), [{ ...document, carriedForward: true }]);
    const { overall, pillars } = carried;
    expect([overall.settled, pillars[0]?.settled, pillars[0]?.functions[0]?.settled]).toEqual([0, 0, false]);
    const settled = { settled: expect.anything() };
    expect({ ...overall, ...settled }).toEqual({ ...scored.overall, ...settled });
    const leftOut = scoreDocuments(buildModel(), [{ ...document, notApplicable: true, carriedForward: true }]);
    expect(leftOut.overall).toMatchObject({ settled: 0, functionCount: 0 });
    expect(leftOut.pillars[0]?.functions[0]?.settled).toBe(false);
  });

  it("scores as the published example says", () => {
    const { overall, pillars } = scoreDocuments(buildModel(), [document]);
    expect(overall).toMatchObject({ score: 2.75, possible: 2.75, proven: 2.5, settled: 1 });
    expect(pillars[0]?.functions[0]).toMatchObject({ gap: 0.25, toClose: ["c"] });
  });
});
