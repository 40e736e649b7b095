import { describe, expect, it } from "vitest";
import { deleteUnit } from "@/features/organization/unit/commands";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { challengeRegister } from "@/features/programme/challenge/register";
import { markPlatformUnused, setControls, takeOverGuidance } from "@/features/programme/control/commands";
import { getControlGrid, listGuidance, listStoredControls } from "@/features/programme/control/queries";
import { controlRegister } from "@/features/programme/control/register";
import { UNIT_HOLDERS } from "@/features/workspace/unit-holders/queries";
import { transaction } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { untilWaiting } from "@/lib/test/waiting";
import { addFromCatalogue } from "./catalogue.commands";
import { readyMade } from "./catalogue.rules";
import { createEntry, deleteEntry, updateEntry } from "./commands";
import { listAllEntries } from "./queries";
import { startOf } from "./rules";
import { undoEntries } from "./undo.commands";

await useTestDatabase();

const ROUNDS = 5;
const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const lead = await buildMember(organization, "lead");

/** What went wrong, by the error's code; errors without one are not the application's. */
const refusals = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));

describe("somebody who saves one entry while another person writes many", () => {
  it("is not thrown out by an undo of several: either comes first", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const made = [];
      for (let n = 0; n < 6; n++) made.push(await createEntry(owner, businessCaseRegister, { name: `Case ${n}` }));
      const last = made.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
      const results = await Promise.allSettled([
        undoEntries(owner, businessCaseRegister, made),
        updateEntry(lead, businessCaseRegister, last?.id ?? "", 1, { name: "Renamed" }),
      ]);
      expect(refusals(results)).toEqual([expect.stringMatching(/^(stale|not_found)$/)]);
      if (results[0].status === "rejected")
        for (const { id, version } of await listAllEntries(owner, businessCaseRegister))
          await deleteEntry(owner, businessCaseRegister, id, version);
    }
  });

  it("is not thrown out by another undo of several, which brings back what this one has not got to yet", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const made = [];
      for (let n = 0; n < 3; n++) made.push(await createEntry(owner, challengeRegister, { name: `${n}` }));
      const [first, second, third] = made.map(({ id }) => id).toSorted();
      const changed = { id: second ?? "", version: 2 };
      await updateEntry(owner, challengeRegister, changed.id, 1, { name: "Renamed" });
      const gone = [first, third].map((id) => ({ id: id ?? "", version: 2 }));
      for (const { id } of gone) await deleteEntry(owner, challengeRegister, id, 1);
      const results = await Promise.allSettled([
        undoEntries(owner, challengeRegister, [changed, ...gone.slice(1)]),
        undoEntries(lead, challengeRegister, [...gone.slice(0, 1), changed]),
      ]);
      expect(refusals(results)).toEqual(["stale"]);
      for (const { id, version } of await listAllEntries(owner, challengeRegister))
        await deleteEntry(owner, challengeRegister, id, version);
    }
  });

  it("is not thrown out by a take-over from the catalogue", async () => {
    const subjects = readyMade(challengeRegister).map(({ value }) => value);
    for (let round = 0; round < ROUNDS; round++) {
      const results = await Promise.allSettled([
        addFromCatalogue(owner, challengeRegister, subjects),
        createEntry(lead, challengeRegister, startOf(challengeRegister, { subject: subjects.at(-1) ?? "" })),
      ]);
      for (const code of refusals(results)) expect(code).toBe("conflict");
      expect(results.some(({ status }) => status === "fulfilled")).toBe(true);
      for (const { id, version } of await listAllEntries(owner, challengeRegister))
        await deleteEntry(owner, challengeRegister, id, version);
    }
  });

  it("keeps an answer that is given while the platform is marked as not used", async () => {
    const unit = await buildUnit(owner);
    const last = (await getControlGrid(owner, unit.id, "data")).rows.at(-1)?.control.id ?? "";
    const change = { controlId: last, platform: "aws", status: "in_place", version: null } as const;
    const [marked, saved] = await Promise.allSettled([
      markPlatformUnused(owner, { unitId: unit.id, platform: "aws" }),
      setControls(lead, { unitId: unit.id, changes: [change] }),
    ]);
    if (marked.status === "rejected")
      expect(marked.reason.message).toMatch(/not applicable now\.$|nothing was changed/);
    expect(saved.status).toBe("fulfilled");
    const stored = (await listStoredControls(owner, unit.id)).find(({ controlId }) => controlId === last);
    const wasFirst = saved.status === "fulfilled" && saved.value.changed.length === 1;
    expect(stored?.status).toBe(wasFirst ? "in_place" : "not_applicable");
  }, 60_000);

  it("finds guidance taken over once, whoever else takes it over", async () => {
    const key = (await listGuidance(owner))[0]?.key ?? "";
    const made = await Promise.all([owner, lead].map((actor) => takeOverGuidance(actor, { key })));
    const count = (await listGuidance(owner))[0]?.items.length ?? 0;
    expect(made.map(({ length }) => length).sort()).toEqual([0, count].sort());
  });
});

describe("whoever waits for a unit that an entry moves to", () => {
  /** Starts `work` while the unit is locked. Does it hold the entry while it waits? */
  async function holdsEntry(unitId: string, id: string, work: () => Promise<unknown>): Promise<boolean> {
    const started: Promise<unknown>[] = [];
    const rows = await transaction(async (db) => {
      await db.$queryRaw`SELECT "id" FROM "Unit" WHERE "id" = ${unitId}::uuid FOR UPDATE`;
      started.push(work());
      await untilWaiting(1);
      return db.$queryRaw<unknown[]>`
        SELECT "id" FROM "RegisterEntry" WHERE "id" = ${id}::uuid FOR UPDATE SKIP LOCKED`;
    });
    await Promise.all(started);
    return rows.length === 0;
  }

  it("has not locked the entry yet", async () => {
    const unit = await buildUnit(owner);
    const { id } = await createEntry(owner, challengeRegister, { name: "Case" });
    const move = (unitId: string | null, version: number) =>
      updateEntry(owner, challengeRegister, id, version, { unitId });
    expect(await holdsEntry(unit.id, id, () => move(unit.id, 1))).toBe(false);
    await move(null, 2);
    expect(await holdsEntry(unit.id, id, () => undoEntries(owner, challengeRegister, [{ id, version: 3 }]))).toBe(
      false,
    );
  });
});

describe("what is written at once", () => {
  it("does not fill a register beyond its limit", async () => {
    const keeper = await buildMember(await buildOrganization(), "owner");
    const small = { ...challengeRegister, max: 3 };
    const results = await Promise.allSettled(
      [1, 2, 3, 4, 5, 6].map((n) => createEntry(keeper, small, { name: `${n}` })),
    );
    expect(refusals(results)).toEqual(["conflict", "conflict", "conflict"]);
    expect(await listAllEntries(keeper, challengeRegister)).toHaveLength(3);
  });

  it("leaves no answer reported as saved in a unit that is deleted", async () => {
    for (let round = 0; round < ROUNDS * 2; round++) {
      const unit = await buildUnit(owner);
      const input = { unitId: unit.id, subject: "identity.f1", name: "MFA", fields: { platform: "aws" } };
      await deleteEntry(owner, controlRegister, (await createEntry(owner, controlRegister, input)).id, 1);
      const change = { controlId: "identity.f1", platform: "aws", status: "in_place", version: null } as const;
      const [answered, deleted] = await Promise.allSettled([
        setControls(lead, { unitId: unit.id, changes: [change] }),
        deleteUnit(owner, unit.id, unit.version, UNIT_HOLDERS),
      ]);
      const isSaved = answered.status === "fulfilled" && answered.value.changed.length === 1;
      expect([isSaved, deleted.status === "fulfilled"]).not.toEqual([true, true]);
    }
  });
});
