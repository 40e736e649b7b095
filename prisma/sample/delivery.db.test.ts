import { expect, it } from "vitest";
import { getOnRampAdvice } from "@/features/programme/on-ramp/queries";
import { listAllEntries } from "@/features/programme/register/queries";
import { getRollOutFigures } from "@/features/programme/roll-out/queries";
import { getTeamFigures } from "@/features/programme/team/queries";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { buildDelivery } from "./delivery";
import { UNITS } from "./organisation";

await useTestDatabase();

it("carries out the sample's programme, and goes on where a build was cut off", async () => {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const units = new Map<string, string>();
  for (const { name } of UNITS) units.set(name, (await buildUnit(owner, { name })).id);
  const scopes = [{ unitId: units.get("HR system") ?? "", pillar: null }];
  const actors = {
    owner,
    lead: await buildMember(organization, "lead"),
    assessor: await buildMember(organization, "assessor", { scopes }),
  };
  await buildDelivery(actors, units);
  const everything = () => Promise.all(REGISTERS.map((register) => listAllEntries(owner, register)));
  const built = await everything();
  await buildDelivery(actors, units);
  expect(await everything()).toEqual(built);

  const { resources, points, next } = await getRollOutFigures(owner);
  expect(resources).toEqual({ draft: 85, monitoring: 640, enforcing: 5200, rolled_back: 310 });
  expect(points.length).toBeGreaterThan(8);
  expect(next.some(({ isOverdue }) => isOverdue)).toBe(true);
  const { total, unowned } = await getTeamFigures(owner);
  expect(unowned).toBeGreaterThan(0);
  expect(unowned).toBeLessThan(total);
  expect(await getOnRampAdvice(owner)).toMatchObject({
    recommendation: { state: "unknown" },
    pursued: ["identity"],
    warning: null,
  });
});
