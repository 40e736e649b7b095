import { describe, expect, it } from "vitest";
import { buildEntryOf } from "@/lib/test/register-entries";
import { enforcementPointRegister } from "./register";
import { pointFigures } from "./rules";

const buildPoint = (id: string, status: string, role: string, signals: readonly string[]) =>
  buildEntryOf(enforcementPointRegister, { id, status, fields: { role, signals } });

describe("decision and enforcement points", () => {
  it("are counted by role and mode, and their signals by how often they are used", () => {
    const figures = pointFigures([
      buildPoint("gateway", "enforcing", "policy-enforcement-point", ["identity", "device"]),
      buildPoint("engine", "monitoring", "policy-engine", ["identity"]),
      buildPoint("broker", "enforcing", "policy-administrator", []),
      buildPoint("old", "retired", "policy-enforcement-point", []),
    ]);
    expect(figures.roles.map(({ key, modes }) => [key, modes.map(({ count }) => count)])).toEqual([
      ["policy-enforcement-point", [0, 0, 1, 1]],
      ["policy-administrator", [0, 0, 1, 0]],
      ["policy-engine", [0, 1, 0, 0]],
    ]);
    expect(figures.signals.map(({ key, count }) => [key, count])).toEqual([
      ["identity", 2],
      ["device", 1],
      ["location", 0],
      ["behaviour", 0],
    ]);
    expect(figures.weighing).toBe(2);
    expect(figures.narrow.map(({ id, signals }) => [id, signals])).toEqual([["engine", 1]]);
  });
});
