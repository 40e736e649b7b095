import { describe, expect, it } from "vitest";
import { changingWith, outlasts, unitsBelowOf, whyNotAlone, whyNotBelow } from "./retire.rules";

const build = (id: string, parentId: string | null, retiredFrom: string | null = null) => ({
  id,
  name: id.toUpperCase(),
  parentId,
  retiredFrom,
});

const top = build("top", null);
const mid = build("mid", "top");
const leaf = build("leaf", "mid");
const old = build("old", "top", "2026-Q1");
const beside = build("beside", null);
const all = [top, mid, leaf, old, beside];

describe("retiring", () => {
  it("compares quarters, null being never", () => {
    expect(outlasts(null, "2027-Q1")).toBe(true);
    expect(outlasts("2027-Q2", "2027-Q1")).toBe(true);
    expect(outlasts("2027-Q1", "2027-Q1")).toBe(false);
    expect(outlasts("2027-Q1", null)).toBe(false);
    expect(outlasts(null, null)).toBe(false);
  });

  it("finds the whole branch", () => {
    expect(unitsBelowOf(all, "top").map(({ id }) => id)).toEqual(["mid", "leaf", "old"]);
    expect(unitsBelowOf(all, "leaf")).toEqual([]);
  });

  it("takes along what would count longer, and leaves what is retired already", () => {
    expect(changingWith(all, top, "2027-Q1").map(({ id }) => id)).toEqual(["mid", "leaf"]);
    expect(changingWith(all, top, "2025-Q4").map(({ id }) => id)).toEqual(["mid", "leaf", "old"]);
  });

  it("brings back, or puts off, what was retired together", () => {
    const gone = [top, mid, leaf].map((unit) => ({ ...unit, retiredFrom: "2027-Q1" }));
    const [first = top] = gone;
    const together = ["mid", "leaf"];
    expect(changingWith([...gone, old], first, null).map(({ id }) => id)).toEqual(together);
    expect(changingWith([...gone, old], first, "2027-Q3").map(({ id }) => id)).toEqual(together);
  });

  it("says why a unit cannot be retired alone, or count longer than the one above", () => {
    expect(whyNotAlone(all, top, "2027-Q1", 1)).toMatch(/^2 active units are below TOP in 2027-Q1\. Retire them too/);
    expect(whyNotAlone(all, mid, "2027-Q1", 1)).toMatch(/^1 active unit is below MID in 2027-Q1\. Retire it too/);
    expect(whyNotAlone(all, leaf, "2027-Q1", 1)).toBeNull();
    expect(whyNotAlone(all, top, null, 1)).toBeNull();
    expect(whyNotBelow(old, null, 10)).toMatch(/^OLD, the unit above, is retired from FY26 Q2\. /);
    expect(whyNotBelow(old, "2026-Q1", 1)).toBeNull();
    expect(whyNotBelow(top, null, 1)).toBeNull();
    expect(whyNotBelow(undefined, null, 1)).toBeNull();
  });
});
