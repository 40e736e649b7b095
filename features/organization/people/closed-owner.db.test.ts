/** Somebody whose access was closed still owns things: each says so, and can be found by it. */
import { describe, expect, it } from "vitest";
import { saveChecklistItem } from "@/features/programme/checklist/commands";
import { getItemOwners, listItems } from "@/features/programme/checklist/overview.queries";
import { getChecklist, getChecklistCsv, getChecklistItem } from "@/features/programme/checklist/queries";
import { createEntry, deleteEntry, updateEntry } from "@/features/programme/register/commands";
import { getRegisterCsv, listEntries } from "@/features/programme/register/list.queries";
import { getEntry, listAllEntries } from "@/features/programme/register/queries";
import { taskRegister } from "@/features/programme/task/register";
import { getTeamFigures } from "@/features/programme/team/queries";
import { teamRegister } from "@/features/programme/team/register";
import { countRegisters, getRegisterScreen } from "@/features/workspace/registers/queries";
import { buildSession, call } from "@/lib/test/api-client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { updateMember } from "./commands";
import { getMember, listPeople, type OwnerChoices } from "./queries";

await useTestDatabase();

const ITEM = "identity-access.f1";

async function buildTeam() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner);
  const leaver = await buildMember(organization, "lead");
  const save = (itemId: string, document: object, version = 0) =>
    saveChecklistItem(owner, { unitId: unit.id, itemId, version, document });
  const setAccess = async (disabled: boolean) => {
    const { version } = await getMember(owner, leaver.userId);
    await updateMember(owner, leaver.userId, version, { disabled });
  };
  return { organization, owner, unit, leaver, save, setAccess, marked: `${leaver.userName} (access closed)` };
}

type Team = Awaited<ReturnType<typeof buildTeam>>;

const makeTask = ({ owner, leaver }: Team, more: object = {}) =>
  createEntry(owner, taskRegister, { name: "A task", ownerId: leaver.userId, ...more });

describe("what somebody owns whose access is closed", () => {
  it("says so in registers until the access is open again, or it is handed over", async () => {
    const team = await buildTeam();
    const { owner, leaver, setAccess, marked } = team;
    const { id } = await makeTask(team);
    expect(await getEntry(owner, taskRegister, id)).toMatchObject({ isOwnerClosed: false });
    await setAccess(true);
    const closed = { id, ownerName: leaver.userName, isOwnerClosed: true, version: 1 };
    expect(await getEntry(owner, taskRegister, id)).toMatchObject(closed);
    expect(await listAllEntries(owner, taskRegister)).toMatchObject([closed]);
    expect((await listEntries(owner, taskRegister, { owner: leaver.userId, limit: 5 })).items).toMatchObject([closed]);
    expect(await getRegisterCsv(owner, taskRegister)).toContain(`,${marked},`);
    await setAccess(false);
    expect(await getRegisterCsv(owner, taskRegister)).not.toContain("access closed");
    await setAccess(true);
    const handed = await updateEntry(owner, taskRegister, id, 1, { ownerId: owner.userId });
    expect(handed).toMatchObject({ ownerId: owner.userId, isOwnerClosed: false });
  });

  it("says so in checklists", async () => {
    const { owner, unit, leaver, save, setAccess, marked } = await buildTeam();
    await save(ITEM, { status: "in_progress", ownerId: leaver.userId });
    await setAccess(true);
    const { item } = await getChecklistItem(owner, unit.id, ITEM);
    expect(item).toMatchObject({ ownerName: leaver.userName, isOwnerClosed: true });
    expect(await listItems(owner, { owner: leaver.userId })).toMatchObject([{ id: ITEM, isOwnerClosed: true }]);
    expect(await getChecklistCsv(owner, unit.id, { owner: leaver.userId })).toContain(`,${marked},`);
    const untouched = (await getChecklist(owner, unit.id)).items.filter(({ ownerId }) => ownerId === null);
    expect(untouched.every(({ isOwnerClosed }) => !isOwnerClosed)).toBe(true);
    expect(await save(ITEM, { ...item, note: "Seen" }, 1)).toMatchObject({ isOwnerClosed: true });
  });

  it("is said over HTTP, and what was read can be sent back", async () => {
    const team = await buildTeam();
    const { organization, owner, unit, leaver, save, setAccess } = team;
    const { id } = await makeTask(team);
    await save(ITEM, { status: "in_progress", ownerId: leaver.userId });
    await setAccess(true);
    const as = await buildSession(owner);
    const base = `/api/v1/o/${organization.slug}`;
    const addresses = [
      { address: `${base}/registers/tasks/${id}`, method: "PATCH" },
      { address: `${base}/checklist/${ITEM}?unit=${unit.id}`, method: "PUT" },
    ] as const;
    const { json: entry } = await call("GET", addresses[0].address, { as });
    const { json: checklist } = await call("GET", `${base}/checklist?unit=${unit.id}`, { as });
    const item = (checklist as { items: { id: string }[] }).items.find((one) => one.id === ITEM);
    for (const [index, body] of [entry, item].entries()) {
      expect(body).toMatchObject({ ownerName: leaver.userName, isOwnerClosed: true });
      const { address = "", method = "PUT" } = addresses[index] ?? {};
      const back = await call(method, address, { as, body, headers: { "if-match": '"1"' } });
      expect([back.status, back.json]).toEqual([200, expect.objectContaining({ isOwnerClosed: true, version: 1 })]);
    }
  });

  it("leaves a responsibility of the team with nobody", async () => {
    const { owner, leaver, setAccess } = await buildTeam();
    const { id } = await createEntry(owner, teamRegister, {
      name: "Network",
      subject: "network",
      status: "filled",
      ownerId: leaver.userId,
      fields: { pillars: ["networks"] },
    });
    const before = await getTeamFigures(owner);
    expect(before.unowned).toBe(before.total - 1);
    await setAccess(true);
    const after = await getTeamFigures(owner);
    expect(after.unowned).toBe(after.total);
    const named = after.roles.flatMap(({ responsibilities }) => responsibilities.flatMap((one) => one.closedHolders));
    expect(named).toEqual([{ id, name: leaver.userName }]);
    const toLookAt = (await countRegisters(owner)).find(({ register }) => register === teamRegister)?.highlight;
    expect(toLookAt?.count).toBe(after.total);
  });
});

describe("whom a list can be narrowed to", () => {
  const idsOf = ({ listed }: OwnerChoices) => (listed ?? []).filter(({ isClosed }) => isClosed).map(({ id }) => id);

  it("holds who owns something there without access, as long as they do or are asked for", async () => {
    const team = await buildTeam();
    const { owner, leaver, save, setAccess } = team;
    const { id } = await makeTask(team);
    await save(ITEM, { status: "in_progress", ownerId: leaver.userId });
    await setAccess(true);
    const ofTasks = async (filter: object = {}) => idsOf((await getRegisterScreen(owner, taskRegister, filter)).people);
    expect(await ofTasks()).toEqual([leaver.userId]);
    expect(idsOf((await getRegisterScreen(owner, teamRegister, {})).people)).toEqual([]);
    expect(idsOf(await getItemOwners(owner, {}))).toEqual([leaver.userId]);
    expect((await listPeople(owner)).map((person) => person.id)).toEqual([owner.userId]);

    await deleteEntry(owner, taskRegister, id, 1);
    await save(ITEM, { status: "in_progress" }, 1);
    expect(await ofTasks()).toEqual([]);
    expect(await ofTasks({ owner: leaver.userId })).toEqual([leaver.userId]);
    expect(await ofTasks({ owner: "none" })).toEqual([]);
    expect(idsOf(await getItemOwners(owner, {}))).toEqual([]);
    expect(idsOf(await getItemOwners(owner, { owner: leaver.userId }))).toEqual([leaver.userId]);
  });

  it("names nobody of another organisation, nor who owns only what one does not see", async () => {
    const team = await buildTeam();
    const { organization, leaver, unit, save, setAccess } = team;
    await makeTask(team, { unitId: unit.id });
    await save(ITEM, { status: "in_progress", ownerId: leaver.userId });
    await setAccess(true);
    const stranger = await buildMember(await buildOrganization(), "owner");
    const assessor = await buildMember(organization, "assessor");
    const asked = { owner: leaver.userId };
    expect(idsOf((await getRegisterScreen(stranger, taskRegister, asked)).people)).toEqual([]);
    expect(idsOf((await getRegisterScreen(assessor, taskRegister, {})).people)).toEqual([]);
    expect(idsOf(await getItemOwners(stranger, asked))).toEqual([]);
    expect(idsOf(await getItemOwners(assessor, {}))).toEqual([]);
  });

  it("takes as many queries for many owners without access as for one", async () => {
    const team = await buildTeam();
    const { organization, owner, setAccess } = team;
    const read = async () => {
      await getRegisterScreen(owner, taskRegister, {});
      await listItems(owner, {});
      await getItemOwners(owner, {});
    };
    await makeTask(team);
    await setAccess(true);
    await read();
    const one = await queriesOf(read);
    for (let n = 0; n < 5; n++) {
      const other = await buildMember(organization, "lead");
      await makeTask(team, { ownerId: other.userId });
      const { version } = await getMember(owner, other.userId);
      await updateMember(owner, other.userId, version, { disabled: true });
    }
    expect(await queriesOf(read)).toBe(one);
  });
});
