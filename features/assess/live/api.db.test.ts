/** The event stream over HTTP: who may open it, what it says, when it ends. */
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { endSessions } from "@/lib/auth/commands";
import { database } from "@/lib/database/client";
import { buildSession, buildToken, call, openStream } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { readEvents } from "@/lib/test/event-reader";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { MAX_STREAMS_PER_USER } from "./rules";
import { livePeopleSchema, liveStateSchema } from "./schema";

await useTestDatabase();

const organization = await buildOrganization();
const lead = await buildMember(organization, "lead");
const as = await buildSession(lead);
const unit = await buildUnit(lead);
const assessment = await createAssessment(lead, { unitId: unit.id, period: "2026-Q4" });
const base = `/api/v1/o/${organization.slug}/assessments/${assessment.id}`;
const address = `${base}/events`;
const fn = `${base}/functions/identity.authentication`;

const open = async (who = as, at = "") => readEvents((await openStream(address + at, { as: who })).body);

describe("the event stream", () => {
  it("is announced so that nothing on the way holds it back", async () => {
    const response = await openStream(address, { as });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    await response.body?.cancel();
  });

  it("says in the shapes of the contract what is stored, what is saved and who is there", async () => {
    const mine = await open(as, "?at=data.data-encryption");
    const state = await mine.next("state");
    expect(liveStateSchema.parse(state)).toEqual(state);
    expect(state).toMatchObject({ userId: lead.userId, people: [{ id: state.stream, at: "data.data-encryption" }] });
    const theirs = await open(await buildToken(lead, ["read"]));
    const people = await mine.next("people");
    expect(livePeopleSchema.parse(people)).toEqual(people);
    const saved = await call("PUT", fn, { as, body: { note: "Hello" }, headers: { "if-match": "*" } });
    for (const stream of [mine, theirs]) expect(await stream.next("saved")).toEqual(saved.json);
    await Promise.all([mine.leave(), theirs.leave()]);
  });

  it("is refused in the usual order: who, where, may, what", async () => {
    const admin = await buildSession(await buildMember(organization, "admin"));
    const bad = "?at=identity.nothing";
    const status = async (at: string, who = as) => (await call("GET", at, { as: who })).status;
    expect(await status(`${address}${bad}`, {})).toBe(401);
    expect(await status(`${address.replace(assessment.id, unit.id)}${bad}`)).toBe(404);
    expect(await status(`${address}${bad}`, admin)).toBe(403);
    expect(await status(`${address}${bad}`)).toBe(422);
    expect(await status(`${address}?at=`)).toBe(422);
    expect(await status(`${address}?at=a&at=b`)).toBe(422);
  });

  it("is not opened by HEAD, which answers as GET would", async () => {
    const stream = await open();
    await stream.next("state");
    const answer = await call("HEAD", address, { as });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    expect((await call("HEAD", `${address}?at=x`, { as })).status).toBe(422);
    const again = await open();
    expect((await again.next("state")).people).toHaveLength(2);
    await Promise.all([stream.leave(), again.leave()]);
  });

  it("does not keep a session alive, as other requests do", async () => {
    const member = await buildMember(organization, "lead");
    const session = await buildSession(member);
    const lastSeenAt = new Date(Date.now() - 10 * 60_000);
    const where = { userId: member.userId };
    await database().session.updateMany({ where, data: { lastSeenAt } });
    const stream = await open(session);
    await stream.next("state");
    await stream.leave();
    expect((await database().session.findFirstOrThrow({ where })).lastSeenAt).toEqual(lastSeenAt);
    await call("GET", fn, { as: session });
    expect((await database().session.findFirstOrThrow({ where })).lastSeenAt).not.toEqual(lastSeenAt);
  });

  it("ends when the user signs out, and does not open again", async () => {
    const member = await buildMember(organization, "lead");
    const session = await buildSession(member);
    const stream = await open(session);
    await stream.next("state");
    await endSessions(database(), member.userId, "signed out everywhere");
    await stream.ended;
    expect((await call("GET", address, { as: session })).status).toBe(401);
  });

  it("ends when the reader goes", async () => {
    const reader = new AbortController();
    const stream = readEvents((await openStream(address, { as }, reader.signal)).body);
    await stream.next("state");
    reader.abort();
    await stream.ended;
  });

  it("is refused with Retry-After to an account that has as many as it may", async () => {
    const session = await buildSession(await buildMember(organization, "lead"));
    const streams = [];
    for (let i = 0; i < MAX_STREAMS_PER_USER; i++) streams.push(await open(session));
    const answer = await call("GET", address, { as: session });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "10"]);
    await streams[0]?.leave();
    expect((await call("GET", address, { as: session })).status).toBe(200);
    await Promise.all(streams.map((stream) => stream.leave()));
  });
});

describe("the event stream of several assessments", () => {
  const many = `/api/v1/o/${organization.slug}/events`;

  type Part = { readonly part: number; readonly data: unknown };

  async function openMany(of: string, who = as) {
    const stream = readEvents((await openStream(`${many}?of=${of}`, { as: who })).body);
    return { ...stream, next: async (name: "state" | "saved") => (await stream.next(name)) as unknown as Part };
  }

  it("says of each what its own stream says", async () => {
    const second = await createAssessment(lead, { unitId: unit.id, period: "2027-Q1" });
    const stream = await openMany(`${assessment.id}~data.data-encryption,${second.id}`);
    const states = [await stream.next("state"), await stream.next("state")].sort((a, b) => a.part - b.part);
    expect(states.map(({ data }) => liveStateSchema.parse(data))).toMatchObject([
      { people: [{ at: "data.data-encryption" }] },
      { functions: {}, people: [{ at: null }] },
    ]);
    const address = `/api/v1/o/${organization.slug}/assessments/${second.id}/functions/identity.authentication`;
    const saved = await call("PUT", address, { as, body: { note: "Hi" }, headers: { "if-match": "*" } });
    expect((await stream.next("saved")).part).toBe(1);
    expect(saved.status).toBe(200);
    await stream.leave();
  });

  it("passes over what the caller may not read, and refuses where that is all", async () => {
    const reviewer = await buildSession(await buildMember(organization, "reviewer"));
    expect((await call("GET", `${many}?of=${assessment.id}`, { as: reviewer })).status).toBe(404);
    const stream = await openMany(`${unit.id},${assessment.id}`);
    expect((await stream.next("state")).part).toBe(1);
    await stream.leave();
    const bad = [`${assessment.id}~identity.nothing`, Array.from({ length: 31 }, () => assessment.id).join(",")];
    for (const of of bad) expect((await call("GET", `${many}?of=${of}`, { as })).status).toBe(422);
    expect((await call("GET", many, { as })).status).toBe(422);
  });

  it("ends as a whole when one of its streams does", async () => {
    const member = await buildMember(organization, "lead");
    const session = await buildSession(member);
    const stream = await openMany(`${assessment.id},${assessment.id}`, session);
    await stream.next("state");
    await endSessions(database(), member.userId, "signed out everywhere");
    await stream.ended;
    expect((await call("GET", `${many}?of=${assessment.id}`, { as: session })).status).toBe(401);
  });
});
