import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Suggestions, type SuggestionsProps } from "./suggestions";

const suggestions = [
  { id: "a.f1", stage: "initial", line: "About Initial" },
  { id: "a.a1", stage: "advanced", line: "About Advanced" },
] as const;
const criteria = { initial: ["i1"], advanced: ["a1"], optimal: [] };

const shown = (draft: SuggestionsProps["draft"], isReadOnly = false) =>
  renderToStaticMarkup(createElement(Suggestions, { suggestions, criteria, draft, isReadOnly }));

describe("the lines of the checklist beside the stages", () => {
  it("stand there while their stage has criteria to look at", () => {
    expect(shown({ answers: {}, notApplicable: false })).toMatch(/About Initial.*About Advanced/);
    const half = shown({ answers: { i1: "met", a1: "not_met" }, notApplicable: false });
    expect(half).not.toContain("About Initial");
    expect(half).toContain("About Advanced");
    expect(shown({ answers: { i1: "met", a1: "met" }, notApplicable: false })).toBe("");
  });

  it("leave alone who answers nothing", () => {
    expect(shown({ answers: {}, notApplicable: true })).toBe("");
    expect(shown({ answers: {}, notApplicable: false }, true)).toBe("");
  });
});
