/** Versions (If-Match), texts and documents: what writing through the interface does to what is stored. */
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { LONG_MAX } from "@/lib/base/limits";
import { shiftPeriod } from "@/lib/base/period";
import { database } from "@/lib/database/client";
import { buildSession, type Call, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

await useTestDatabase();

const organization = await buildOrganization();
const lead = await buildMember(organization, "lead");
const as = await buildSession(lead);
const base = `/api/v1/o/${organization.slug}`;
const FIRST = "identity.authentication.initial.1";
let quarter = 0;

async function buildFunction(): Promise<string> {
  const unit = await buildUnit(lead);
  const assessment = await createAssessment(lead, { unitId: unit.id, period: shiftPeriod("2010-Q1", quarter++) });
  return `${base}/assessments/${assessment.id}/functions/identity.authentication`;
}

const put = (address: string, body: unknown, version?: string, more: Call = {}) =>
  call("PUT", address, { as, body, headers: version === undefined ? {} : { "if-match": version }, ...more });
const statusOf = async (answer: Promise<{ status: number }>) => (await answer).status;

describe("saving a function", () => {
  it("needs the version that was read, and gives the next one", async () => {
    const fn = await buildFunction();
    const empty = await call("GET", fn, { as });
    expect([empty.status, empty.headers.get("etag")]).toEqual([200, '"0"']);
    expect(await statusOf(put(fn, {}))).toBe(428);
    const first = await put(fn, { answers: { [FIRST]: "met" } }, '"0"');
    expect([first.status, first.headers.get("etag")]).toEqual([200, '"1"']);
    const second = await put(fn, { answers: { [FIRST]: "partly" } }, '"1"');
    expect([second.status, second.headers.get("etag")]).toEqual([200, '"2"']);
  });

  it("on a stale version gives what is stored, to merge with", async () => {
    const fn = await buildFunction();
    await put(fn, { answers: { [FIRST]: "met" }, note: "mine" }, '"0"');
    const stale = await put(fn, { note: "yours" }, '"0"');
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"1"']);
    expect(stale.json).toMatchObject({
      code: "stale",
      current: { note: "mine", version: 1, answers: { [FIRST]: "met" } },
    });
    expect((await call("GET", fn, { as })).json).toMatchObject({ note: "mine" });
  });

  it.each([
    ["*", 200],
    ['"0", "1"', 200],
    ['"7", "8"', 412],
    ['W/"1"', 412],
    ['"x"', 412],
    ["1", 400],
    ["", 400],
  ])("with If-Match %s on version 1 answers %i", async (version, status) => {
    const fn = await buildFunction();
    await put(fn, { note: "first" }, '"0"');
    expect(await statusOf(put(fn, { note: "second" }, version))).toBe(status);
  });

  it("of two at once takes one, and tells the other", async () => {
    const fn = await buildFunction();
    const statuses = await Promise.all(Array.from({ length: 6 }, (_, i) => statusOf(put(fn, { note: `${i}` }, '"0"'))));
    expect(statuses.sort()).toEqual([200, 412, 412, 412, 412, 412]);
  });

  it("takes back what GET gave, and then changes nothing", async () => {
    const fn = await buildFunction();
    await put(fn, { answers: { [FIRST]: "met" }, target: { stage: "optimal", date: "2027-12-31" } }, '"0"');
    const { json } = await call("GET", fn, { as });
    const again = await put(fn, json, '"1"');
    expect([again.status, again.json]).toEqual([200, json]);
  });

  it("replaces the document: what is absent or null is unanswered", async () => {
    const fn = await buildFunction();
    await put(fn, { answers: { [FIRST]: "met" }, note: "x", target: { stage: "initial", date: "2027-01-01" } }, '"0"');
    expect((await put(fn, { answers: { [FIRST]: null } }, '"1"')).json).toMatchObject({
      answers: {},
      note: "",
      target: null,
      version: 2,
    });
  });

  it("is refused with 409 before anything else about the request once the assessment is no draft", async () => {
    const fn = await buildFunction();
    const id = fn.split("/").at(-3) ?? "";
    await database().assessment.updateMany({ where: { id }, data: { state: "submitted" } });
    expect(await statusOf(put(fn, "{"))).toBe(409);
  });

  it("tells a client that has the newest version so", async () => {
    const fn = await buildFunction();
    await put(fn, { note: "x" }, '"0"');
    const known = await call("GET", fn, { as, headers: { "if-none-match": '"1"' } });
    expect([known.status, known.text, known.headers.get("etag")]).toEqual([304, "", '"1"']);
    expect((await call("GET", fn, { as, headers: { "if-none-match": '"0"' } })).status).toBe(200);
  });
});

describe("changing and deleting a unit", () => {
  it("follow the same rules", async () => {
    const unit = await buildUnit(lead);
    const address = `${base}/units/${unit.id}`;
    const patch = (body: unknown, version?: string) =>
      call("PATCH", address, { as, body, headers: version === undefined ? {} : { "if-match": version } });
    expect(await statusOf(patch({ criticality: 9 }))).toBe(428);
    expect(await statusOf(patch({ criticality: 9 }, '"2"'))).toBe(412);
    expect(await statusOf(patch({ criticality: 9 }, '"1"'))).toBe(422);
    expect((await patch({ criticality: 5, id: "ignored", version: 99 }, '"1"')).json).toMatchObject({
      id: unit.id,
      version: 2,
    });
    expect((await patch({ criticality: 5 }, '"2"')).headers.get("etag")).toBe('"2"');
    expect(await statusOf(call("DELETE", address, { as }))).toBe(428);
    expect(await statusOf(call("DELETE", address, { as, headers: { "if-match": '"1"' } }))).toBe(412);
    expect(await statusOf(call("DELETE", address, { as, headers: { "if-match": '"2"' } }))).toBe(204);
    expect(await statusOf(call("GET", address, { as }))).toBe(404);
  });

  it("refuse a circle and a parent that is not there", async () => {
    const parent = await buildUnit(lead);
    const child = await buildUnit(lead, { parentId: parent.id });
    for (const parentId of [child.id, parent.id, child.id.replace(/.$/, "z"), "\u0000"]) {
      const address = `${base}/units/${parent.id}`;
      const answer = await call("PATCH", address, { as, body: { parentId }, headers: { "if-match": "*" } });
      expect([answer.status, answer.json]).toEqual([
        422,
        expect.objectContaining({ errors: [expect.objectContaining({ path: "parentId" })] }),
      ]);
    }
  });
});

describe("texts", () => {
  it(`notes hold ${LONG_MAX} characters and not one more`, async () => {
    const fn = await buildFunction();
    const exact = "ä".repeat(LONG_MAX);
    expect((await put(fn, { note: exact }, '"0"')).json).toMatchObject({ note: exact });
    expect(await statusOf(put(fn, { note: `${exact}x` }, '"1"'))).toBe(422);
    expect(await statusOf(put(fn, { notApplicable: true, justification: `${exact}x` }, '"1"'))).toBe(422);
    expect(await statusOf(put(fn, { notApplicable: true, justification: " " }, '"1"'))).toBe(422);
    expect(await statusOf(put(fn, { notApplicable: true, justification: exact }, '"1"'))).toBe(200);
  });

  const unstorable = [
    ["NUL", "a\\u0000b"],
    ["half of a pair", "a\\ud800b"],
    ["the other half", "a\\udfffb"],
  ] as const;
  it.each(unstorable)("are stored without %s, and what is no free text is refused with it", async (_, text) => {
    const fn = await buildFunction();
    expect((await put(fn, `{"note":"${text}"}`, '"0"')).json).toMatchObject({ note: "ab" });
    const named = await call("POST", `${base}/units`, { as, body: `{"name":"${text}","kind":"system"}` });
    expect(named.json).toMatchObject({ name: "ab" });
    const documents = [`{"answers":{"${text}":"met"}}`, `{"target":{"stage":"initial","date":"${text}"}}`];
    for (const body of documents) expect([body, await statusOf(put(fn, body, '"1"'))]).toEqual([body, 422]);
    const posts = [
      [`${base}/units`, `{"name":"x","kind":"system","parentId":"${text}"}`],
      [`${base}/units`, `{"name":"x","kind":"${text}"}`],
      [`${base}/assessments`, `{"unitId":"${text}","period":"2026-Q1"}`],
      [`${base}/assessments`, `{"unitId":"x","period":"${text}"}`],
    ] as const;
    for (const [address, body] of posts)
      expect([body, await statusOf(call("POST", address, { as, body }))]).toEqual([body, 422]);
    const unit = await buildUnit(lead);
    const body = `{"unitId":"${unit.id}","period":"2026-Q1","carryForwardFrom":"${text}"}`;
    expect(await statusOf(call("POST", `${base}/assessments`, { as, body }))).toBe(422);
  });

  it("outside the basic plane are kept as they are", async () => {
    const answer = await call("POST", `${base}/units`, { as, body: { name: "Züri 🛡️", kind: "system" } });
    expect(answer.json).toMatchObject({ name: "Züri 🛡️" });
  });
});

describe("creating an assessment", () => {
  it("answers with its address, once per unit and quarter", async () => {
    const unit = await buildUnit(lead);
    const body = { unitId: unit.id, period: "2026-Q4" };
    const created = await call("POST", `${base}/assessments`, { as, body });
    const address = created.headers.get("location") ?? "";
    expect(created.status).toBe(201);
    expect((await call("GET", address, { as })).json).toEqual(created.json);
    expect(await statusOf(call("POST", `${base}/assessments`, { as, body }))).toBe(409);
  });

  it.each(["1999-Q4", "2100-Q1", "2026-Q5", "2026-q1", "2026Q1", "2026-Q4\n", 2026, null, undefined])(
    "for the quarter %j is refused",
    async (period) => {
      const unit = await buildUnit(lead);
      expect(await statusOf(call("POST", `${base}/assessments`, { as, body: { unitId: unit.id, period } }))).toBe(422);
    },
  );

  it("can start with the answers of another one of the same unit, and of no other", async () => {
    const unit = await buildUnit(lead);
    const source = await createAssessment(lead, { unitId: unit.id, period: "2026-Q1" });
    await put(`${base}/assessments/${source.id}/functions/identity.authentication`, { note: "kept" }, '"0"');
    const post = (unitId: string) =>
      call("POST", `${base}/assessments`, { as, body: { unitId, period: "2026-Q2", carryForwardFrom: source.id } });
    const created = await post(unit.id);
    const { id } = created.json as { id: string };
    const fn = await call("GET", `${base}/assessments/${id}/functions/identity.authentication`, { as });
    expect(fn.json).toMatchObject({ note: "kept", version: 1 });
    expect(await statusOf(post((await buildUnit(lead)).id))).toBe(422);
  });
});

it("the score is that of the answers, named with its method", async () => {
  const fn = await buildFunction();
  const before = await call("GET", fn.replace(/functions.*/, "score"), { as });
  expect(before.json).toMatchObject({
    method: "tenet-1",
    modelVersion: ztmm.version,
    overall: { score: 1, possible: 4, proven: 1, answered: 0 },
  });
  await put(fn, { answers: { [FIRST]: "met" } }, '"0"');
  const after = await call("GET", fn.replace(/functions.*/, "score"), { as });
  expect(after.json).toMatchObject({ overall: { answered: 1 } });
});
