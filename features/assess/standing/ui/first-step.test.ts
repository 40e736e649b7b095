import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/access/policy";
import { type FirstStepInput, firstStepOf } from "./first-step";

const actorOf = (role: Role, pillar: string | null = null) => ({
  role,
  scopes: [{ unitId: "u1", pillar }],
  tokenScopes: null,
  organizationSlug: "acme",
  yearStartMonth: 1,
});
const step = (role: Role, more: Partial<FirstStepInput> = {}) =>
  firstStepOf({
    actor: actorOf(role),
    hasUnits: true,
    unit: null,
    begun: [],
    period: "2026-Q4",
    later: null,
    ...more,
  });
const begun = [
  { id: "a2", unitId: "u2", unitName: "Payroll", period: "2026-Q4" },
  { id: "a1", unitId: "u1", unitName: "Portal", period: "2026-Q4" },
];
const later = { period: "2027-Q1", href: "/later" };

describe("the first step", () => {
  it("is the first unit, for those who may add one", () => {
    expect(step("lead", { hasUnits: false }).action?.href).toBe("/o/acme/admin/units/new");
    for (const role of ["executive", "auditor", "assessor", "reviewer"] as const)
      expect(step(role, { hasUnits: false }).action).toBeNull();
    expect(step("assessor", { hasUnits: false }).text).toContain("gives you units");
  });

  it("is an assessment, of the unit that is looked at", () => {
    expect(step("lead").action?.href).toBe("/o/acme/assess#new");
    expect(step("owner", { unit: "Payroll" }).text).toMatch(/^Start one for Payroll/);
    for (const role of ["admin", "executive", "auditor", "assessor"] as const) expect(step(role).action).toBeNull();
  });

  it("leads on into the one begun, where its functions are the actor's to answer", () => {
    expect(step("lead", { begun }).action).toEqual({
      label: "Begin: Authentication",
      href: "/o/acme/assess/a2/functions/identity.authentication",
    });
    expect(step("assessor", { actor: actorOf("assessor", "devices"), begun }).action?.href).toMatch(
      /^\/o\/acme\/assess\/a1\/functions\/devices\./,
    );
    expect(step("admin", { begun })).toEqual({
      text: "The assessment of Payroll for 2026-Q4 is begun and holds no answer yet. Once its first function is answered, the figures appear here.",
      action: null,
    });
  });

  it("names a later period only where there is one, and not before what is begun in this one", () => {
    expect(step("executive", { later }).action).toEqual({ label: "Show 2027-Q1", href: "/later" });
    expect(step("lead", { later, begun }).action?.label).toBe("Begin: Authentication");
    expect(step("lead", { later, begun: begun.map((one) => ({ ...one, period: "2025-Q1" })) }).action?.label).toBe(
      "Show 2027-Q1",
    );
    for (const role of ["lead", "executive"] as const) expect(step(role).text).not.toContain("ater period");
  });
});
