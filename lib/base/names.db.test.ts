/** Names in the database and in the code: one spelling, one order. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { listMembers } from "@/features/organization/people/queries";
import { getUnitNames } from "@/features/organization/unit/choice.queries";
import { listUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import { search } from "@/features/workspace/search/queries";
import { database } from "@/lib/database/client";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { compareNames, foldText, orderText } from "./text";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner", { name: "Name 10" });
const as = await buildSession(owner);
const SITES = ["Site 10", "Site 2", "site 1", "Sité 3"];
const ORDERED = ["site 1", "Site 2", "Sité 3", "Site 10"];

it("are folded and ordered alike by the database and the code", async () => {
  const letters = fc.constantFrom(
    ..."aZéÉôÔüÜßẞøØłŁđæÆœŒþÞıİñ ﬁ①²".split(""),
    "e\u0301",
    "u\u0308",
    "0",
    "7",
    "10",
    "123456789012345",
  );
  const names = fc.array(letters, { maxLength: 8 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 20 }), async (all) => {
      const rows = await database().$queryRaw<{ folded: string; ordered: string }[]>`
        SELECT name_fold(name) AS "folded", name_order(name) AS "ordered"
        FROM unnest(${all}::text[]) WITH ORDINALITY AS given (name, at) ORDER BY at`;
      expect(rows).toEqual(all.map((name) => ({ folded: foldText(name), ordered: orderText(name) })));
    }),
    { numRuns: 50 },
  );
});

it("stand in the order 1, 2, 10 in every list", async () => {
  const units = [];
  for (const name of SITES) units.push(await buildUnit(owner, { name }));
  expect(SITES.toSorted(compareNames)).toEqual(ORDERED);
  expect([
    ...(
      await getUnitNames(
        owner,
        units.map(({ id }) => id),
      )
    ).values(),
  ]).toEqual(ORDERED);
  expect(treeOrder(units).map(({ unit }) => unit.name)).toEqual(ORDERED);
  for (const name of ["Name 9", "Name 1"]) await buildMember(organization, "lead", { name });
  expect((await listMembers(owner)).map(({ name }) => name)).toEqual(["Name 1", "Name 9", "Name 10"]);
});

it("are found by how people spell them", async () => {
  await buildUnit(owner, { name: "Hôpital Nord" });
  await buildUnit(owner, { name: "Werk Zürich" });
  const found = async (text: string) =>
    (await listUnits(owner, { name: text, limit: 5 })).items.map(({ name }) => name);
  for (const text of ["hopital", "HOPITAL", "hôpital", "ho\u0302pital"])
    expect(await found(text)).toEqual(["Hôpital Nord"]);
  for (const text of ["zurich", "Zürich", "Zu\u0308rich"]) expect(await found(text)).toEqual(["Werk Zürich"]);
  const challenge = `/api/v1/o/${owner.organizationSlug}/registers/challenges`;
  await call("POST", challenge, { as, body: { name: "Ancien mot de passe à l’hôpital" } });
  expect(await search(owner, { text: "a l’hopital", limit: 5 })).toHaveLength(1);
  const list = await call("GET", `${challenge}?text=hopital`, { as });
  expect((list.json as { items: unknown[] }).items).toHaveLength(1);
});
