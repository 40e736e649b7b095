import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StageNumber } from "@/features/model/scoring/schema";
import { LONG_MAX } from "@/lib/base/limits";
import {
  changedFields,
  chooseStage,
  EMPTY,
  figuresOf,
  heldBack,
  isSameDocument,
  isToLookAt,
  mergeDocuments,
  takeField,
  withAnswer,
} from "./answers.rules";
import type { AnswerDocument, AnswerField, Answers, StageCriteria } from "./answers.schema";
import type { Answer } from "./schema";

const criteria: StageCriteria = { initial: ["i1", "i2"], advanced: ["a1", "a2"], optimal: ["o1"] };
const ids = ["i1", "i2", "a1", "a2", "o1"];
const buildDocument = (part: Partial<AnswerDocument> = {}): AnswerDocument => ({
  answers: {},
  notApplicable: false,
  justification: "",
  note: "",
  target: null,
  ...part,
});

const anyAnswer = fc.constantFrom<Answer>("met", "partly", "not_met", "not_applicable");
const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...ids), anyAnswer);
const anyStage = fc.constantFrom<StageNumber>(1, 2, 3, 4);
const anyDocument: fc.Arbitrary<AnswerDocument> = fc.record({
  answers: anyAnswers,
  notApplicable: fc.boolean(),
  justification: fc.constantFrom("", "why", "because"),
  note: fc.constantFrom("", "one", "two", "three"),
  target: fc.constantFrom(null, { stage: "initial", date: "2027-03-31" }, { stage: "advanced", date: "2027-03-31" }),
});

it("a criterion is to be looked at until it is met or does not apply", () => {
  const answers = [undefined, "partly", "not_met", "met", "not_applicable"] as const;
  expect(answers.filter(isToLookAt)).toEqual([undefined, "partly", "not_met"]);
});

describe("choosing a stage", () => {
  const STAGES = [criteria.initial, criteria.advanced, criteria.optimal];
  const applies = (answers: Answers) => (id: string) => answers[id] !== "not_applicable";
  /** The lowest stage above `stage` with a criterion that applies, as its place in STAGES; -1 without one. */
  const nextOf = (answers: Answers, stage: StageNumber) =>
    STAGES.findIndex((ids, index) => index + 2 > stage && ids.some(applies(answers)));

  it("marks every criterion up to it as met, and what is open of the next stage as not met", () => {
    expect(chooseStage(criteria, {}, 3)).toEqual({ i1: "met", i2: "met", a1: "met", a2: "met", o1: "not_met" });
    expect(chooseStage(criteria, { i1: "not_met" }, 2)).toEqual({ i1: "met", i2: "met", a1: "not_met", a2: "not_met" });
    expect(chooseStage(criteria, {}, 1)).toEqual({ i1: "not_met", i2: "not_met" });
  });

  it("takes back what was claimed to be met above it, and keeps what is partly met", () => {
    const all: Answers = { i1: "met", i2: "met", a1: "met", a2: "partly", o1: "met" };
    expect(chooseStage(criteria, all, 2)).toEqual({ ...all, a1: "not_met", o1: "not_met" });
  });

  it("leaves what is open further up than the next stage open", () => {
    expect(chooseStage(criteria, { a2: "partly" }, 1)).toEqual({ i1: "not_met", i2: "not_met", a2: "partly" });
  });

  it("leaves what does not apply alone, below and above", () => {
    const answers: Answers = { i1: "not_applicable", a1: "not_applicable" };
    expect(chooseStage(criteria, answers, 2)).toEqual({ ...answers, i2: "met", a2: "not_met" });
  });

  it("passes over a stage of which nothing applies: it counts as reached", () => {
    const answers: Answers = { a1: "not_applicable", a2: "not_applicable", o1: "met" };
    const chosen = chooseStage(criteria, answers, 2);
    expect(chosen).toEqual({ ...answers, i1: "met", i2: "met", o1: "not_met" });
    expect(figuresOf("f", criteria, { answers: chosen, notApplicable: false })).toMatchObject({
      stage: 3,
      settled: true,
    });
  });

  it("reaches Optimal when nothing above applies", () => {
    const answers: Answers = { o1: "not_applicable" };
    const chosen = chooseStage(criteria, answers, 3);
    expect(figuresOf("f", criteria, { answers: chosen, notApplicable: false })).toMatchObject({
      stage: 4,
      settled: true,
    });
  });

  it("settles the function at that stage, or below the next one of which anything applies", () => {
    fc.assert(
      fc.property(anyAnswers, anyStage, (answers, stage) => {
        const chosen = chooseStage(criteria, answers, stage);
        const { stage: reached, settled } = figuresOf("f", criteria, { answers: chosen, notApplicable: false });
        expect(settled).toBe(true);
        // A property that returns something fails unless that is true.
        if (!ids.some(applies(answers))) {
          expect(reached).toBeNull();
          return;
        }
        const next = nextOf(answers, stage);
        expect(reached).toBe(next === -1 ? 4 : next + 1);
        if (next === stage - 1) expect(reached).toBe(stage);
      }),
    );
  });

  it("changes each answer as the rule says and no other, and nothing the second time", () => {
    fc.assert(
      fc.property(anyAnswers, anyStage, (answers, stage) => {
        const chosen = chooseStage(criteria, answers, stage);
        const next = nextOf(answers, stage);
        for (const [index, of] of STAGES.entries()) {
          for (const id of of) {
            const before = answers[id];
            const expected = () => {
              if (before === "not_applicable") return before;
              if (index + 2 <= stage) return "met";
              if (before === "met") return "not_met";
              return index === next && before === undefined ? "not_met" : before;
            };
            expect(chosen[id]).toBe(expected());
          }
        }
        expect(chooseStage(criteria, chosen, stage)).toEqual(chosen);
      }),
    );
  });
});

describe("merging two versions", () => {
  const base = buildDocument({ answers: { i1: "met" }, note: "old" });

  it("puts together what does not overlap", () => {
    const mine = { ...base, note: "mine" };
    const theirs = { ...base, answers: { i1: "met", a1: "partly" } as const };
    expect(mergeDocuments(base, mine, theirs)).toEqual({
      document: { ...theirs, note: "mine" },
      taken: ["answers.a1"],
      conflicts: [],
    });
  });

  it("asks where both changed the same field, and shows mine meanwhile", () => {
    const merge = mergeDocuments(base, { ...base, note: "mine" }, { ...base, note: "theirs" });
    expect(merge).toMatchObject({ document: { note: "mine" }, taken: [], conflicts: ["note"] });
  });

  it("does not ask where both made the same change", () => {
    const both = { ...base, note: "both" };
    expect(mergeDocuments(base, both, both)).toEqual({ document: both, taken: [], conflicts: [] });
  });

  it("treats clearing an answer as a change", () => {
    const cleared = { ...base, answers: {} };
    expect(mergeDocuments(base, cleared, { ...base, note: "theirs" }).document.answers).toEqual({});
    const partly = { ...base, answers: { i1: "partly" } as const };
    expect(mergeDocuments(base, cleared, partly).conflicts).toEqual(["answers.i1"]);
  });

  it("recognises my own change that was sent without an answer coming back", () => {
    const sent = { ...base, note: "half a sen" };
    const mine = { ...base, note: "half a sentence" };
    expect(mergeDocuments(base, mine, sent, [sent])).toEqual({ document: mine, taken: [], conflicts: [] });
    expect(mergeDocuments(base, base, sent, [sent]).document).toEqual(base);
  });

  it("loses no edit of either side silently", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (from, mine, theirs) => {
        const { document, taken, conflicts } = mergeDocuments(from, mine, theirs);
        const differs = (field: AnswerField, a: AnswerDocument, b: AnswerDocument) =>
          changedFields(a, b).includes(field);
        for (const field of changedFields(from, mine)) expect(differs(field, mine, document)).toBe(false);
        for (const field of changedFields(from, theirs)) {
          const isKept = !differs(field, theirs, document);
          expect(isKept || conflicts.includes(field)).toBe(true);
          if (isKept && !differs(field, from, mine)) expect(taken).toContain(field);
        }
        const untouched = changedFields(from, document).filter(
          (field) => !differs(field, from, mine) && !differs(field, from, theirs),
        );
        expect(untouched).toEqual([]);
      }),
    );
  });

  it("takes any field from another document and nothing else", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (from, to) => {
        for (const field of changedFields(from, to))
          expect(changedFields(takeField(field, from, to), to)).toEqual([field]);
      }),
    );
  });
});

describe("a document", () => {
  it("is the same in whatever order it was answered", () => {
    const a = buildDocument({ answers: withAnswer(withAnswer({}, "i1", "met"), "a1", "partly") });
    const b = buildDocument({ answers: withAnswer(withAnswer({}, "a1", "partly"), "i1", "met") });
    expect(isSameDocument(a, b)).toBe(true);
    expect(isSameDocument({ ...a, answers: withAnswer(a.answers, "i1", null) }, b)).toBe(false);
  });

  it("is held back until a function that does not apply has a justification", () => {
    expect(heldBack(buildDocument({ notApplicable: true, justification: " \n" }))?.field).toBe("justification");
    expect(heldBack(buildDocument({ notApplicable: true, justification: "No devices." }))).toBeNull();
  });

  it("is held back while a text is longer than what is stored", () => {
    expect(heldBack(buildDocument({ note: "x".repeat(LONG_MAX) }))).toBeNull();
    expect(heldBack(buildDocument({ note: "x".repeat(LONG_MAX + 12) }))?.message).toContain("12 characters too long");
  });

  it("scores nothing when the function does not apply, and 1 to 4 when nothing is answered", () => {
    expect(figuresOf("f", criteria, { ...EMPTY, notApplicable: true }).score).toBeNull();
    expect(figuresOf("f", criteria, EMPTY)).toMatchObject({ score: 1, possible: 4, answered: 0, applicable: 5 });
  });
});
