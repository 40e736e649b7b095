import { describe, expect, it } from "vitest";
import { type StoredContent, whyNotEmpty } from "./discard.rules";

const empty: StoredContent = { answers: {}, notApplicable: false, note: "", hasTarget: false, carriedForward: false };
const answered = { ...empty, answers: { "a.1": "met" } };

describe("an assessment that is to be deleted", () => {
  it("may go without functions, and with functions that were cleared", () => {
    expect(whyNotEmpty([])).toBeNull();
    expect(whyNotEmpty([empty, empty])).toBeNull();
  });

  it("stays with answers and says in how many functions", () => {
    expect(whyNotEmpty([empty, answered])).toMatch(/answers in 1 function\./);
    expect(whyNotEmpty([answered, { ...empty, notApplicable: true }])).toMatch(/answers in 2 functions\./);
    expect(whyNotEmpty([{ ...answered, carriedForward: true }])).toMatch(/carried forward/);
    expect(whyNotEmpty([answered, { ...answered, carriedForward: true }])).not.toMatch(/carried forward/);
  });

  it("stays with a note or a target", () => {
    expect(whyNotEmpty([{ ...empty, note: "By key card" }])).toMatch(/notes or targets in 1 function\./);
    expect(whyNotEmpty([{ ...empty, hasTarget: true }, empty])).toMatch(/notes or targets in 1 function\./);
  });
});
