import pg from "pg";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/base/errors";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { openOn, useHubs } from "@/lib/test/hubs";
import type { Hub, Opening } from "./hub";

const { url } = await useTestDatabase();
const KEY = "identity.authentication";

const buildHub = useHubs(url);
afterEach(() => void vi.restoreAllMocks());

const organization = await buildOrganization();
const lead = await buildMember(organization, "lead", { name: "Lea Lead" });
const other = await buildMember(organization, "assessor", { name: "Ada Assessor" });
const unit = await buildUnit(lead);
let year = 10;
const buildAssessment = () => createAssessment(lead, { unitId: unit.id, period: `20${year++}-Q1` });

const open = (hub: Hub, assessmentId: string, actor: Actor = lead, more: Partial<Opening> = {}) =>
  openOn(hub, assessmentId, actor, more);

const save = (assessmentId: string, note: string, functionKey = KEY) =>
  saveFunction(lead, { assessmentId, functionKey, version: "any", document: { note } });

const cutConnections = () => database().$queryRaw`SELECT pg_terminate_backend("pid")::text FROM pg_stat_activity
  WHERE "application_name" = 'tenet live' AND "datname" = current_database()`;

describe("what is saved", () => {
  it("is told as a whole to every stream of the assessment, on every process, and to no other", async () => {
    const [one, two] = [await buildAssessment(), await buildAssessment()];
    await save(one.id, "before");
    const [a, b] = [buildHub(), buildHub()];
    const streams = [open(a, one.id), open(a, one.id, other), open(b, one.id)];
    const elsewhere = open(b, two.id);
    for (const stream of streams)
      expect(await stream.next("state")).toMatchObject({ functions: { [KEY]: 1 }, build: expect.any(String) });
    expect(await elsewhere.next("state")).toMatchObject({ functions: {} });
    const stored = await save(one.id, "after");
    for (const stream of streams) expect(await stream.next("saved")).toEqual(stored);
    expect(elsewhere.names()).not.toContain("saved");
  });

  it("is read once for all streams of a process", async () => {
    const { id } = await buildAssessment();
    const hub = buildHub();
    const streams = Array.from({ length: 20 }, () => open(hub, id));
    for (const stream of streams) await stream.next("state");
    const reads = vi.spyOn(database().functionAnswer, "findUnique");
    await database().functionAnswer.create({
      data: {
        organizationId: organization.id,
        assessmentId: id,
        functionKey: KEY,
        updatedById: lead.userId,
        updatedByName: "",
      },
    });
    for (const stream of streams) await stream.next("saved");
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it("comes in the order of its versions, the last one never missing", async () => {
    const { id } = await buildAssessment();
    const stream = open(buildHub(), id);
    await stream.next("state");
    for (let i = 1; i <= 20; i++) await save(id, `note ${i}`);
    const versions: number[] = [];
    while (versions.at(-1) !== 20) versions.push((await stream.next("saved")).version);
    expect(versions).toEqual([...versions].sort((x, y) => x - y));
  });

  it("in numbers, as when answers are carried forward, is told as one new state", async () => {
    const from = await buildAssessment();
    const keys = ["identity.authentication", "identity.identity-stores", "identity.risk-assessments"];
    for (const key of keys) await save(from.id, "x", key);
    const stream = open(buildHub(), from.id);
    await stream.next("state");
    const row = { organizationId: organization.id, assessmentId: from.id, updatedById: lead.userId, updatedByName: "" };
    const many = Array.from({ length: 30 }, (_, i) => ({ ...row, functionKey: `bulk.${i}` }));
    await database().functionAnswer.createMany({ data: many });
    expect(Object.keys((await stream.next("state")).functions)).toHaveLength(33);
    expect(stream.names()).not.toContain("saved");
  });
});

describe("a lost connection", () => {
  it("is made good by a new state, which has what was saved meanwhile", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { id } = await buildAssessment();
    const stream = open(buildHub(), id);
    await stream.next("state");
    await cutConnections();
    await save(id, "unheard");
    expect((await stream.next("state")).functions).toEqual({ [KEY]: 1 });
    await save(id, "heard");
    expect(await stream.next("saved")).toMatchObject({ note: "heard", version: 2 });
    expect(warned.mock.calls.map(([text]) => String(text).slice(0, 18))).toEqual([
      "Live updates pause",
      "Live updates: the ",
    ]);
  });

  it("ends the streams of those whose rights ended meanwhile", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { id } = await buildAssessment();
    const hub = buildHub();
    const recheck = vi.fn().mockRejectedValue(new AppError("unauthenticated", "gone"));
    const first = open(hub, id);
    await first.next("state");
    const gone = open(hub, id, other, { recheck });
    await gone.next("state");
    expect(recheck).not.toHaveBeenCalled();
    await cutConnections();
    await gone.ended;
    await first.next("state");
    expect(gone.names()).not.toContain("state");
  });
});

it("a read that fails is tried again", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const { id } = await buildAssessment();
  const hub = buildHub();
  vi.spyOn(database().functionAnswer, "findMany").mockRejectedValueOnce(new Error("no connection"));
  const stream = open(hub, id);
  await stream.next("state");
  vi.spyOn(database().functionAnswer, "findUnique").mockImplementationOnce((() => {
    throw new Error("no connection");
  }) as never);
  const row = { organizationId: organization.id, assessmentId: id, functionKey: KEY };
  await database().functionAnswer.create({ data: { ...row, updatedById: lead.userId, updatedByName: "" } });
  expect((await stream.next("state")).functions).toEqual({ [KEY]: 1 });
});

describe("a stream", () => {
  it("is kept awake by comments, and gone when its reader or the server goes", async () => {
    const { id } = await buildAssessment();
    const hub = buildHub();
    const gone = new AbortController();
    const [left, stays] = [open(hub, id, lead, { signal: gone.signal }), open(hub, id, other)];
    await stays.people(({ people }) => people.length === 2);
    gone.abort();
    await left.ended;
    await stays.people(({ people }) => people.length === 1);
    await vi.waitFor(() => expect(stays.comments()).toBeGreaterThan(0));
    await hub.close();
    await stays.ended;
    expect(() => open(hub, id)).toThrow("The server is stopping");
  });

  it("costs no connection: a hundred share one", async () => {
    const { id } = await buildAssessment();
    const hub = buildHub();
    const streams = Array.from({ length: 100 }, (_, i) => open(hub, id, { ...other, userId: `user ${i}` }));
    for (const stream of streams) await stream.next("state");
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      "SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await client.end();
    expect(rows[0].open).toBeLessThanOrEqual(9);
  });
});
