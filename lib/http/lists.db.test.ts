/** Paging and filters of lists. */
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { encodeCursor, MAX_LIMIT } from "@/lib/base/paging";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const as = await buildSession(owner);
const base = `/api/v1/o/${organization.slug}`;
const units = [await buildUnit(owner), await buildUnit(owner), await buildUnit(owner)];
for (const { id } of units)
  for (const period of ["2026-Q3", "2026-Q4"]) await createAssessment(owner, { unitId: id, period });

type Page = {
  items: { id?: string; sequence?: number; period?: string; unitId?: string }[];
  nextCursor: string | null;
};

async function page(address: string): Promise<Page> {
  const answer = await call("GET", address, { as });
  expect(answer.status).toBe(200);
  return answer.json as Page;
}

async function walk(list: string, limit: number): Promise<Page["items"]> {
  const items: Page["items"] = [];
  let cursor: string | null = null;
  do {
    const found: Page = await page(`${base}/${list}?limit=${limit}${cursor ? `&cursor=${cursor}` : ""}`);
    expect(found.items.length).toBeLessThanOrEqual(limit);
    items.push(...found.items);
    cursor = found.nextCursor;
  } while (cursor);
  return items;
}

describe.each(["units", "assessments", "audit"])("%s", (list) => {
  it.each([1, 2, 3, 100])("page by %i give each item once, in the order of the whole", async (limit) => {
    expect(await walk(list, limit)).toEqual((await page(`${base}/${list}?limit=${MAX_LIMIT}`)).items);
  });

  it("the last page has no cursor, also when it is full", async () => {
    const { items } = await page(`${base}/${list}`);
    expect((await page(`${base}/${list}?limit=${items.length}`)).nextCursor).toBeNull();
  });

  const cursors = [
    "x",
    "",
    "%00",
    "null",
    "e30",
    "InVuZGVmaW5lZCI",
    encodeCursor("a\u0000"),
    encodeCursor("\ud800"),
    "W10",
  ];
  const forged = [
    ...cursors,
    encodeCursor(1e300),
    encodeCursor(-(2 ** 40)),
    encodeCursor("2026-Q4 ' OR 1=1"),
    "a".repeat(501),
  ];
  it.each(forged)("a forged cursor %j is refused", async (cursor) => {
    const answer = await call("GET", `${base}/${list}?cursor=${cursor}`, { as });
    expect([400, 422]).toContain(answer.status);
  });

  it.each(["0", "-1", "201", "1.5", "x", "", "1e9", "NaN", "Infinity"])("limit=%s is refused", async (limit) => {
    const answer = await call("GET", `${base}/${list}?limit=${limit}`, { as });
    expect([answer.status, answer.json]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ path: "limit" })] }),
    ]);
  });

  it("a parameter given twice is refused, and so is an unknown one, by its name", async () => {
    for (const [query, path] of [
      ["limit=1&limit=2", "limit"],
      ["colour=red", "colour"],
    ])
      expect(await call("GET", `${base}/${list}?${query}`, { as })).toMatchObject({
        status: 422,
        json: { errors: [{ path }] },
      });
  });
});

it("a cursor of one list is not one of another", async () => {
  const { nextCursor } = await page(`${base}/units?limit=1`);
  expect((await call("GET", `${base}/assessments?cursor=${nextCursor}`, { as })).status).toBe(400);
  expect((await call("GET", `${base}/audit?cursor=${nextCursor}`, { as })).status).toBe(400);
});

describe("units by name", () => {
  const named = (name: string, more = "") => page(`${base}/units?name=${encodeURIComponent(name)}${more}`);

  it("finds any part of it, upper and lower case alike, and pages on", async () => {
    const made = [];
    for (const name of ["Zebra payments", "Payroll of ZEBRA", "100 % zebra_x", "Other"])
      made.push(await buildUnit(owner, { name }));
    const ids = made.map(({ id }) => id);
    expect((await named("zebra")).items.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const first = await named("zebra", "&limit=2");
    const rest = await named("zebra", `&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.slice(0, 3));
    expect(rest.nextCursor).toBeNull();
    expect(await named("")).toEqual(await page(`${base}/units`));
    expect((await named("no such unit")).items).toEqual([]);
  });

  it("takes the wildcards of the database for themselves", async () => {
    const { id } = await buildUnit(owner, { name: "50 % of a\\b_c" });
    for (const name of ["50 % of", "a\\b", "b_c"])
      expect((await named(name)).items.map((unit) => unit.id)).toEqual([id]);
    for (const name of ["50_%", "a%c", "b__", "\\_"]) expect((await named(name)).items).toEqual([]);
  });

  it("refuses what is too long", async () => {
    expect((await call("GET", `${base}/units?name=${"a".repeat(121)}`, { as })).status).toBe(422);
  });
});

describe("filters of assessments", () => {
  const unitId = units[1]?.id ?? "";

  it("by unit and by quarter", async () => {
    expect((await page(`${base}/assessments?unit=${unitId}`)).items.map(({ period }) => period)).toEqual([
      "2026-Q4",
      "2026-Q3",
    ]);
    expect((await page(`${base}/assessments?period=2026-Q3`)).items).toHaveLength(3);
    expect((await page(`${base}/assessments?period=2026-Q3&unit=${unitId}`)).items).toHaveLength(1);
  });

  it("a unit that is not there has none; what is no id and no quarter is refused", async () => {
    expect((await page(`${base}/assessments?unit=${organization.id}`)).items).toEqual([]);
    for (const unit of ["", "x", "%00"])
      expect((await call("GET", `${base}/assessments?unit=${unit}`, { as })).status).toBe(422);
    for (const period of ["", "x", "2026-Q9"])
      expect((await call("GET", `${base}/assessments?period=${period}`, { as })).status).toBe(422);
  });
});
