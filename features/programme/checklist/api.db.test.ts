import { describe, expect, it } from "vitest";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { CHECKLIST_ITEMS } from "./rules";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const unit = await buildUnit(owner, { name: "Payments" });
const base = `/api/v1/o/${organization.slug}/checklist`;
const item = `${base}/identity-access.f2?unit=${unit.id}`;
const as = await buildSession(owner);
const put = (body: unknown, tag?: string, address = item) =>
  call("PUT", address, { as, body, headers: tag === undefined ? {} : { "if-match": tag } });

describe("the checklist over HTTP", () => {
  it("gives all items with the versions to save them with, and takes them back", async () => {
    const { json } = await call("GET", `${base}?unit=${unit.id}`, { as });
    const coverage = { total: { all: { total: CHECKLIST_ITEMS.length } } };
    expect(json).toMatchObject({ unitName: "Payments", reviewMonths: 6, coverage });
    const created = await put({ status: "in_progress" }, '"0"');
    expect([created.status, created.headers.get("etag")]).toEqual([200, '"1"']);
    const again = await put(created.json, '"1"');
    expect(again.json).toEqual(created.json);
  });

  it("checks what is there, then the version, then the document", async () => {
    expect((await put({}, undefined, `${base}/identity-access.f9?unit=${unit.id}`)).status).toBe(404);
    expect((await put({}, undefined, `${base}/identity-access.f2?unit=${organization.id}`)).status).toBe(404);
    expect((await put({})).status).toBe(428);
    const stale = await put({}, '"7"');
    expect([stale.status, stale.json]).toEqual([412, expect.objectContaining({ current: expect.anything() })]);
    const invalid = await put({ status: "not_applicable" }, "*");
    expect([invalid.status, invalid.json]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ path: "reason" })] }),
    ]);
    expect((await call("GET", base, { as })).status).toBe(422);
  });

  it("takes the newest save back for whoever made it, and undoing that does it again", async () => {
    const untouched = `${base}/network.f1/undo?unit=${unit.id}`;
    expect((await call("POST", untouched, { as, headers: { "if-match": "*" } })).status).toBe(400);
    expect((await call("POST", untouched, { as, headers: { "if-match": '"0"' } })).status).toBe(409);
    const address = `${base}/network.f1?unit=${unit.id}`;
    const saved = await put({ status: "in_progress", note: "Begun" }, '"0"', address);
    const undo = (tag: string, who = as) => call("POST", untouched, { as: who, headers: { "if-match": tag } });
    const other = await buildSession(await buildMember(organization, "lead"));
    expect((await undo('"1"', other)).status).toBe(403);
    expect((await undo('"0"')).status).toBe(412);
    const undone = await undo('"1"');
    expect([undone.status, undone.headers.get("etag")]).toEqual([200, '"2"']);
    expect(undone.json).toMatchObject({ status: "not_started", note: "" });
    const again = await undo('"2"');
    expect(again.json).toMatchObject({ ...(saved.json as object), version: 3, updatedAt: expect.any(String) });
  });

  it("gives a file for spreadsheets", async () => {
    const { status, headers, text } = await call("GET", `${base}/csv?unit=${unit.id}`, { as });
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(headers.get("content-disposition")).toContain("checklist.csv");
    expect(text.split("\r\n")[0]).toMatch(/^\ufeff?Unit,Domain,Level,Id,Item,Definition,Status/);
  });

  it("says how many items are overdue, and gives them in a file of all units", async () => {
    const late = `${base}/identity-access.f3?unit=${unit.id}`;
    const body = { status: "in_progress", dueOn: "2020-01-31" };
    expect((await call("PUT", late, { as, body, headers: { "if-match": "*" } })).status).toBe(200);
    const { json } = await call("GET", `${base}/coverage`, { as });
    expect(json).toMatchObject({ items: [{ unitId: unit.id, overdue: 1 }] });
    const { text } = await call("GET", `${base}/csv?overdue=true`, { as });
    expect(text.trimEnd().split("\r\n")).toHaveLength(2);
    expect(text).toContain("identity-access.f3");
  });
});
