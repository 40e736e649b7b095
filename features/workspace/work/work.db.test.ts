import { expect, it } from "vitest";
import { challengeRegister } from "@/features/programme/challenge/register";
import { saveChecklistItem } from "@/features/programme/checklist/commands";
import { createEntry, deleteEntry } from "@/features/programme/register/commands";
import { taskRegister } from "@/features/programme/task/register";
import type { Actor } from "@/lib/access/actor";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { countOwned, listOwned } from "./queries";
import { OWNED_MAX } from "./rules";

await useTestDatabase();

async function buildTeam() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const [mine, elsewhere] = [await buildUnit(owner), await buildUnit(owner)];
  const scopes = [{ unitId: mine.id, pillar: null }];
  // Named while both units were theirs; one was taken away since.
  const both = [...scopes, { unitId: elsewhere.id, pillar: null }];
  const assessor: Actor = { ...(await buildMember(organization, "assessor", { scopes: both })), scopes };
  const reviewer = await buildMember(organization, "reviewer", { scopes });
  const challenge = (name: string, more: object = {}) =>
    createEntry(owner, challengeRegister, { name, ownerId: assessor.userId, ...more });
  const item = (unitId: string, itemId: string, document: object) =>
    saveChecklistItem(owner, { unitId, itemId, version: 0, document: { ownerId: assessor.userId, ...document } });
  return { organization, owner, mine, elsewhere, assessor, reviewer, challenge, item };
}

async function namesOf(actor: Actor) {
  const { registers, checklist } = await listOwned(actor);
  return [...registers.items, ...checklist.items].map(({ name, id }) => `${name || id}`);
}

it("lists open entries and checklist items that one owns and sees, the soonest due first", async () => {
  const { owner, mine, elsewhere, assessor, reviewer, challenge, item } = await buildTeam();
  await challenge("Without a date");
  await challenge("Far", { dueOn: "2100-01-31", unitId: mine.id });
  await challenge("Late", { dueOn: "2020-01-31" });
  await challenge("Closed", { dueOn: "2020-01-31", status: "closed" });
  await challenge("Elsewhere", { unitId: elsewhere.id });
  await challenge("The reviewer's", { ownerId: reviewer.userId });
  await challenge("Nobody's", { ownerId: null });
  const deleted = await challenge("Deleted");
  await deleteEntry(owner, challengeRegister, deleted.id, deleted.version);
  await createEntry(owner, taskRegister, { name: "A task", ownerId: assessor.userId, dueOn: "2099-12-31" });
  await item(mine.id, "identity-access.f2", { status: "in_progress", dueOn: "2099-06-30" });
  await item(mine.id, "identity-access.f1", { status: "implemented", dueOn: "2020-01-31" });
  await item(elsewhere.id, "identity-access.f2", { status: "in_progress" });

  await item(mine.id, "identity-access.f3", { status: "implemented", reviewedOn: "2019-01-31" });

  const { registers, checklist } = await listOwned(assessor);
  expect(registers.items.map((one) => [one.name, one.unitName, one.isOverdue])).toEqual([
    ["Late", null, true],
    ["A task", null, false],
    ["Far", mine.name, false],
    ["Without a date", null, false],
  ]);
  expect(registers).toMatchObject({
    total: 4,
    overdue: 1,
    kinds: [
      { kind: "tasks", count: 1 },
      { kind: "challenges", count: 3 },
    ],
  });
  expect(checklist.items.map((one) => [one.id, one.unitName, one.dueWhat, one.isOverdue])).toEqual([
    ["identity-access.f3", mine.name, "review", true],
    ["identity-access.f2", mine.name, "due", false],
  ]);
  expect(checklist).toMatchObject({ total: 2, overdue: 1 });
  expect(await namesOf(reviewer)).toEqual(["The reviewer's"]);
  expect(await namesOf(owner)).toEqual([]);
});

it("shows nothing of another organisation, and nothing to who may not read the programme", async () => {
  const { organization, owner } = await buildTeam();
  const lead = await buildMember(organization, "lead");
  await createEntry(owner, challengeRegister, { name: "The lead's", ownerId: lead.userId });
  expect(await namesOf(lead)).toEqual(["The lead's"]);
  const admin: Actor = { ...lead, role: "admin" };
  expect(await namesOf(admin)).toEqual([]);
  expect(await namesOf(await buildMember(await buildOrganization(), "owner"))).toEqual([]);
});

it("takes the same number of queries however much it is, and counts what it does not show", async () => {
  const { assessor, challenge } = await buildTeam();
  const counted = async () => ({ count: await queriesOf(() => listOwned(assessor)), ...(await listOwned(assessor)) });
  await challenge("One");
  const few = await counted();
  for (let i = 0; i < OWNED_MAX; i += 1) await challenge(`Challenge ${i}`, { dueOn: "2020-01-31" });
  const many = await counted();
  expect(few.registers).toMatchObject({ total: 1, overdue: 0 });
  expect(many.registers).toMatchObject({ total: OWNED_MAX + 1, overdue: OWNED_MAX });
  expect(many.registers.items).toHaveLength(OWNED_MAX);
  expect(many.count).toBe(few.count);
});

it("counts what is somebody's for those who change people, whatever is left to do about it", async () => {
  const { organization, owner, mine, elsewhere, assessor, reviewer, challenge, item } = await buildTeam();
  const read = () => countOwned(owner, assessor.userId);
  expect(await read()).toEqual({ registers: [], checklist: { total: 0, open: 0 } });
  await challenge("Open", { unitId: elsewhere.id });
  await challenge("Closed", { status: "closed" });
  await challenge("The reviewer's", { ownerId: reviewer.userId });
  const deleted = await challenge("Deleted");
  await deleteEntry(owner, challengeRegister, deleted.id, deleted.version);
  await createEntry(owner, taskRegister, { name: "A task", ownerId: assessor.userId, status: "done" });
  await item(mine.id, "identity-access.f1", { status: "implemented" });
  const few = await queriesOf(read);
  await item(elsewhere.id, "identity-access.f2", { status: "in_progress" });
  await item(mine.id, "identity-access.f2", { status: "in_progress", ownerId: reviewer.userId });
  const counted = {
    registers: [
      { kind: "tasks", total: 1, open: 0 },
      { kind: "challenges", total: 2, open: 1 },
    ],
    checklist: { total: 2, open: 1 },
  };
  expect(await read()).toEqual(counted);
  expect(await queriesOf(read)).toBe(few);
  const admin = await buildMember(organization, "admin");
  expect(await countOwned(admin, assessor.userId)).toEqual(counted);
  const stranger = await buildMember(await buildOrganization(), "owner");
  expect(await countOwned(stranger, assessor.userId)).toEqual({ registers: [], checklist: { total: 0, open: 0 } });
  const lead = await buildMember(organization, "lead");
  await expect(countOwned(lead, assessor.userId)).rejects.toMatchObject({ code: "forbidden" });
});
