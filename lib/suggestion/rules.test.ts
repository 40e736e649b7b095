import { describe, expect, it } from "vitest";
import { isStageOpen, suggestionsOf } from "./rules";

const items = [
  { id: "a.f1", level: "foundational", text: "People sign in with MFA." },
  { id: "a.f2", level: "foundational", text: "Begun." },
  { id: "a.a1", level: "advanced", text: "Rights last for a while." },
] as const;

describe("what the checklist suggests", () => {
  it("is about implemented and verified items, foundational ones for Initial, advanced ones for Advanced", () => {
    const statuses = new Map([
      ["a.f1", "verified"],
      ["a.f2", "in_progress"],
      ["a.a1", "implemented"],
    ] as const);
    expect(suggestionsOf(items, statuses)).toEqual([
      { id: "a.f1", text: "People sign in with MFA", status: "verified", stage: "initial" },
      { id: "a.a1", text: "Rights last for a while", status: "implemented", stage: "advanced" },
    ]);
    expect(suggestionsOf(items, new Map())).toEqual([]);
  });

  it("is shown while a criterion is open or not met", () => {
    expect(isStageOpen(["x", "y"], { x: "met" })).toBe(true);
    expect(isStageOpen(["x", "y"], { x: "met", y: "partly" })).toBe(true);
    expect(isStageOpen(["x", "y"], { x: "met", y: "not_met" })).toBe(true);
    expect(isStageOpen(["x", "y"], { x: "met", y: "not_applicable" })).toBe(false);
  });
});
