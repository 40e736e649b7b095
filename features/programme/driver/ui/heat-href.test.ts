import { expect, it } from "vitest";
import { can, ROLES } from "@/lib/access/policy";
import { heatHrefsOf } from "./heat-href";

it("leads from a function to the heat of its pillar in the same quarter, for those who have the Overview", () => {
  for (const role of ROLES) {
    const subject = { role, scopes: [], tokenScopes: null, organizationSlug: "acme" };
    const href = heatHrefsOf(subject, "2026-Q4")?.data;
    expect(href).toBe(can(subject, "overview.read") ? "/o/acme?period=2026-Q4&pillar=data#heat" : undefined);
  }
});
