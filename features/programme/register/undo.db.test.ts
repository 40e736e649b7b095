import { describe, expect, it } from "vitest";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { challengeRegister } from "@/features/programme/challenge/register";
import { controlRegister } from "@/features/programme/control/register";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { encodeCursor } from "@/lib/base/paging";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createEntry, deleteEntry, updateEntry } from "./commands";
import { listEntries } from "./list.queries";
import type { RegisterEntry } from "./rules";
import { undoEntry } from "./undo.commands";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");

describe("taking a change back", () => {
  it("restores the log exactly, there and back again, also where a value came back by itself", async () => {
    const made = await createEntry(owner, rollOutRegister, {
      name: "Block legacy sign-in",
      fields: { focus: "applications", scope: "Mail", resources: 10, since: "2026-01-01" },
    });
    const to = (from: RegisterEntry, resources: number, since: string) =>
      updateEntry(owner, rollOutRegister, from.id, from.version, { fields: { resources, since } });
    const b = await to(made, 12, "2026-02-01");
    const again = await to(b, 10, "2026-03-01");
    expect(again.log.map(({ on }) => on)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
    const undo = (from: RegisterEntry) => undoEntry(owner, rollOutRegister, from.id, from.version);
    const undone = await undo(again);
    expect(undone.log).toEqual(b.log);
    const redone = await undo(undone);
    expect([redone.log, redone.fields]).toEqual([again.log, again.fields]);
    const twice = await undo(redone);
    expect([twice.log, twice.fields]).toEqual([b.log, b.fields]);
  });
});

it("an undo names the version that the change left: whatever came last may be somebody else's", async () => {
  const made = await createEntry(owner, businessCaseRegister, { name: "Named" });
  await expect(undoEntry(owner, businessCaseRegister, made.id, "any")).rejects.toMatchObject({ code: "malformed" });
});

describe("what was deleted", () => {
  it("is listed, last deleted first, to those who keep it, and comes back by undo", async () => {
    const [first, second, third] = [
      await createEntry(owner, challengeRegister, { name: "First" }),
      await createEntry(owner, challengeRegister, { name: "Second" }),
      await createEntry(owner, challengeRegister, { name: "Third" }),
    ];
    for (const { id } of [second, first]) await deleteEntry(owner, challengeRegister, id, 1);
    const page = await listEntries(owner, challengeRegister, { deleted: true, limit: 1 });
    expect(page.items.map(({ name, version }) => [name, version])).toEqual([["First", 2]]);
    const next = await listEntries(owner, challengeRegister, {
      deleted: true,
      limit: 1,
      cursor: page.nextCursor ?? "",
    });
    expect(next).toMatchObject({ items: [{ name: "Second" }], nextCursor: null });
    await expect(
      listEntries(owner, challengeRegister, { limit: 1, cursor: page.nextCursor ?? "" }),
    ).rejects.toMatchObject({
      code: "malformed",
    });
    await undoEntry(owner, challengeRegister, first.id, 2);
    const names = async (deleted: boolean) =>
      (await listEntries(owner, challengeRegister, { deleted, limit: 50 })).items.map(({ name }) => name);
    expect(await names(true)).toEqual(["Second"]);
    expect(await names(false)).toEqual(["First", third.name]);
  });

  it("begins at a place of the list, and at nothing that looks like one", async () => {
    const list = (place: string) =>
      listEntries(owner, challengeRegister, { deleted: true, limit: 1, cursor: encodeCursor(place) });
    for (const time of ["-004800-01-01T00:00:00Z", "2026-11-22", "yesterday", ""])
      await expect(list(`${time}/${owner.userId}`)).rejects.toMatchObject({ code: "malformed" });
    expect(await list(`2026-11-22T10:00:00.000Z/${owner.userId}`)).toMatchObject({ nextCursor: null });
  });

  it("is nothing for readers, and for assessors what lay in their units", async () => {
    const [mine, other] = [await buildUnit(owner), await buildUnit(owner)];
    const assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: mine.id, pillar: null }] });
    const executive = await buildMember(organization, "executive");
    for (const unitId of [mine.id, other.id]) {
      const input = { unitId, subject: "identity.f1", name: "MFA", fields: { platform: "aws" } };
      await deleteEntry(owner, controlRegister, (await createEntry(owner, controlRegister, input)).id, 1);
    }
    const list = (actor: typeof owner) => listEntries(actor, controlRegister, { deleted: true, limit: 50 });
    const pillar = (name: string) =>
      buildMember(organization, "assessor", { scopes: [{ unitId: mine.id, pillar: name }] });
    expect((await list(owner)).items).toHaveLength(2);
    expect((await list(assessor)).items).toMatchObject([{ unitId: mine.id }]);
    expect((await list(await pillar("identity"))).items).toMatchObject([{ unitId: mine.id }]);
    expect((await list(await pillar("data"))).items).toEqual([]);
    await expect(list(executive)).rejects.toMatchObject({ code: "forbidden" });
  });
});
