import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { listAuditEvents } from "@/lib/audit/queries";
import { database } from "@/lib/database/client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createAssessment, saveFunction } from "./commands";
import { setAside } from "./history.commands";
import { listVersions } from "./history.queries";
import { getFunction } from "./queries";

await useTestDatabase();

const KEY = "identity.authentication";
const FIRST = "identity.authentication.initial.1";

async function setting() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner);
  const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
  return { organization, owner, unit, id };
}

const save = (actor: Actor, assessmentId: string, version: number, document: unknown) =>
  saveFunction(actor, { assessmentId, functionKey: KEY, version, document });
const aside = (actor: Actor, assessmentId: string, document: unknown, basedOn: number | null = null) =>
  setAside(actor, { assessmentId, functionKey: KEY, body: { document, basedOn } });
const list = (actor: Actor, assessmentId: string, more: { cursor?: string; limit?: number } = {}) =>
  listVersions(actor, { assessmentId, functionKey: KEY, limit: 20, ...more });
const brief = ({ kind, version, changed }: { kind: string; version: number | null; changed: string[] }) => [
  kind,
  version,
  changed,
];

describe("the history of a function", () => {
  it("is empty where nothing was stored", async () => {
    const { owner, id } = await setting();
    expect(await list(owner, id)).toEqual({ items: [], nextCursor: null });
  });

  it("has who stored what, newest first, with what differs from the version before", async () => {
    const { organization, owner, id } = await setting();
    const lead = await buildMember(organization, "lead", { name: "Lea Lead" });
    await save(owner, id, 0, { answers: { [FIRST]: "met" }, note: "a" });
    await save(lead, id, 1, {
      answers: { [FIRST]: "met" },
      note: "b",
      target: { stage: "initial", date: "2027-12-31" },
    });
    await save(owner, id, 2, { answers: { [FIRST]: "partly" }, notApplicable: true, justification: "No accounts" });
    const { items } = await list(owner, id);
    expect(items.map(brief)).toEqual([
      ["saved", 3, [`answers.${FIRST}`, "notApplicable", "justification", "note", "target"]],
      ["saved", 2, ["note", "target"]],
      ["saved", 1, [`answers.${FIRST}`, "note"]],
    ]);
    expect(items[1]).toMatchObject({ by: "Lea Lead", document: { note: "b", target: { stage: "initial" } } });
    expect(new Set(items.map((item) => item.id)).size).toBe(3);
    // No address, and nothing else of the log.
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(["at", "by", "changed", "document", "id", "kind", "version"]);
  });

  it("begins with what was carried forward, before and after the first save", async () => {
    const { owner, unit, id } = await setting();
    await save(owner, id, 0, { answers: { [FIRST]: "met" }, note: "kept" });
    const next = await createAssessment(owner, { unitId: unit.id, period: "2027-Q1", carryForwardFrom: id });
    const first = { kind: "carried_forward", version: 1, by: owner.userName, document: { note: "kept" } };
    const before = (await list(owner, next.id)).items;
    expect(before).toEqual([expect.objectContaining({ ...first, document: expect.objectContaining(first.document) })]);
    await aside(owner, next.id, { answers: { [FIRST]: "met" }, note: "mine" }, 1);
    await save(owner, next.id, 1, { answers: { [FIRST]: "met" }, note: "changed" });
    const after = (await list(owner, next.id)).items;
    expect(after.map(brief)).toEqual([
      ["saved", 2, ["note"]],
      ["set_aside", null, ["note"]],
      ["carried_forward", 1, [`answers.${FIRST}`, "note"]],
    ]);
    expect(after[2]).toEqual(before[0]);
  });

  it("pages without gaps or repeats, the carried version at the end", async () => {
    const { owner, unit, id } = await setting();
    await save(owner, id, 0, { note: "0" });
    const next = await createAssessment(owner, { unitId: unit.id, period: "2027-Q1", carryForwardFrom: id });
    for (let version = 1; version <= 4; version++) await save(owner, next.id, version, { note: `${version}` });
    await aside(owner, next.id, { note: "mine" });
    const whole = (await list(owner, next.id)).items;
    expect(whole.map(({ document }) => document.note)).toEqual(["mine", "4", "3", "2", "1", "0"]);
    for (const limit of [1, 2, 3, 5, 6]) {
      const walked: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(owner, next.id, { limit, ...(cursor ? { cursor } : {}) });
        walked.push(...page.items);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(walked).toEqual(whole);
    }
    expect((await list(owner, next.id, { cursor: whole.at(-1)?.id ?? "" })).items).toEqual([]);
    await expect(list(owner, next.id, { cursor: "nonsense" })).rejects.toMatchObject({ code: "malformed" });
  });

  it("takes as many queries for many versions as for one", async () => {
    const { owner, id } = await setting();
    const listQueries = () => queriesOf(() => list(owner, id));
    await save(owner, id, 0, { note: "0" });
    const ofOne = await listQueries();
    for (let version = 1; version <= 5; version++) {
      await save(owner, id, version, { note: `${version}` });
      await aside(owner, id, { note: `not ${version}` });
    }
    expect(await listQueries()).toBe(ofOne);
    expect(ofOne).toBeLessThanOrEqual(6);
  });

  it("is for those who may read answers, of the units given to them", async () => {
    const { organization, owner, unit, id } = await setting();
    const scopes = [{ unitId: unit.id, pillar: "data" }];
    expect((await list(await buildMember(organization, "assessor", { scopes }), id)).items).toEqual([]);
    await expect(list(await buildMember(organization, "assessor"), id)).rejects.toMatchObject({ code: "not_found" });
    await expect(list(await buildMember(organization, "executive"), id)).rejects.toMatchObject({ code: "forbidden" });
    const unknown = listVersions(owner, { assessmentId: id, functionKey: "identity.nothing", limit: 20 });
    await expect(unknown).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("setting a document aside", () => {
  it("keeps it in the history and in the log, and stores nothing else", async () => {
    const { owner, id } = await setting();
    const stored = await save(owner, id, 0, { note: "theirs" });
    const kept = await aside(owner, id, { note: "mine", target: { stage: "optimal", date: "2028-12-31" } }, 0);
    expect(kept).toMatchObject({ kind: "set_aside", version: null, by: owner.userName, changed: ["note", "target"] });
    expect((await list(owner, id)).items[0]).toEqual(kept);
    expect(await getFunction(owner, id, KEY)).toEqual(stored);
    const { items } = await listAuditEvents(owner, { limit: 1 });
    expect(items[0]).toMatchObject({
      action: "function.set_aside",
      subject: { type: "function", id: `${id}/${KEY}` },
      before: null,
      after: { note: "mine", basedOn: 0 },
    });
  });

  it("writes the same document of the same person once, also of two at once", async () => {
    const { organization, owner, id } = await setting();
    const lead = await buildMember(organization, "lead");
    const twice = await Promise.all([aside(owner, id, { note: "mine" }), aside(owner, id, { note: "mine" })]);
    expect(twice[0]).toEqual(twice[1]);
    await aside(lead, id, { note: "mine" });
    expect(await aside(owner, id, { note: "mine" }, 7)).toEqual(twice[0]);
    await aside(owner, id, { note: "other" });
    await aside(owner, id, { note: "mine" });
    expect((await list(owner, id)).items.map(({ by, document }) => [by, document.note])).toEqual([
      [owner.userName, "mine"],
      [owner.userName, "other"],
      [lead.userName, "mine"],
      [owner.userName, "mine"],
    ]);
  });

  it("works in a closed assessment, and with a target that the person may not set", async () => {
    const { organization, unit, id } = await setting();
    const scopes = [{ unitId: unit.id, pillar: "identity" }];
    const assessor = await buildMember(organization, "assessor", { scopes });
    await database().assessment.updateMany({ where: { id }, data: { state: "approved" } });
    const target = { stage: "optimal" as const, date: "2028-12-31" };
    expect(await aside(assessor, id, { target })).toMatchObject({ document: { target } });
  });

  it("is for those who may answer the function", async () => {
    const { organization, unit, id } = await setting();
    const scopes = [{ unitId: unit.id, pillar: "data" }];
    const elsewhere = await buildMember(organization, "assessor", { scopes });
    await expect(aside(elsewhere, id, {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(aside(await buildMember(organization, "auditor"), id, {})).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("takes what is not ready to be stored, and refuses what makes no sense, naming each field", async () => {
    const { owner, id } = await setting();
    await expect(aside(owner, id, { answers: { "data.x": "met" } })).rejects.toMatchObject({
      code: "invalid",
      errors: [{ path: "document.answers.data.x" }],
    });
    await expect(aside(owner, id, { notApplicable: true })).resolves.toMatchObject({
      document: { notApplicable: true, justification: "" },
    });
    await expect(aside(owner, id, { note: "x".repeat(10_001) })).rejects.toMatchObject({
      errors: [{ path: "document.note" }],
    });
    await expect(aside(owner, id, {}, -1)).rejects.toMatchObject({ errors: [{ path: "basedOn" }] });
  });
});
