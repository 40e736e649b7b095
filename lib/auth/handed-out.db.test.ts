/** The table of docs/security.md, "What outlives a right": every cell of it. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { updateMember } from "@/features/organization/people/commands";
import { inviteMember } from "@/features/organization/people/invitation.commands";
import { createPasswordReset, resetPassword } from "@/features/organization/people/password-reset.commands";
import { getPasswordReset } from "@/features/organization/people/password-reset.queries";
import { getInvitation } from "@/features/organization/people/queries";
import { createToken } from "@/features/organization/token/commands";
import { database } from "@/lib/database/client";
import { buildSession, type Credentials, call, openStream } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { type EventReader, readEvents } from "@/lib/test/event-reader";
import { buildMember, buildOrganization, buildUnit, emailOf, PASSWORD } from "@/lib/test/factories";
import { changePassword, endAllSessions } from "./commands";

await useTestDatabase();

const NEW_PASSWORD = "eight loud mountains";

/** The cells of each column by the name of their row. */
function readTable(): ReadonlyMap<string, Record<string, string>> {
  const [, section = ""] = fs.readFileSync("docs/security.md", "utf8").split("## What outlives a right");
  const lines = section.slice(section.indexOf("|"), section.indexOf("\n\n", section.indexOf("|"))).split("\n");
  const [header = [], , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(
    header.slice(1).map((column, at) => [column, Object.fromEntries(rows.map((row) => [row[0], row[at + 1] ?? ""]))]),
  );
}

/** An owner who has opened and handed out one of everything, in this session and in another. */
async function buildPerson() {
  const organization = await buildOrganization();
  const other = await buildMember(organization, "owner");
  const person = await buildMember(organization, "owner");
  const colleague = await buildMember(organization, "lead");
  const base = `/api/v1/o/${organization.slug}`;
  const thisSession = await buildSession(person);
  const { id: sessionId } = await database().session.findFirstOrThrow({ where: { userId: person.userId } });
  const elsewhere = await buildSession(person);
  const email = `${person.userId}@example.net`;
  const invitation = await inviteMember(person, { email, name: "New", role: "lead", scopes: [] });
  const linkByThem = await createPasswordReset(person, colleague.userId);
  const linkForThem = await createPasswordReset(other, person.userId);
  const token = await createToken(person, { name: "t", scopes: ["read"], expiresInDays: 1, password: PASSWORD });
  const unit = await buildUnit(person);
  const assessment = await createAssessment(person, { unitId: unit.id, period: "2026-Q4" });
  const events = `${base}/assessments/${assessment.id}/events`;
  const follow = async (as: Credentials) => {
    const reader = readEvents((await openStream(events, { as })).body);
    await reader.next("state");
    return reader;
  };
  const post = async (as: Credentials) =>
    call("POST", `${base}/units`, {
      as,
      body: { name: "Once", kind: "system" },
      headers: { "idempotency-key": "once" },
    });
  return {
    organization,
    other,
    person,
    colleague,
    who: { ...person, email: await emailOf(person), sessionId },
    sessions: { thisSession, elsewhere },
    streams: [await follow(thisSession), await follow(elsewhere)],
    tokens: { invitation: invitation.token, linkByThem: linkByThem.token, linkForThem: linkForThem.token },
    bearer: { authorization: `Bearer ${token.secret}` },
    events,
    post,
    firstAnswer: (await post(elsewhere)).text,
  };
}

type Person = Awaited<ReturnType<typeof buildPerson>>;

const worksOr = (promise: Promise<unknown>) =>
  promise.then(
    () => "works",
    (error: { code: string }) => (error.code === "not_found" ? "revoked" : String(error)),
  );

/** What this session and the other one can still do, of which each is asked by `works`. */
async function ofSessions({ sessions }: Person, works: (as: Credentials) => Promise<boolean>, except: string) {
  const can = `${await works(sessions.thisSession)} ${await works(sessions.elsewhere)}`;
  return { "false false": "ended", "true false": `ended, ${except}` }[can] ?? "works";
}

async function tokenState({ bearer, organization, person }: Person): Promise<string> {
  const { status, json } = await call("GET", "/api/v1/me", { as: bearer });
  const { revokedAt } = await database().apiToken.findFirstOrThrow({ where: { createdById: person.userId } });
  if (status === 401) return revokedAt ? "revoked" : "dead, but not for good";
  const [{ slug, role } = { slug: "", role: "" }] = (json as { organizations: { slug: string; role: string }[] })
    .organizations;
  expect(slug).toBe(organization.slug);
  return role === "owner" ? "works" : "works with the lower role";
}

async function answerState({ person, post, firstAnswer }: Person): Promise<string> {
  const { status, text } = await post(await buildSession(person));
  if (status === 401 || status === 403) return "refused";
  return text === firstAnswer ? "given again" : `${status}: ${text}`;
}

async function streamState(it: Person): Promise<string> {
  const isOver = (stream: EventReader) =>
    Promise.race([stream.ended.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, 1500, false))]);
  if (!(await isOver(it.streams[1] as EventReader))) return "goes on";
  const reopens = async (as: Credentials) => (await call("GET", it.events, { as })).status === 200;
  return ofSessions(it, reopens, "this session reopens it");
}

/** What has become of everything, in the words of the table. */
async function stateOf(it: Person): Promise<Record<string, string>> {
  const isOpen = async (as: Credentials) => (await call("GET", "/api/v1/me", { as })).status === 200;
  const state = {
    "invitation they made": await worksOr(getInvitation(it.tokens.invitation)),
    "password link they made": await worksOr(getPasswordReset(it.tokens.linkByThem)),
    "password link for them": await worksOr(getPasswordReset(it.tokens.linkForThem)),
    "API token": await tokenState(it),
    session: await ofSessions(it, isOpen, "this one excepted"),
    "event stream": await streamState(it),
    "kept answer to a retry": await answerState(it),
  };
  await Promise.all(it.streams.map((stream) => stream.leave().catch(() => undefined)));
  return state;
}

type Deed = (it: Person) => Promise<unknown>;

const close: Deed = ({ other, person }) => updateMember(other, person.userId, 1, { disabled: true });
const changeTo =
  (isRevoking: boolean): Deed =>
  ({ who }) =>
    changePassword(who, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }, isRevoking);

/** What is done, in each way that counts as the same. */
const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  "access closed": [close],
  "role lowered": [({ other, person }) => updateMember(other, person.userId, 1, { role: "lead" })],
  "password changed": [changeTo(true)],
  "signed out everywhere": [
    ({ who }) => endAllSessions(who),
    ({ tokens }) => resetPassword(tokens.linkForThem, { password: NEW_PASSWORD }, null),
  ],
  "access reopened": [
    async (it) => {
      await close(it);
      await updateMember(it.other, it.person.userId, 2, { disabled: false });
    },
  ],
};

const table = readTable();
const plain = (cell: string) => cell.replace(/^stays /, "").replace(/ if ticked$/, "");

describe("what outlives a right", () => {
  it("works at first, all of it", async () => {
    const it = await buildPerson();
    const works = (await answerState(it)) === "given again" && (await tokenState(it)) === "works";
    expect([
      works,
      ...(await Promise.all(
        Object.values(it.tokens)
          .slice(0, 1)
          .map((t) => worksOr(getInvitation(t))),
      )),
    ]).toEqual([true, "works"]);
    await Promise.all(it.streams.map((stream) => stream.leave()));
  });

  it("is told by a table with a column for each deed", () => {
    expect([...table.keys()]).toEqual(Object.keys(DEEDS));
  });

  it.each(Object.entries(DEEDS).flatMap(([column, deeds]) => deeds.map((deed, way) => ({ column, deed, way }))))(
    "is as the table says where: $column ($way)",
    async ({ column, deed }) => {
      const person = await buildPerson();
      await deed(person);
      const said = Object.entries(table.get(column) ?? {}).map(([row, cell]) => [row, plain(cell)]);
      expect(await stateOf(person)).toEqual(Object.fromEntries(said));
    },
  );

  it("goes on where the table says 'if ticked' and the box is not", async () => {
    const person = await buildPerson();
    await changeTo(false)(person);
    const cells = Object.entries(table.get("password changed") ?? {});
    const said = cells.map(([row, cell]) => [row, cell.endsWith(" if ticked") ? "works" : cell]);
    expect(said.filter(([, cell]) => cell === "works")).toHaveLength(3);
    expect(await stateOf(person)).toEqual(Object.fromEntries(said));
  });

  it("is counted in the event of the change, by organisation", async () => {
    const [lowered, closed, everywhere] = [await buildPerson(), await buildPerson(), await buildPerson()];
    const second = await buildOrganization();
    await database().membership.create({
      data: { organizationId: second.id, userId: everywhere.person.userId, role: "lead" },
    });
    await updateMember(lowered.other, lowered.person.userId, 1, { role: "lead" });
    await close(closed);
    await endAllSessions(everywhere.who);
    const lastOf = async (organizationId: string) =>
      (await database().auditEvent.findFirst({ where: { organizationId }, orderBy: { sequence: "desc" } }))?.after;
    const links = { invitationsRevoked: 1, passwordLinksRevoked: 2 };
    expect(await lastOf(lowered.organization.id)).toMatchObject({ ...links, tokensRevoked: 0 });
    expect(await lastOf(closed.organization.id)).toMatchObject({ ...links, tokensRevoked: 1 });
    expect(await lastOf(everywhere.organization.id)).toMatchObject({ ...links, tokensRevoked: 1 });
    const none = { invitationsRevoked: 0, passwordLinksRevoked: 0, tokensRevoked: 0 };
    expect(await lastOf(second.id)).toMatchObject(none);
    for (const { streams } of [lowered, closed, everywhere])
      await Promise.all(streams.map((stream) => stream.leave().catch(() => undefined)));
  });

  it("is not handed out by a request that began before the access was closed", async () => {
    const person = await buildPerson();
    await close(person);
    const input = { name: "late", scopes: ["read" as const], expiresInDays: 1, password: PASSWORD };
    const late = { name: "Late", email: "late@example.net", role: "lead" as const, scopes: [] };
    for (const attempt of [
      () => createToken(person.person, input),
      () => inviteMember(person.person, late),
      () => createPasswordReset(person.person, person.colleague.userId),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    await Promise.all(person.streams.map((stream) => stream.leave().catch(() => undefined)));
  });
});
