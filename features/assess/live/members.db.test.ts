/** Who may stay on a stream, and who is told to be there. */
import { describe, expect, it, vi } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/base/errors";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { openOn, QUICK, useHubs } from "@/lib/test/hubs";
import type { Hub, Opening } from "./hub";
import { CHANNEL } from "./rules";

const { url } = await useTestDatabase();
const KEY = "identity.authentication";
const buildHub = useHubs(url);

const organization = await buildOrganization();
const lead = await buildMember(organization, "lead", { name: "Lea Lead" });
const other = await buildMember(organization, "assessor", { name: "Ada Assessor" });
const unit = await buildUnit(lead);
let year = 10;
const buildAssessment = () => createAssessment(lead, { unitId: unit.id, period: `20${year++}-Q1` });

const open = (hub: Hub, assessmentId: string, actor: Actor = lead, more: Partial<Opening> = {}) =>
  openOn(hub, assessmentId, actor, more);

const save = (assessmentId: string, note: string) =>
  saveFunction(lead, { assessmentId, functionKey: KEY, version: "any", document: { note } });

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join();

describe("rights", () => {
  it("that change between their check and the opening are looked at once more", async () => {
    const { id } = await buildAssessment();
    const hub = buildHub();
    const watching = open(hub, id, other);
    await watching.next("state");
    const mark = hub.mark();
    await database().membership.update({
      where: { organizationId_userId: { organizationId: organization.id, userId: other.userId } },
      data: { role: "auditor" },
    });
    await watching.ended;
    const recheck = vi.fn().mockRejectedValue(new AppError("forbidden", "no"));
    const late = open(hub, id, other, { mark, recheck });
    await late.ended;
    expect([recheck.mock.calls.length, late.names()]).toEqual([1, []]);
    const fresh = open(hub, id, other, { recheck });
    await fresh.next("state");
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  it("that change end the user's streams at once, and nobody else's", async () => {
    const { id } = await buildAssessment();
    const hub = buildHub();
    const bystander = open(hub, id);
    await bystander.next("state");
    const { userId } = await buildMember(organization, "assessor");
    const member = { organizationId: organization.id, userId };
    const session = { userId, expiresAt: new Date(Date.now() + 60_000) };
    const token = {
      organizationId: organization.id,
      createdById: userId,
      name: "t",
      scopes: [],
      expiresAt: new Date(),
    };
    await database().session.createMany({ data: ["h1", "h2"].map((secretHash) => ({ ...session, secretHash })) });
    await database().apiToken.createMany({ data: ["h3", "h4"].map((hash) => ({ ...token, hash })) });
    const data = { ...member, unitId: unit.id };
    const changes: (() => Promise<unknown>)[] = [
      () => database().session.update({ where: { secretHash: "h1" }, data: { endedAt: new Date() } }),
      () => database().session.delete({ where: { secretHash: "h2" } }),
      () => database().memberScope.create({ data }),
      () => database().memberScope.deleteMany({ where: data }),
      () => database().membership.updateMany({ where: member, data: { role: "reviewer" } }),
      () => database().membership.updateMany({ where: member, data: { disabledAt: new Date() } }),
      () => database().apiToken.update({ where: { hash: "h3" }, data: { revokedAt: new Date() } }),
      () => database().apiToken.deleteMany({ where: { createdById: userId } }),
      () => database().membership.deleteMany({ where: member }),
    ];
    for (const [i, change] of changes.entries()) {
      const stream = open(hub, id, { ...other, userId });
      await stream.next("state");
      await change();
      await Promise.race([
        stream.ended,
        new Promise((_, reject) => setTimeout(() => reject(new Error(`change ${i} ends no stream`)), 2000)),
      ]);
    }
    await save(id, "still there");
    await bystander.next("saved");
  });

  it("that stay as they are end nothing", async () => {
    const { id } = await buildAssessment();
    const stream = open(buildHub(), id);
    await stream.next("state");
    const secretHash = "kept";
    await database().session.create({ data: { secretHash, userId: lead.userId, expiresAt: new Date() } });
    await database().session.update({ where: { secretHash }, data: { lastSeenAt: new Date() } });
    await database().membership.updateMany({ where: { userId: lead.userId }, data: { version: 2, role: "lead" } });
    await save(id, "still there");
    expect(await stream.next("saved")).toMatchObject({ note: "still there" });
  });
});

describe("people", () => {
  it("are known to every process, with the function they are on", async () => {
    const { id } = await buildAssessment();
    const [a, b] = [buildHub(), buildHub()];
    const lea = open(a, id, lead, { at: KEY });
    const own = await lea.next("state");
    expect(own.people).toEqual([{ id: own.stream, userId: lead.userId, name: "Lea Lead", at: KEY }]);
    const ada = open(b, id, other);
    await lea.people(({ people }) => names(people) === "Lea Lead,Ada Assessor");
    await ada.people(({ people }) => people[0]?.at === KEY);
    await ada.leave();
    await lea.people(({ people }) => names(people) === "Lea Lead");
  });

  it("of a process that ends are gone at once, of one that dies after a while", async () => {
    const { id } = await buildAssessment();
    const [a, b] = [buildHub(), buildHub()];
    const lea = open(a, id);
    open(b, id, other);
    await lea.people(({ people }) => people.length === 2);
    await b.close();
    await lea.people(({ people }) => people.length === 1);
    const ghost = { id: "ghost", userId: "ghost", name: "Ghost", at: null };
    const topic = { organizationId: organization.id, assessmentId: id };
    const told = { kind: "people", process: "dead", ...topic, people: [ghost], total: 1, goesOn: false };
    await database().$queryRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify(told)})::text`;
    await lea.people(({ people }) => names(people) === "Ghost,Lea Lead" || names(people) === "Lea Lead,Ghost");
    const began = Date.now();
    await lea.people(({ people }) => people.length === 1);
    expect(Date.now() - began).toBeGreaterThan(QUICK.forgetProcess / 2);
    await lea.leave();
  });

  it("beyond thirty are counted", async () => {
    const { id } = await buildAssessment();
    const [a, b] = [buildHub(), buildHub()];
    const first = open(a, id);
    for (let i = 0; i < 20; i++) open(a, id, other);
    for (let i = 0; i < 20; i++) open(b, id, other);
    const { people } = await first.people(({ more }) => more === 11);
    expect(people).toHaveLength(30);
  });
});
