import { expect, it } from "vitest";
import { getConsistency } from "@/features/programme/control/consistency.queries";
import { getCoverage, listGuidance, listStoredControls } from "@/features/programme/control/queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { buildControls } from "./controls";

await useTestDatabase();

it("shows units with different providers that differ, and is built once", async () => {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const lead = await buildMember(organization, "lead");
  const names = ["Payments", "Citizen portal", "Data platform", "HR system", "Legacy grants"];
  const unitIds = new Map<string, string>();
  for (const name of names) unitIds.set(name, (await buildUnit(owner, { name })).id);
  const scopes = [{ unitId: unitIds.get("HR system") ?? "", pillar: null }];
  const actors = { owner, lead, assessor: await buildMember(organization, "assessor", { scopes }) };
  await buildControls(actors, unitIds);
  const { platforms } = await getCoverage(lead);
  expect(platforms.map(({ used }) => used)).toEqual([3, 2, 1, 2]);
  expect((await getConsistency(lead)).items[0]).toMatchObject({ spread: 3, level: "foundational" });
  expect((await listGuidance(lead))[0]?.items.map(({ tasks }) => tasks[0]?.status).slice(0, 3)).toEqual([
    "done",
    "doing",
    "open",
  ]);
  const before = await listStoredControls(lead);
  await buildControls(actors, unitIds);
  expect(await listStoredControls(lead)).toEqual(before);
}, 120_000);
