import { setTimeout as pause } from "node:timers/promises";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { inTurns, type OpenStream, openStream } from "./fixtures/event-streams";
import { findFaults } from "./fixtures/history-check";
import { CHECKER, expect, query, type Session, send, type TwoServers, test } from "./fixtures/two-servers";
import { type Desk, type Tally, writeUntil } from "./fixtures/writers";

const WRITERS = 32;
const WRITING_MS = 20_000;
/** Of 32 writers the first 16 share four functions, four to each; every other one has a function of its own. */
const SHARING = { writers: 16, perFunction: 4 };

async function buildDesks(two: TwoServers, sessions: readonly Session[]): Promise<Desk[]> {
  const [assessmentId = ""] = await two.addAssessments(1);
  const functions = [...ztmmFunctions.values()];
  return Array.from({ length: WRITERS }, (_, index) => {
    const isSharing = index < SHARING.writers;
    const fn = functions[isSharing ? index % (SHARING.writers / SHARING.perFunction) : index];
    const session = sessions[index % sessions.length];
    const criterion = fn && criteriaOf(fn)[isSharing ? Math.floor(index / SHARING.perFunction) : 0]?.id;
    if (!fn || !session || !criterion) throw new Error("the model has too few functions or criteria for this test");
    return { assessmentId, functionKey: fn.key, criterion, name: `writer-${index}`, session };
  });
}

test("32 writers at two servers, one killed: nothing acknowledged is lost and nobody overwrites another", async ({
  two,
}) => {
  test.setTimeout(90_000);
  const desks = await buildDesks(two, [two.owner, ...(await two.addOwners(7))]);
  const tally: Tally = { acknowledged: [], merged: 0, unanswered: 0 };
  const until = performance.now() + WRITING_MS;
  const writing = Promise.all(desks.map((desk, index) => writeUntil(two, desk, index % 2 === 0 ? 0 : 1, until, tally)));
  await pause(WRITING_MS / 2);
  const beforeKill = tally.acknowledged.length;
  await two.servers[0].kill();
  await writing;

  console.log(
    `${tally.acknowledged.length} saves acknowledged (${beforeKill} before the kill), ${tally.merged} merged after 412, ${tally.unanswered} unanswered`,
  );
  expect(beforeKill).toBeGreaterThan(0);
  expect(tally.acknowledged.length).toBeGreaterThan(beforeKill);
  expect(tally.merged).toBeGreaterThan(0);
  expect(await findFaults(two, desks, tally.acknowledged)).toEqual([]);
  await two.revive();
});

const STREAMS = 1000;
const ASSESSMENTS = 20;
/** A server lets each user have 60. */
const STREAMS_PER_USER = 50;
const FUNCTION = "identity.authentication";

/** The servers' connections to the database. */
async function countConnections({ databaseUrl }: TwoServers): Promise<number> {
  const [row] = await query<{ number: number }>(
    databaseUrl,
    `SELECT count(*)::int AS number FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND datname = current_database() AND application_name <> $1`,
    [CHECKER],
  );
  return row?.number ?? 0;
}

/** Milliseconds from sending a save to its arrival at every stream of the assessment. */
async function measureArrivals(two: TwoServers, at: 0 | 1, streams: readonly OpenStream[]): Promise<number[]> {
  const path = `/assessments/${streams[0]?.assessmentId}/functions/${FUNCTION}`;
  const sent = performance.now();
  const body = JSON.stringify({ note: "Seen by everybody" });
  const answer = await send(two.servers[at], two.owner, path, { method: "PUT", headers: { "if-match": '"0"' }, body });
  expect(answer.status).toBe(200);
  const missing = () => streams.filter((stream) => !stream.heard.has(`${FUNCTION} 1`)).length;
  await expect.poll(missing, { intervals: [20], timeout: 10_000 }).toBe(0);
  return streams.map((stream) => (stream.heard.get(`${FUNCTION} 1`) ?? Number.POSITIVE_INFINITY) - sent);
}

test("1,000 event streams at two servers: below 20 connections, everybody hears of a save within a second", async ({
  two,
}) => {
  test.setTimeout(90_000);
  await two.revive();
  const users = await two.addOwners(STREAMS / STREAMS_PER_USER);
  const assessments = await two.addAssessments(ASSESSMENTS);
  let mostConnections = 0;
  const count = async () => {
    mostConnections = Math.max(mostConnections, await countConnections(two));
  };
  const counting = setInterval(() => void count(), 250);
  const places = Array.from({ length: STREAMS }, (_, index) => ({
    server: two.servers[index % 2 === 0 ? 0 : 1],
    user: users[Math.floor(index / STREAMS_PER_USER)] ?? two.owner,
    assessmentId: assessments[Math.floor(index / 2) % ASSESSMENTS] ?? "",
  }));
  const streams = await inTurns(places, 50, ({ server, user, assessmentId }) => openStream(server, user, assessmentId));

  const arrivals: number[] = [];
  for (const [index, assessmentId] of assessments.entries()) {
    const listening = streams.filter((stream) => stream.assessmentId === assessmentId);
    expect(listening).toHaveLength(STREAMS / ASSESSMENTS);
    arrivals.push(...(await measureArrivals(two, index % 2 === 0 ? 0 : 1, listening)));
  }
  clearInterval(counting);
  await count();
  const sorted = arrivals.toSorted((a, b) => a - b);
  const after = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.POSITIVE_INFINITY;
  const told = [0.5, 0.95, 0.99, 1].map((share) => `${share * 100} % within ${after(share).toFixed(0)} ms`).join(", ");
  console.log(`${STREAMS} streams, at most ${mostConnections} database connections; a save was heard by ${told}`);
  expect(mostConnections).toBeLessThan(20);
  expect(after(0.95)).toBeLessThan(1000);
  expect(streams.filter((stream) => stream.isEnded())).toEqual([]);

  for (const stream of streams) stream.close();
  const alone = await openStream(two.servers[1], two.owner, assessments[0] ?? "");
  const others = () => alone.people().people.length - 1 + alone.people().more;
  await expect.poll(others, { timeout: 10_000 }).toBe(0);
  alone.close();
});
