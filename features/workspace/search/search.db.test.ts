import { expect, it } from "vitest";
import { createEntry } from "@/features/programme/register/commands";
import { requireRegister } from "@/features/workspace/registers/list.register";
import { buildSession, call } from "@/lib/test/api-client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { search } from "./queries";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const [own, other] = [await buildUnit(owner), await buildUnit(owner)];
const tasks = requireRegister("tasks");
await createEntry(owner, tasks, { name: "Tollbridge for all", unitId: null });
await createEntry(owner, tasks, { name: "Tollbridge here", unitId: own.id });
await createEntry(owner, tasks, { name: "Tollbridge there", unitId: other.id });

const find = async (actor: Parameters<typeof search>[0], text: string) =>
  (await search(actor, { text, limit: 8 })).map(({ name }) => name);

it("finds entries by any part of their name, those alone that the actor sees", async () => {
  expect(await find(owner, "TOLLBRIDGE")).toEqual(["Tollbridge for all", "Tollbridge here", "Tollbridge there"]);
  const assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: own.id, pillar: null }] });
  expect(await find(assessor, "tollbridge")).toEqual(["Tollbridge for all", "Tollbridge here"]);
  const stranger = await buildMember(await buildOrganization(), "owner");
  expect(await find(stranger, "tollbridge")).toEqual([]);
  await expect(search(await buildMember(organization, "admin"), { text: "toll", limit: 8 })).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("finds items of the checklist in the first unit that the actor sees, and none without a unit", async () => {
  const [item] = await search(owner, { text: "(mfa)", limit: 8 });
  expect(item).toMatchObject({ type: "checklist-item", id: "identity-access.f2", unitId: own.id, unitName: own.name });
  expect(item).toMatchObject({ name: "Multi-factor authentication for everyone" });
  expect((await find(owner, "analytics"))[0]).toBe("Sign-in and permission analytics");
  const nobody = await buildMember(organization, "assessor", { scopes: [] });
  expect(await find(nobody, "(mfa)")).toEqual([]);
});

it("takes the same few queries for one entry and for several", async () => {
  const few = await queriesOf(() => find(owner, "tollbridge here"));
  expect(await queriesOf(() => find(owner, "tollbridge"))).toBe(few);
  expect(few).toBeLessThanOrEqual(3);
});

it("is in the interface, and refuses an empty text", async () => {
  const as = await buildSession(owner);
  const base = `/api/v1/o/${organization.slug}/search`;
  expect((await call("GET", `${base}?text=tollbridge&limit=1`, { as })).json).toMatchObject({
    items: [{ register: "tasks" }],
  });
  for (const query of ["", "?text=", "?text=a&limit=101"])
    expect((await call("GET", `${base}${query}`, { as })).status).toBe(422);
});
