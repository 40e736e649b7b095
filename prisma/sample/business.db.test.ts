import { expect, it } from "vitest";
import { getBusinessCase } from "@/features/programme/business-case/queries";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { listAllEntries } from "@/features/programme/register/queries";
import { getTechnologyOverview } from "@/features/programme/technology/queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { buildBusiness } from "./business";

await useTestDatabase();

it("shows gaps, overlaps and cases with and without a result, and is made once", async () => {
  const organization = await buildOrganization();
  const [owner, lead, assessor] = [
    await buildMember(organization, "owner"),
    await buildMember(organization, "lead"),
    await buildMember(organization, "assessor"),
  ];
  const units = new Map([["Payments", (await buildUnit(owner, { name: "Payments" })).id]]);
  await buildBusiness({ owner, lead, assessor }, units);
  await buildBusiness({ owner, lead, assessor }, units);

  const overview = await getTechnologyOverview(owner);
  expect(overview).toMatchObject({ currency: "EUR", saving: { unknown: 1 } });
  expect(overview.categories.filter(({ isGap }) => isGap).map(({ key }) => key)).toEqual(["cnapp", "policy-points"]);
  expect(overview.overlaps.map(({ category }) => category)).toEqual(["iam", "ndr", "siem-soar"]);
  expect(overview.ending.map(({ name }) => name)).toEqual(["Tollbridge VPN", "Papertrail DLP"]);
  expect(overview.unmatched).toEqual([{ product: "Causeway Access", name: "Old remote desktop gateway" }]);

  const cases = await listAllEntries(owner, businessCaseRegister);
  const results = await Promise.all(cases.map(({ id }) => getBusinessCase(owner, id)));
  expect(results.map(({ result, missing }) => [result !== null, missing.length])).toEqual([
    [true, 0],
    [true, 0],
    [false, 5],
  ]);
  expect(results[0]?.result?.scenarios.likely.net).toBeGreaterThan(0);
});
