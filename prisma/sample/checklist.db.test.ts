import { describe, expect, it } from "vitest";
import { getChecklist } from "@/features/programme/checklist/queries";
import { STATUS_KEYS } from "@/features/programme/checklist/status.rules";
import { listAuditEvents } from "@/lib/audit/queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { buildChecklist } from "./checklist";

await useTestDatabase();

describe("the sample's checklists", () => {
  it("show every state, and are built once", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const payments = await buildUnit(owner, { name: "Payments" });
    const portal = await buildUnit(owner, { name: "Citizen portal" });
    const scopes = [{ unitId: payments.id, pillar: "identity" }];
    const actors = {
      owner,
      lead: await buildMember(organization, "lead"),
      assessor: await buildMember(organization, "assessor", { scopes }),
    };
    const units = new Map([payments, portal].map(({ id, name }) => [name, id]));
    await buildChecklist(actors, units);
    const { items, coverage } = await getChecklist(owner, payments.id);
    for (const status of STATUS_KEYS) expect(coverage.total.all[status]).toBeGreaterThan(0);
    expect(items.some(({ isOverdue }) => isOverdue)).toBe(true);
    expect(items.some(({ isReviewOverdue }) => isReviewOverdue)).toBe(true);
    const newest = async () => (await listAuditEvents(owner, { limit: 1 })).items[0]?.sequence;
    const before = await newest();
    await buildChecklist(actors, units);
    expect(await newest()).toBe(before);
  });
});
