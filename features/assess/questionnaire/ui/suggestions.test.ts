import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Suggestions, type SuggestionsProps } from "./suggestions";

const suggestions = [
  { id: "a.f1", criteria: ["i1", "i2"], line: "About the first" },
  { id: "a.a1", criteria: ["i2", "a1"], line: "About the second" },
] as const;

const shown = (draft: SuggestionsProps["draft"], isReadOnly = false) =>
  renderToStaticMarkup(createElement(Suggestions, { suggestions, draft, isReadOnly }));

describe("the lines of the checklist beside the stages", () => {
  it("stand there while one of their criteria is to be looked at", () => {
    expect(shown({ answers: {}, notApplicable: false })).toMatch(/About the first.*About the second/);
    const half = shown({ answers: { i1: "met", i2: "not_applicable", a1: "not_met" }, notApplicable: false });
    expect(half).not.toContain("About the first");
    expect(half).toContain("About the second");
    expect(shown({ answers: { i1: "met", i2: "met", a1: "met" }, notApplicable: false })).toBe("");
  });

  it("leave alone who answers nothing", () => {
    expect(shown({ answers: {}, notApplicable: true })).toBe("");
    expect(shown({ answers: {}, notApplicable: false }, true)).toBe("");
  });
});
