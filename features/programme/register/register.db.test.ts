import { describe, expect, it } from "vitest";
import { deleteUnit } from "@/features/organization/unit/commands";
import { challengeRegister } from "@/features/programme/challenge/register";
import { controlRegister } from "@/features/programme/control/register";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { UNIT_HOLDERS } from "@/features/workspace/unit-holders/queries";
import type { Actor } from "@/lib/access/actor";
import { momentText } from "@/lib/base/format";
import { type Db, database, transaction } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { outcomesAfter } from "@/lib/test/waiting";
import { createEntry, deleteEntry, updateEntry } from "./commands";
import { listEntries } from "./list.queries";
import { getEntry, listAllEntries } from "./queries";
import { undoEntry } from "./undo.commands";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const unit = await buildUnit(owner);
const other = await buildUnit(owner);
const assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: unit.id, pillar: null }] });

describe("an entry of a register", () => {
  it("is added, changed field by field and deleted, each with an event, and each can be undone", async () => {
    const made = await createEntry(owner, challengeRegister, { name: "Old mainframe", fields: { likelihood: "4" } });
    expect(made).toMatchObject({ status: "open", version: 1, fields: { likelihood: "4", impact: null, actions: "" } });
    const changed = await updateEntry(owner, challengeRegister, made.id, 1, { fields: { impact: "5" } });
    expect(changed).toMatchObject({ version: 2, fields: { likelihood: "4", impact: "5" } });
    expect(await updateEntry(owner, challengeRegister, made.id, 2, { fields: { impact: "5" } })).toEqual(changed);
    expect(await undoEntry(owner, challengeRegister, made.id, 2)).toMatchObject({
      version: 3,
      fields: { impact: null },
    });
    await deleteEntry(owner, challengeRegister, made.id, 3);
    await expect(getEntry(owner, challengeRegister, made.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await undoEntry(owner, challengeRegister, made.id, 4)).toMatchObject({ version: 5 });
    await undoEntry(owner, challengeRegister, made.id, 5);
    await expect(getEntry(owner, challengeRegister, made.id)).rejects.toMatchObject({ code: "not_found" });
    const events = await database().auditEvent.findMany({
      where: { organizationId: organization.id, subjectId: `challenges/${made.id}` },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual(
      ["created", "updated", "updated", "deleted", "restored", "deleted"].map((verb) => `register.${verb}`),
    );
  });

  it("names each field that is wrong, and stores nothing", async () => {
    const wrong = {
      name: " ",
      status: "none",
      ownerId: "nobody",
      dueOn: "31.12.2027",
      fields: { focus: "moon", resources: -1, since: "soon", window: 2.5 },
    };
    await expect(createEntry(owner, rollOutRegister, wrong)).rejects.toMatchObject({
      code: "invalid",
      errors: [
        "name",
        "status",
        "dueOn",
        "fields.focus",
        "fields.scope",
        "fields.resources",
        "fields.since",
        "fields.window",
      ].map((path) => expect.objectContaining({ path })),
    });
    expect(await listAllEntries(owner, rollOutRegister)).toEqual([]);
  });

  it("is there once only where the kind says so, also when two are added at once", async () => {
    const input = { unitId: unit.id, subject: "identity.f1", name: "MFA", fields: { platform: "aws" } };
    const made = await Promise.allSettled([1, 2].map(() => createEntry(owner, controlRegister, input)));
    expect(made.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(made.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    await createEntry(owner, controlRegister, { ...input, fields: { platform: "gcp" } });
  });

  it("belongs to those who see its unit; assessors keep the controls of theirs", async () => {
    const input = { subject: "identity.f2", name: "SSO", fields: { platform: "aws" } };
    await expect(createEntry(assessor, controlRegister, { ...input, unitId: other.id })).rejects.toMatchObject({
      errors: [{ path: "unitId" }],
    });
    const mine = await createEntry(assessor, controlRegister, { ...input, unitId: unit.id });
    const theirs = await createEntry(owner, controlRegister, { ...input, unitId: other.id });
    await expect(getEntry(assessor, controlRegister, theirs.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listEntries(assessor, controlRegister, { subject: "identity.f2", limit: 50 })).items).toEqual([mine]);
    await expect(createEntry(assessor, challengeRegister, { name: "No" })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("can be changed by whoever owns it, but not handed over or deleted", async () => {
    const made = await createEntry(owner, challengeRegister, { name: "Skills", ownerId: assessor.userId });
    const changed = await updateEntry(assessor, challengeRegister, made.id, 1, { status: "treated" });
    expect(changed).toMatchObject({ status: "treated", ownerName: assessor.userName });
    await expect(updateEntry(assessor, challengeRegister, made.id, 2, { ownerId: null })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deleteEntry(assessor, challengeRegister, made.id, 2)).rejects.toMatchObject({ code: "forbidden" });
    await expect(undoEntry(assessor, challengeRegister, made.id, 1)).rejects.toMatchObject({ code: "stale" });
  });

  it("is not moved by whoever owns it, not even to where they keep the register", async () => {
    const kept = { ...challengeRegister, access: "control.write" } as const;
    const made = await createEntry(owner, kept, { name: "Skills", ownerId: assessor.userId });
    await expect(updateEntry(assessor, kept, made.id, 1, { unitId: unit.id })).rejects.toMatchObject({
      code: "forbidden",
    });
    await updateEntry(owner, kept, made.id, 1, { unitId: unit.id });
    expect(await updateEntry(assessor, kept, made.id, 2, { name: "Skills there" })).toMatchObject({ version: 3 });
  });

  it("says who deleted it to whoever could change it, and to nobody else", async () => {
    const made = await createEntry(owner, challengeRegister, { name: "Gone", ownerId: assessor.userId });
    const gone = await deleteEntry(owner, challengeRegister, made.id, 1);
    const reader = await buildMember(organization, "executive");
    const refusal = async (actor: Actor) =>
      updateEntry(actor, challengeRegister, made.id, 1, { name: "Still here" }).catch((error: unknown) => error);
    const named = `${owner.userName} deleted this entry on ${momentText(gone.updatedAt)}. What you sent was not stored.`;
    for (const actor of [owner, assessor])
      expect(await refusal(actor)).toMatchObject({ code: "not_found", message: named });
    expect(await refusal(reader)).toMatchObject({ message: expect.stringMatching(/^This entry was not found/) });
  });

  it("names who saved another version meanwhile, and when", async () => {
    const made = await createEntry(owner, challengeRegister, { name: "Contested" });
    const { updatedAt } = await updateEntry(owner, challengeRegister, made.id, 1, { name: "Theirs" });
    await expect(updateEntry(owner, challengeRegister, made.id, 1, { name: "Mine" })).rejects.toMatchObject({
      code: "stale",
      message: `${owner.userName} saved another version on ${momentText(updatedAt)}. Your change was not stored; compare and decide.`,
    });
  });

  it("keeps a log of what its register tracks, from the day that it names", async () => {
    const made = await createEntry(owner, rollOutRegister, {
      name: "Block legacy sign-in",
      fields: { focus: "applications", scope: "Mail", resources: 10, since: "2026-03-01" },
    });
    const watched = await updateEntry(owner, rollOutRegister, made.id, 1, {
      status: "monitoring",
      fields: { resources: 12, since: "2026-04-01" },
    });
    expect(watched.log).toEqual([
      { on: "2026-03-01", by: owner.userName, values: { status: "draft", resources: 10 } },
      { on: "2026-04-01", by: owner.userName, values: { status: "monitoring", resources: 12 } },
    ]);
    const renamed = await updateEntry(owner, rollOutRegister, made.id, 2, { name: "No legacy sign-in" });
    expect(renamed.log).toHaveLength(2);
  });
});

describe("an entry that two people write at once", () => {
  const lead = () => buildMember(organization, "lead");
  const hold = (id: string) => (db: Db) =>
    db.$queryRaw`SELECT "id" FROM "RegisterEntry" WHERE "id" = ${id}::uuid FOR UPDATE`;

  it("is changed by one of them; the other's version is no longer stored", async () => {
    const { id } = await createEntry(owner, challengeRegister, { name: "Skills" });
    const saves = [owner, await lead()].map(
      (actor) => () => updateEntry(actor, challengeRegister, id, 1, { name: actor.userName }),
    );
    expect(await outcomesAfter(hold(id), saves)).toEqual(["done", "stale"]);
    expect(await getEntry(owner, challengeRegister, id)).toMatchObject({ version: 2 });
  });

  it("is deleted by one of them", async () => {
    const { id } = await createEntry(owner, challengeRegister, { name: "Skills" });
    const deletions = [owner, await lead()].map((actor) => () => deleteEntry(actor, challengeRegister, id, 1));
    expect(await outcomesAfter(hold(id), deletions)).toEqual(["done", "not_found"]);
  });

  it("is taken back by one of them", async () => {
    const { id } = await createEntry(owner, challengeRegister, { name: "Skills" });
    await updateEntry(owner, challengeRegister, id, 1, { name: "Fewer skills" });
    const undos = [owner, await lead()].map((actor) => () => undoEntry(actor, challengeRegister, id, 2));
    expect(await outcomesAfter(hold(id), undos)).toEqual(["done", "stale"]);
    expect(await getEntry(owner, challengeRegister, id)).toMatchObject({ version: 3, name: "Skills" });
  });
});

describe("the owner of an entry", () => {
  it("sees the programme and the unit, else the field says what helps", async () => {
    const admin = await buildMember(organization, "admin");
    const add = (ownerId: string, unitId: string | null = null) =>
      createEntry(owner, challengeRegister, { name: "Skills", ownerId, unitId });
    const refused = (message: RegExp) => ({
      errors: [{ path: "ownerId", message: expect.stringMatching(message) }],
    });
    await expect(add("nobody")).rejects.toMatchObject(refused(/nobody who has access/));
    await expect(add(admin.userId)).rejects.toMatchObject(refused(/does not see the programme in their role/));
    await expect(add(assessor.userId, other.id)).rejects.toMatchObject(refused(/does not see this unit; give them/));
    const made = await add(assessor.userId, unit.id);
    await expect(updateEntry(owner, challengeRegister, made.id, 1, { unitId: other.id })).rejects.toMatchObject(
      refused(/does not see this unit/),
    );
  });
});

describe("a unit that is deleted while an entry is put into it", () => {
  it("stays with its entry, or is gone and named as the field that is wrong", async () => {
    for (let round = 0; round < 6; round++) {
      const target = await buildUnit(owner);
      const moved = await createEntry(owner, challengeRegister, { name: "Moved" });
      const [made, move, gone] = await Promise.allSettled([
        createEntry(owner, challengeRegister, { name: "New", unitId: target.id }),
        updateEntry(owner, challengeRegister, moved.id, 1, { unitId: target.id }),
        deleteUnit(owner, target.id, target.version, UNIT_HOLDERS),
      ]);
      const puts = [made, move].map((put) => (put.status === "fulfilled" ? "stored" : put.reason));
      for (const put of puts) if (put !== "stored") expect(put).toMatchObject({ errors: [{ path: "unitId" }] });
      if (gone.status === "rejected") expect(gone.reason).toMatchObject({ code: "conflict" });
      expect(puts.includes("stored")).toBe(gone.status === "rejected");
    }
  });

  it("is waited for by whoever came second", async () => {
    const target = await buildUnit(owner);
    let put: Promise<unknown> = Promise.resolve();
    await transaction(async (db) => {
      await db.$queryRaw`SELECT "id" FROM "Unit" WHERE "id" = ${target.id}::uuid FOR UPDATE`;
      put = createEntry(owner, challengeRegister, { name: "New", unitId: target.id }).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await db.unit.delete({ where: { organizationId_id: { organizationId: organization.id, id: target.id } } });
    });
    expect(await put).toMatchObject({ code: "invalid", errors: [{ path: "unitId" }] });
  });
});

describe("a register that is full", () => {
  it("takes no more until an entry is deleted", async () => {
    const keeper = await buildMember(await buildOrganization(), "owner");
    const small = { ...challengeRegister, max: 1 };
    const first = await createEntry(keeper, small, { name: "One" });
    await expect(createEntry(keeper, small, { name: "Two" })).rejects.toThrow(/Challenges holds at most 1 entries/);
    await deleteEntry(keeper, small, first.id, 1);
    await createEntry(keeper, small, { name: "Two" });
    await expect(undoEntry(keeper, small, first.id, 2)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("the list of a register", () => {
  it("is narrowed by text, status, owner, unit, pillar and what is overdue", async () => {
    const admin = await buildMember(await buildOrganization(), "owner");
    const make = (input: object) => createEntry(admin, challengeRegister, input);
    const late = await make({ name: "100% late", dueOn: "2020-01-31" });
    const closed = await make({ name: "Closed late", status: "closed", dueOn: "2020-01-31", ownerId: admin.userId });
    const ids = async (filter: object) => (await listAllEntries(admin, challengeRegister, filter)).map(({ id }) => id);
    expect(await ids({ overdue: true })).toEqual([late.id]);
    expect(await ids({ text: "0% L" })).toEqual([late.id]);
    expect(await ids({ owner: admin.userId })).toEqual([closed.id]);
    expect(await ids({ owner: "none" })).toEqual([late.id]);
    expect(await ids({ owner: "x" })).toEqual([]);
    expect(await ids({ status: "closed" })).toEqual([closed.id]);
    expect(await ids({ unit: "none" })).toEqual([late.id, closed.id]);
    const first = await listEntries(admin, challengeRegister, { limit: 1 });
    expect(await listEntries(admin, challengeRegister, { limit: 1, cursor: first.nextCursor ?? "" })).toEqual({
      items: [closed],
      nextCursor: null,
    });
  });
});
