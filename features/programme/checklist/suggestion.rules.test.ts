import { describe, expect, it } from "vitest";
import { spokenFor, suggestionsOf } from "./suggestion.rules";

const items = [
  { id: "a.f1", name: "MFA for everyone", criteria: ["x.y.initial.1", "v.w.initial.1"] },
  { id: "a.f2", name: "Begun", criteria: ["x.y.initial.1"] },
  { id: "a.a1", name: "Temporary rights", criteria: ["x.y.advanced.1", "x.y.initial.1"] },
  { id: "a.a2", name: "Elsewhere", criteria: ["v.w.initial.1"] },
];
const criteria = ["x.y.initial.1", "x.y.initial.2", "x.y.advanced.1"];

describe("what the checklist suggests", () => {
  it("is about implemented and verified items, and about the criteria of one function", () => {
    const statuses = new Map([
      ["a.f1", "verified"],
      ["a.f2", "in_progress"],
      ["a.a1", "implemented"],
      ["a.a2", "verified"],
    ] as const);
    expect(suggestionsOf(items, statuses, criteria)).toEqual([
      { id: "a.f1", name: "MFA for everyone", status: "verified", criteria: ["x.y.initial.1"] },
      {
        id: "a.a1",
        name: "Temporary rights",
        status: "implemented",
        criteria: ["x.y.advanced.1", "x.y.initial.1"],
      },
    ]);
    expect(suggestionsOf(items, new Map(), criteria)).toEqual([]);
  });

  it("says of a criterion the strongest of what the items in place say of it", () => {
    const suggestions = [
      { status: "verified", criteria: ["i1", "i2"] },
      { status: "implemented", criteria: ["i2", "a1"] },
    ] as const;
    const said = [
      ["i2", "verified"],
      ["a1", "implemented"],
      ["i1", "verified"],
    ];
    expect([...spokenFor(suggestions)]).toEqual(expect.arrayContaining(said));
    expect(spokenFor(suggestions).size).toBe(said.length);
    expect(spokenFor(suggestions.toReversed())).toEqual(spokenFor(suggestions));
  });
});
