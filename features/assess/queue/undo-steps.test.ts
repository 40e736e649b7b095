import { describe, expect, it } from "vitest";
import { EMPTY } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";
import { NO_STEPS, recorded, STEPS_KEPT, type Steps, undone } from "./undo-steps";

const withNote = (note: string): AnswerDocument => ({ ...EMPTY, note });

/** The steps after the note was changed to each text in turn, so many milliseconds apart. */
const typed = (texts: readonly string[], apart: number, isTyping = true): Steps =>
  texts.reduce<Steps>(
    (steps, text, index) => recorded(steps, withNote(texts[index - 1] ?? ""), withNote(text), index * apart, isTyping),
    NO_STEPS,
  );

describe("steps", () => {
  it("hold what is typed without a rest of a second as one", () => {
    expect(typed(["a", "ab", "abc"], 999).done).toHaveLength(1);
    expect(typed(["a", "ab", "abc"], 1000).done).toHaveLength(3);
    expect(typed(["a", "ab", "abc"], 0, false).done).toHaveLength(3);
  });

  it("begin anew when 80 characters were typed without a rest", () => {
    const texts = Array.from({ length: 200 }, (_, index) => "x".repeat(index + 1));
    expect(typed(texts, 10).done).toHaveLength(3);
  });

  it("are kept up to a hundred of a function, the latest", () => {
    const texts = Array.from({ length: STEPS_KEPT + 1 }, (_, index) => String(index));
    const { done } = typed(texts, 5000);
    expect(done).toHaveLength(100);
    expect(done[0]?.changes[0]).toMatchObject({ before: "0", after: "1" });
  });

  it("take back each field of a stage choice that nobody has changed since", () => {
    const before: AnswerDocument = { ...EMPTY, answers: { a: "met" } };
    const after: AnswerDocument = { ...EMPTY, answers: { a: "not_met", b: "met" } };
    const steps = recorded(NO_STEPS, before, after, 0, true);
    expect(undone(steps, after)).toMatchObject({ draft: { answers: { a: "met" } }, skipped: [] });
    const changed: AnswerDocument = { ...EMPTY, answers: { a: "partly", b: "met" } };
    expect(undone(steps, changed)).toMatchObject({
      draft: { answers: { a: "partly" } },
      fields: ["answers.b"],
      skipped: ["answers.a"],
    });
  });
});
