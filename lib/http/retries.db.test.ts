/** Idempotency-Key: a POST that is repeated is done once. */
import { describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { buildSession, buildToken, type Credentials, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { KEEP_MS, KEY_MAX } from "./idempotency-key";

await useTestDatabase();

const organization = await buildOrganization();
const lead = await buildMember(organization, "lead");
const as = await buildSession(lead);
const base = `/api/v1/o/${organization.slug}`;
const newUnit = { name: "New", kind: "system" };
let count = 0;

const post = (key: string, body: unknown = newUnit, more: { as?: Credentials; path?: string } = {}) =>
  call("POST", `${base}/${more.path ?? "units"}`, { as: more.as ?? as, body, headers: { "idempotency-key": key } });
const freshKey = () => `key-${++count}`;
const countUnits = () => database().unit.count({ where: { organizationId: organization.id } });

describe("a repeated POST", () => {
  it("gets the first answer again, to the byte, and is done once", async () => {
    const key = freshKey();
    const before = await countUnits();
    const [first, second] = [await post(key), await post(key)];
    expect([second.status, second.text]).toEqual([201, first.text]);
    for (const name of ["etag", "location", "content-type"])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(await countUnits()).toBe(before + 1);
  });

  it("with another body is refused", async () => {
    const key = freshKey();
    await post(key);
    const other = await post(key, { ...newUnit, name: "Other" });
    expect([other.status, other.json]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ path: "Idempotency-Key" })] }),
    ]);
  });

  it("sent many times at once is done once, and everybody gets the same answer", async () => {
    const key = freshKey();
    const before = await countUnits();
    // Three times the connections of the pool: waiting for one another must not use them up.
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(key)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await countUnits()).toBe(before + 1);
  });

  it("with different keys at once is done each time", async () => {
    const before = await countUnits();
    const answers = await Promise.all(Array.from({ length: 15 }, () => post(freshKey())));
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(201));
    expect(await countUnits()).toBe(before + 15);
  });

  it("is another request for another caller, token or path", async () => {
    const key = freshKey();
    const unit = await buildUnit(lead);
    const token = await buildToken(lead, ["programme:write"]);
    const colleague = await buildSession(await buildMember(organization, "lead"));
    const answers = [
      await post(key),
      await post(key, newUnit, { as: token }),
      await post(key, newUnit, { as: colleague }),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(3);
    const body = { unitId: unit.id, period: "2026-Q4" };
    expect((await post(key, body, { path: "assessments" })).status).toBe(201);
    expect((await post(key, body, { path: "assessments" })).status).toBe(201);
  });

  it("is tried again when it was refused", async () => {
    const key = freshKey();
    const unit = await buildUnit(lead);
    const body = { unitId: unit.id, period: "2026-Q4" };
    await call("POST", `${base}/assessments`, { as, body });
    expect((await post(key, body, { path: "assessments" })).status).toBe(409);
    await database().assessment.deleteMany({ where: { unitId: unit.id } });
    expect((await post(key, body, { path: "assessments" })).status).toBe(201);
    expect((await post(freshKey(), { kind: "system" })).status).toBe(422);
    expect((await post(freshKey(), "{")).status).toBe(400);
  });

  it("is refused to who may no longer do it", async () => {
    const member = await buildMember(organization, "lead");
    const [session, key] = [await buildSession(member), freshKey()];
    expect((await post(key, newUnit, { as: session })).status).toBe(201);
    await database().membership.updateMany({ where: { userId: member.userId }, data: { role: "executive" } });
    expect((await post(key, newUnit, { as: session })).status).toBe(403);
  });

  it("is not answered again with other rights than the first time, and is once they are back", async () => {
    const unit = await buildUnit(lead);
    const member = await buildMember(organization, "assessor", { scopes: [{ unitId: unit.id, pillar: null }] });
    const [session, key, path] = [await buildSession(member), freshKey(), "registers/controls"];
    const body = { name: "x", subject: "identity.f2", unitId: unit.id, fields: { platform: "aws" } };
    const first = await post(key, body, { as: session, path });
    expect(first.status).toBe(201);
    const where = { organizationId: organization.id, userId: member.userId };
    const replay = async () => (await post(key, body, { as: session, path })).status;
    await database().memberScope.deleteMany({ where });
    expect(await replay()).toBe(403);
    await database().membership.updateMany({ where, data: { role: "executive" } });
    expect(await replay()).toBe(403);
    await database().membership.updateMany({ where, data: { role: "assessor" } });
    await database().memberScope.create({ data: { ...where, unitId: unit.id } });
    expect((await post(key, body, { as: session, path })).text).toBe(first.text);
  });

  it("is forgotten after a day", async () => {
    const key = freshKey();
    const first = await post(key);
    const where = { key: `${base}/units ${key}` };
    await database().idempotencyKey.updateMany({ where, data: { createdAt: new Date(Date.now() - KEEP_MS - 1000) } });
    expect((await post(key)).text).not.toBe(first.text);
    expect(await database().idempotencyKey.count({ where })).toBe(1);
  });
});

describe("a key", () => {
  it.each([
    ["the longest", "k".repeat(KEY_MAX), 201],
    ["one longer", "k".repeat(KEY_MAX + 1), 400],
    ["an empty one", "", 400],
    ["one with odd characters", "clé", 400],
    ["one in quotation marks", '"8e03978e-40d5-43dd-bc93-6894a57f9324"', 201],
  ])("%s", async (_, key, status) => expect((await post(key)).status).toBe(status));

  it("without effect on other methods", async () => {
    const unit = await buildUnit(lead);
    const headers = { "if-match": "*", "idempotency-key": "x".repeat(300) };
    expect((await call("PATCH", `${base}/units/${unit.id}`, { as, body: { criticality: 1 }, headers })).status).toBe(
      200,
    );
  });
});
