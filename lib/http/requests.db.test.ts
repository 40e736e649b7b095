/** What the pipeline does with requests, whatever the operation: sign-in, methods, origins, bodies, odd addresses. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { MAX_UNITS } from "@/features/organization/unit/schema";
import { sessionCookieName } from "@/lib/auth/options";
import { database } from "@/lib/database/client";
import { buildSession, buildToken, call, ORIGIN } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { MAX_BODY_BYTES } from "./body";
import { METHODS } from "./contract";

await useTestDatabase();
afterEach(() => void vi.restoreAllMocks());

const organization = await buildOrganization();
const lead = await buildMember(organization, "lead");
const as = await buildSession(lead);
const token = await buildToken(lead, ["read", "programme:write", "answers:write"]);
const unit = await buildUnit(lead);
const assessment = await createAssessment(lead, { unitId: unit.id, period: "2026-Q4" });
const base = `/api/v1/o/${organization.slug}`;
const fn = `${base}/assessments/${assessment.id}/functions/identity.authentication`;
const newUnit = { name: "New", kind: "system" };

describe("without sign-in", () => {
  const addresses = ["/api", "/api/x", "/api/v1", "/api/v1/nothing/at/all", "/api/v1/me", base, `${base}/units`, fn];

  it.each(addresses)("%s answers 401 to every method", async (address) => {
    for (const method of [...METHODS, "HEAD", "OPTIONS"] as const) {
      const answer = await call(method, address);
      expect([method, answer.status]).toEqual([method, 401]);
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="Tenet"');
    }
  });

  it.each([
    ["an unknown token", { authorization: `Bearer tnt_${"a".repeat(43)}` }],
    ["a token without its prefix", { authorization: "Bearer abc" }],
    ["another scheme", { authorization: "Basic b3duZXI6eA==" }],
    ["an empty header", { authorization: "" }],
    ["a forged cookie", { cookie: `${sessionCookieName()}=abc` }],
    ["a cookie without a value", { cookie: sessionCookieName() }],
    ["no cookie of ours", { cookie: "theme=dark" }],
  ])("%s is nobody", async (_, credentials) => {
    expect((await call("GET", "/api/v1/me", { as: credentials })).status).toBe(401);
  });

  it("a wrong token counts, even beside a right cookie", async () => {
    expect((await call("GET", "/api/v1/me", { as: { ...as, authorization: "Bearer tnt_no" } })).status).toBe(401);
  });

  it("a session counts no longer once it has ended, run out or lost its account", async () => {
    const member = await buildMember(organization, "lead");
    const session = await buildSession(member);
    const status = async () => (await call("GET", `${base}/units`, { as: session })).status;
    const where = { userId: member.userId };
    expect(await status()).toBe(200);
    await database().session.updateMany({ where, data: { lastSeenAt: new Date(Date.now() - 61 * 60_000) } });
    expect(await status()).toBe(401);
    await database().session.updateMany({ where, data: { lastSeenAt: new Date(), endedAt: new Date() } });
    expect(await status()).toBe(401);
    await database().session.updateMany({ where, data: { endedAt: null } });
    expect(await status()).toBe(200);
    await database().membership.updateMany({ where, data: { disabledAt: new Date() } });
    expect(await status()).toBe(401);
  });
});

describe("a page that says whose it is", () => {
  const status = async (user: string, who = as) =>
    (await call("GET", fn, { as: who, headers: { "tenet-user": user } })).status;

  it("is answered as long as that is who is signed in", async () => {
    expect(await status(lead.userId)).toBe(200);
    for (const user of ["", unit.id, lead.userId.toUpperCase()])
      expect([user, await status(user)]).toEqual([user, 401]);
  });

  it("learns why it is refused", async () => {
    const answer = await call("GET", "/api/v1/me", { as, headers: { "tenet-user": unit.id } });
    expect([answer.status, answer.json]).toEqual([
      401,
      expect.objectContaining({ detail: expect.stringContaining("Somebody else is signed in in this browser now") }),
    ]);
  });

  it("is not asked when a token speaks", async () => expect(await status(unit.id, token)).toBe(200));
});

describe("addresses and methods", () => {
  it("what is nothing is 404", async () => {
    for (const address of ["/api", "/api/v2/me", `${base}/unknown`, "/api/v1/o"])
      expect([address, (await call("GET", address, { as })).status]).toEqual([address, 404]);
  });

  it("a method that an address does not have is 405 with Allow", async () => {
    const answer = await call("DELETE", `${base}/units`, { as });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST, GET, HEAD, OPTIONS"]);
    expect((await call("POST", "/api/health")).status).toBe(405);
  });

  it("OPTIONS says what there is, and lets no other site in", async () => {
    const answer = await call("OPTIONS", fn, { as });
    expect([answer.status, answer.headers.get("allow")]).toEqual([204, "GET, PUT, HEAD, OPTIONS"]);
    expect(answer.headers.has("access-control-allow-origin")).toBe(false);
  });

  it("HEAD answers as GET does, without a body", async () => {
    const answer = await call("HEAD", `${base}/units/${unit.id}`, { as });
    expect([answer.status, answer.headers.get("etag"), answer.text]).toEqual([200, '"1"', ""]);
    expect((await call("HEAD", `${base}/units/x`, { as })).status).toBe(404);
  });

  const odd = ["x", "%00", "%E0%A4%A", "..%2F..", "__proto__", "constructor", "%F0%9F%98%80", "a".repeat(3000), "'--"];
  it.each(odd.map((part) => [part.slice(0, 20), part]))("%s in an address is not found", async (_, part) => {
    const addresses = [
      ["GET", `/api/v1/o/${part}/units`],
      ["GET", `${base}/units/${part}`],
      ["DELETE", `${base}/units/${part}`],
      ["GET", `${base}/assessments/${part}`],
      ["GET", `${base}/assessments/${part}/score`],
      ["GET", `${base}/assessments/${assessment.id}/functions/${part}`],
      ["PUT", `${base}/assessments/${assessment.id}/functions/identity.${part}`],
    ] as const;
    for (const [method, address] of addresses) {
      const answer = await call(method, address, {
        as,
        headers: { "if-match": "*" },
        ...(method === "PUT" ? { body: {} } : {}),
      });
      expect([address, answer.status]).toEqual([address, 404]);
    }
    expect((await call("GET", `${base}/units/${part}`, { as: token })).status).toBe(404);
  });

  it("another organisation's things are not found under one's own", async () => {
    const stranger = await buildMember(await buildOrganization(), "owner");
    const theirs = await buildUnit(stranger);
    const taken = await createAssessment(stranger, { unitId: theirs.id, period: "2026-Q4" });
    for (const address of [`units/${theirs.id}`, `assessments/${taken.id}`, `assessments/${taken.id}/score`])
      expect((await call("GET", `${base}/${address}`, { as })).status).toBe(404);
    const answer = await call("POST", `${base}/assessments`, { as, body: { unitId: theirs.id, period: "2026-Q3" } });
    expect([answer.status, answer.json]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ path: "unitId" })] }),
    ]);
  });
});

describe("writes by cookie", () => {
  const write = (origin: string | null, host = new URL(ORIGIN).host) => {
    const { cookie = "" } = as;
    const headers = { cookie, host, ...(origin === null ? {} : { origin }) };
    return call("POST", `${base}/units`, { headers, body: newUnit });
  };

  it.each([
    null,
    "null",
    "https://evil.example",
    "http://tenet.test.evil.example",
    "http://tenet.test:81",
    "tenet.test",
    "data:x",
  ])("from %s are refused", async (origin) => expect((await write(origin)).status).toBe(403));

  it("from the address that the browser asked are taken", async () => {
    expect((await write(ORIGIN)).status).toBe(201);
    expect((await write("http://127.0.0.1:3000", "127.0.0.1:3000")).status).toBe(201);
  });

  it("by token need no Origin", async () => {
    expect((await call("POST", `${base}/units`, { as: token, body: newUnit })).status).toBe(201);
  });

  it("reads need no Origin", async () => {
    const { cookie = "" } = as;
    expect((await call("GET", `${base}/units`, { as: { cookie } })).status).toBe(200);
  });
});

describe("bodies", () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    call("POST", `${base}/units`, { as, body, headers });

  it.each([
    ["empty", "", 400],
    ["no JSON", "{name:1}", 400],
    ["cut off", '{"name":"x', 400],
    ["no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), 400],
    ["a list", "[]", 422],
    ["null", "null", 422],
    ["a text", '"x"', 422],
    ["deeply nested", "[".repeat(200_000) + "]".repeat(200_000), 422],
    ["a name of the wrong type", '{"name":{},"kind":"system"}', 422],
    ["prototype pollution", '{"__proto__":{"name":"x","kind":"system"}}', 422],
  ])("%s", async (_, body, status) => expect((await post(body)).status).toBe(status));

  it.each([
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["application/jsonp", 415],
    ["application/json; charset=utf-16", 415],
    ["application/json; charset=utf-8", 201],
    ['Application/JSON; Charset="UTF-8"', 201],
  ])("announced as %s answer %i", async (type, status) => {
    expect((await post(newUnit, { "content-type": type })).status).toBe(status);
  });

  it("may be as long as the limit, and not a byte longer, whatever Content-Length says", async () => {
    const padded = (length: number) => JSON.stringify(newUnit).padEnd(length);
    expect((await post(padded(MAX_BODY_BYTES))).status).toBe(201);
    expect((await post(padded(MAX_BODY_BYTES + 1))).status).toBe(413);
    expect((await post(newUnit, { "content-length": "5000000" })).status).toBe(413);
  });

  it("that cannot be read are refused after 404, 403, 428 and 412", async () => {
    const send = async (address: string, headers: Record<string, string>, who = as) =>
      (await call("PUT", address, { as: who, body: "{", headers })).status;
    const auditor = await buildSession(await buildMember(organization, "auditor"));
    expect(await send(fn.replace(assessment.id, unit.id), { "if-match": "*" })).toBe(404);
    expect(await send(fn, { "if-match": "*" }, auditor)).toBe(403);
    expect(await send(fn, {})).toBe(428);
    expect(await send(fn, { "if-match": '"9"' })).toBe(412);
    expect(await send(fn, { "if-match": '"0"' })).toBe(400);
    expect((await call("POST", `${base}/units`, { as: auditor, body: "{" })).status).toBe(403);
  });

  it("that are wrong everywhere name at most a hundred fields", async () => {
    const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`c${i}`, "met"]));
    const answer = await call("PUT", fn, { as, body: { answers }, headers: { "if-match": '"0"' } });
    expect(answer.status).toBe(422);
    expect((answer.json as { errors: unknown[] }).errors).toHaveLength(100);
  });
});

describe("faults", () => {
  it("answer 500 with the id under which they are logged, and nothing else of what went wrong", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(database().unit, "findMany").mockImplementation(() => {
      throw new Error("secret detail");
    });
    const answer = await call("GET", `${base}/units`, { as });
    expect(answer.status).toBe(500);
    const { instance } = answer.json as { instance: string };
    expect(instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(answer.text).not.toContain("secret detail");
    expect(logged.mock.calls[0]?.[0]).toContain(instance);
  });
});

it("an organisation with as many units as it may hold answers 409", async () => {
  const full = await buildOrganization();
  const owner = await buildMember(full, "owner");
  const row = { organizationId: full.id, kind: "system" as const };
  await database().unit.createMany({ data: Array.from({ length: MAX_UNITS }, (_, i) => ({ ...row, name: `U${i}` })) });
  const answer = await call("POST", `/api/v1/o/${full.slug}/units`, { as: await buildSession(owner), body: newUnit });
  expect(answer.status).toBe(409);
});
