import { describe, expect, it } from "vitest";
import { createEntry, updateEntry } from "@/features/programme/register/commands";
import { undoEntry } from "@/features/programme/register/undo.commands";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getRollOutFigures } from "./queries";
import { rollOutRegister } from "./register";

await useTestDatabase();

const buildOwner = async () => buildMember(await buildOrganization(), "owner");
const TODAY = new Date().toISOString().slice(0, 10);
const start = {
  name: "Block legacy sign-in",
  fields: { focus: "applications", scope: "Mail", resources: 10, since: "2026-03-01" },
};

describe("a roll-out", () => {
  it("goes from draft over monitoring to enforcing and back, and keeps the whole way", async () => {
    const owner = await buildOwner();
    const { id } = await createEntry(owner, rollOutRegister, start);
    const move = (version: number, status: string, fields: object) =>
      updateEntry(owner, rollOutRegister, id, version, { status, fields });
    await expect(move(1, "enforcing", { since: "2026-04-01" })).rejects.toMatchObject({
      code: "invalid",
      errors: [{ path: "status" }, { path: "fields.exitCriteria" }, { path: "fields.impact" }],
    });
    await move(1, "monitoring", { since: "2026-04-01" });
    await move(2, "enforcing", { since: "2026-05-01", exitCriteria: "Quiet for a week", impact: "Two scanners" });
    const { log } = await move(3, "rolled_back", {});
    expect(log.map(({ on, values }) => [on, values.status])).toEqual([
      ["2026-03-01", "draft"],
      ["2026-04-01", "monitoring"],
      ["2026-05-01", "enforcing"],
      [TODAY, "rolled_back"],
    ]);
    expect(await getRollOutFigures(owner)).toMatchObject({
      resources: { draft: 0, monitoring: 0, enforcing: 0, rolled_back: 10 },
      points: [
        { on: "2026-03-01" },
        { on: "2026-04-01" },
        { on: "2026-05-01", resources: { enforcing: 10 } },
        { on: TODAY },
      ],
    });
  });

  it("is taken back with its line of the history, though the way leads on only", async () => {
    const owner = await buildOwner();
    const { id } = await createEntry(owner, rollOutRegister, start);
    const watched = await updateEntry(owner, rollOutRegister, id, 1, { status: "monitoring" });
    expect(watched.fields.since).toBe(TODAY);
    const undone = await undoEntry(owner, rollOutRegister, id, 2);
    expect(undone).toMatchObject({ status: "draft", fields: { since: "2026-03-01" }, log: [{ on: "2026-03-01" }] });
    expect(await undoEntry(owner, rollOutRegister, id, 3)).toMatchObject({ status: "monitoring", log: watched.log });
  });

  it("counts for those who see its unit", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const unit = await buildUnit(owner);
    const reviewer = await buildMember(organization, "reviewer", { scopes: [] });
    await createEntry(owner, rollOutRegister, { ...start, unitId: unit.id });
    expect((await getRollOutFigures(owner)).resources.draft).toBe(10);
    expect((await getRollOutFigures(reviewer)).points).toEqual([]);
  });
});
