import { describe, expect, it } from "vitest";
import { describeScopes, scopeValue } from "./scope-text";

const units = new Map([
  ["u1", "Payments"],
  ["u2", "HR system"],
]);
const pillars = new Map([
  ["identity", "Identity"],
  ["data", "Data"],
]);

describe("assignments in words", () => {
  it("names each unit once, with its pillars", () => {
    const scopes = [
      { unitId: "u1", pillar: "identity" as const },
      { unitId: "u2", pillar: null },
      { unitId: "u1", pillar: "data" as const },
    ];
    expect(describeScopes(scopes, units, pillars)).toEqual(["Payments: Identity, Data", "HR system"]);
  });

  it("lets all pillars stand for each of them", () => {
    const scopes = [
      { unitId: "u1", pillar: "identity" as const },
      { unitId: "u1", pillar: null },
    ];
    expect(describeScopes(scopes, units, pillars)).toEqual(["Payments"]);
  });
});

it("sends all pillars as a star", () => {
  expect(scopeValue({ unitId: "u1", pillar: null })).toBe("u1:*");
  expect(scopeValue({ unitId: "u1", pillar: "data" })).toBe("u1:data");
});
