import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { EMPTY_HEAD, headText } from "@/lib/audit/chain.rules";
import { buildSession, call } from "@/lib/test/api-client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const as = await buildSession(owner);
const base = `/api/v1/o/${organization.slug}/audit`;
const UNITS = 3;
for (let i = 0; i < UNITS; i++) await buildUnit(owner, { name: `=Unit ${i}` });

describe("the audit log over HTTP", () => {
  it("gives the events that fit every condition", async () => {
    const { status, json } = await call("GET", `${base}?subject=unit&text=unit%201&actor=${owner.userId}`, { as });
    expect(status).toBe(200);
    expect(json).toMatchObject({ items: [{ action: "unit.created", after: { name: "=Unit 1" } }], nextCursor: null });
  });

  it.each([
    "from=yesterday",
    "to=2026-13-01",
    "from=0000-01-01",
    "format=xml",
    `text=${"x".repeat(201)}`,
    "person=x",
    "after=12",
    "limit=0",
  ])("refuses %s with the field", async (query) => {
    const address = query.startsWith("after") ? `${base}/verify?${query}` : `${base}?${query}`;
    const { status, json } = await call("GET", address, { as });
    expect([status, json]).toMatchObject([422, { errors: [{ path: query.split("=")[0] }] }]);
  });

  it("gives lines of JSON, each an event as the list has it", async () => {
    const { status, headers, text } = await call("GET", `${base}?format=jsonl&subject=unit`, { as });
    expect([status, headers.get("content-type")]).toEqual([200, "application/x-ndjson; charset=utf-8"]);
    expect(headers.get("content-disposition")).toBe('attachment; filename="audit-log.jsonl"');
    const { json } = await call("GET", `${base}?subject=unit`, { as });
    const lines = text.trimEnd().split("\n");
    expect({ items: lines.map((line) => JSON.parse(line)), nextCursor: null }).toEqual(json);
  });

  it("gives a file for spreadsheets, whatever the limit of a page, in which nothing computes", async () => {
    const { headers, text } = await call("GET", `${base}?format=csv&subject=unit&limit=1`, { as });
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows).toHaveLength(UNITS);
    expect(JSON.parse(rows[0]?.After ?? "")).toMatchObject({ name: "=Unit 2" });
    expect(rows[0]).toMatchObject({
      Action: "unit.created",
      Name: owner.userName,
      Hash: expect.stringMatching(/^\w{64}$/),
    });
  });

  it("reads no event for HEAD of a file", async () => {
    const queriesOfHead = (query: string) => queriesOf(() => call("HEAD", `${base}?${query}`, { as }));
    const [file, page] = [await queriesOfHead("format=jsonl"), await queriesOfHead("limit=1")];
    expect(file).toBe(page - 1);
  });

  it("checks a part from where the one before ended", async () => {
    const first = await call("GET", `${base}/verify?limit=2`, { as });
    expect(first.json).toMatchObject({ ok: true, events: 2, checkedTo: { sequence: 2 } });
    const { checkedTo } = first.json as { checkedTo: { sequence: number; hash: string } };
    const rest = await call("GET", `${base}/verify?after=${headText(checkedTo)}`, { as });
    expect(rest.json).toMatchObject({ ok: true, events: UNITS - 2, head: { sequence: UNITS } });
    const wrong = await call("GET", `${base}/verify?after=${headText({ ...EMPTY_HEAD, sequence: 1 })}&limit=1`, { as });
    expect(wrong.json).toMatchObject({ ok: false, firstBroken: 2 });
  });
});
