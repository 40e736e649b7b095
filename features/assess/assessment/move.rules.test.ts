import { describe, expect, it } from "vitest";
import { isToMove } from "./move.rules";

describe("an assessment goes over to the newest version of the model", () => {
  const current = "2026-Q4";
  const of = (more: object) => ({ period: current, state: "draft" as const, modelVersion: "ztmm-2.0/2", ...more });
  it("when it is of the current period or a later one, and carries an older version", () => {
    expect(isToMove(of({}), "ztmm-2.0/10", current)).toBe(true);
    expect(isToMove(of({ state: "submitted" }), "ztmm-2.0/10", current)).toBe(true);
    expect(isToMove(of({ period: "2027-Q1" }), "ztmm-2.0/10", current)).toBe(true);
    expect(isToMove(of({ period: "2026-Q3" }), "ztmm-2.0/10", current)).toBe(false);
  });

  it("never when it is approved, or carries that version or a newer one", () => {
    expect(isToMove(of({ state: "approved" }), "ztmm-2.0/10", current)).toBe(false);
    expect(isToMove(of({}), "ztmm-2.0/2", current)).toBe(false);
    expect(isToMove(of({ modelVersion: "ztmm-2.0/10" }), "ztmm-2.0/2", current)).toBe(false);
  });
});
