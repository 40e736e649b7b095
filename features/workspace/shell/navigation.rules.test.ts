import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "@/lib/access/policy";
import { homeOf, navigationOf } from "./navigation.rules";

const subject = (role: Role) => ({ role, scopes: [], tokenScopes: null });
const labels = (role: Role) =>
  navigationOf(subject(role), "acme").flatMap((section) => section.items.map((item) => item.label));

const PROGRAMME = ["Checklist", "Controls and cloud", "Programme"];
const EXPECTED: Record<Role, string[]> = {
  owner: ["Overview", "My work", "Assess", ...PROGRAMME, "Units", "People", "Tokens", "Settings", "Audit log"],
  admin: ["Overview", "Assess", "Units", "People", "Tokens", "Settings", "Audit log"],
  lead: ["Overview", "My work", "Assess", ...PROGRAMME, "Units", "People", "Settings", "Audit log"],
  reviewer: ["My work", "Assess", ...PROGRAMME],
  assessor: ["My work", "Assess", ...PROGRAMME],
  executive: ["Overview", "My work", "Assess", ...PROGRAMME],
  auditor: ["Overview", "My work", "Assess", ...PROGRAMME, "Units", "People", "Tokens", "Audit log"],
};

describe("the navigation", () => {
  it.each(ROLES)("of the role %s", (role) => {
    expect(labels(role)).toEqual(EXPECTED[role]);
  });

  it("leaves out a section without items", () => {
    expect(navigationOf(subject("executive"), "acme").map((section) => section.key)).toEqual(["main"]);
  });

  it("stays inside the organisation", () => {
    const hrefs = navigationOf(subject("owner"), "acme").flatMap((section) => section.items.map((item) => item.href));
    expect(hrefs.every((href) => href === "/o/acme" || href.startsWith("/o/acme/"))).toBe(true);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  it.each(ROLES)("contains the home of the role %s", (role) => {
    const hrefs = navigationOf(subject(role), "acme").flatMap((section) => section.items.map((item) => item.href));
    expect(hrefs).toContain(homeOf(role, "acme"));
  });
});
