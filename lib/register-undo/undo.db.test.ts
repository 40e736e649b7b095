import { describe, expect, it } from "vitest";
import { challengeKind } from "@/lib/challenge/kind";
import { controlKind } from "@/lib/control/kind";
import { createEntry, deleteEntry, updateEntry } from "@/lib/register/commands";
import { listEntries } from "@/lib/register/queries";
import type { RegisterEntry } from "@/lib/register/rules";
import { rollOutKind } from "@/lib/roll-out/kind";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { undoEntry } from "./commands";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");

describe("taking a change back", () => {
  it("restores the log exactly, there and back again, also where a value came back by itself", async () => {
    const made = await createEntry(owner, rollOutKind, {
      name: "Block legacy sign-in",
      fields: { focus: "applications", scope: "Mail", resources: 10, since: "2026-01-01" },
    });
    const to = (from: RegisterEntry, resources: number, since: string) =>
      updateEntry(owner, rollOutKind, from.id, from.version, { fields: { resources, since } });
    const b = await to(made, 12, "2026-02-01");
    const again = await to(b, 10, "2026-03-01");
    expect(again.log.map(({ on }) => on)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
    const undo = (from: RegisterEntry) => undoEntry(owner, rollOutKind, from.id, from.version);
    const undone = await undo(again);
    expect(undone.log).toEqual(b.log);
    const redone = await undo(undone);
    expect([redone.log, redone.fields]).toEqual([again.log, again.fields]);
    const twice = await undo(redone);
    expect([twice.log, twice.fields]).toEqual([b.log, b.fields]);
  });
});

describe("what was deleted", () => {
  it("is listed, last deleted first, to those who keep it, and comes back by undo", async () => {
    const [first, second, third] = [
      await createEntry(owner, challengeKind, { name: "First" }),
      await createEntry(owner, challengeKind, { name: "Second" }),
      await createEntry(owner, challengeKind, { name: "Third" }),
    ];
    for (const { id } of [second, first]) await deleteEntry(owner, challengeKind, id, 1);
    const page = await listEntries(owner, challengeKind, { deleted: true, limit: 1 });
    expect(page.items.map(({ name, version }) => [name, version])).toEqual([["First", 2]]);
    const next = await listEntries(owner, challengeKind, { deleted: true, limit: 1, cursor: page.nextCursor ?? "" });
    expect(next).toMatchObject({ items: [{ name: "Second" }], nextCursor: null });
    await expect(listEntries(owner, challengeKind, { limit: 1, cursor: page.nextCursor ?? "" })).rejects.toMatchObject({
      code: "malformed",
    });
    await undoEntry(owner, challengeKind, first.id, 2);
    const names = async (deleted: boolean) =>
      (await listEntries(owner, challengeKind, { deleted, limit: 50 })).items.map(({ name }) => name);
    expect(await names(true)).toEqual(["Second"]);
    expect(await names(false)).toEqual(["First", third.name]);
  });

  it("is nothing for readers, and for assessors what lay in their units", async () => {
    const [mine, other] = [await buildUnit(owner), await buildUnit(owner)];
    const assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: mine.id, pillar: null }] });
    const executive = await buildMember(organization, "executive");
    for (const unitId of [mine.id, other.id]) {
      const input = { unitId, subject: "identity.f1", name: "MFA", fields: { platform: "aws" } };
      await deleteEntry(owner, controlKind, (await createEntry(owner, controlKind, input)).id, 1);
    }
    const list = (actor: typeof owner) => listEntries(actor, controlKind, { deleted: true, limit: 50 });
    expect((await list(owner)).items).toHaveLength(2);
    expect((await list(assessor)).items).toMatchObject([{ unitId: mine.id }]);
    await expect(list(executive)).rejects.toMatchObject({ code: "forbidden" });
  });
});
