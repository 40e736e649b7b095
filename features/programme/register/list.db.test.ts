import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taskRegister } from "@/features/programme/task/register";
import { technologyRegister } from "@/features/programme/technology/register";
import { addDays, dayOf } from "@/lib/base/day";
import { encodeCursor } from "@/lib/base/paging";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { createEntry } from "./commands";
import { getListPlace, getRegisterCsv, listEntries } from "./list.queries";

await useTestDatabase();

const lead = await buildMember(await buildOrganization(), "lead");
const today = dayOf(new Date());

/** Names say where they belong in the order. */
const TASKS = [
  { name: "8 done, dated", status: "done", dueOn: addDays(today, -50) },
  { name: "6 undated", status: "open" },
  { name: "4 due later", status: "open", dueOn: addDays(today, 9) },
  { name: "1 overdue most", status: "doing", dueOn: addDays(today, -9) },
  { name: "9 not applicable", status: "not_applicable" },
  { name: "2 overdue", status: "open", dueOn: addDays(today, -1) },
  { name: "5 due later, too", status: "open", dueOn: addDays(today, 9) },
  { name: "3 due today", status: "open", dueOn: today },
  { name: "7 undated, too", status: "doing" },
];
for (const task of TASKS) await createEntry(lead, taskRegister, task);
const IN_ORDER = TASKS.map(({ name }) => name).sort();

/** The names on each page of `limit`, by its cursor. */
async function pagesOf(limit: number, filter = {}) {
  const pages: { cursor: string | undefined; names: string[] }[] = [];
  for (let cursor: string | undefined, isMore = true; isMore; ) {
    const { items, nextCursor } = await listEntries(lead, taskRegister, { ...filter, limit, cursor });
    pages.push({ cursor, names: items.map(({ name }) => name) });
    isMore = nextCursor !== null;
    cursor = nextCursor ?? undefined;
  }
  return pages;
}

describe("the list of a register", () => {
  it("begins with what is overdue, then goes by due date, then without one, and ends with what is closed", async () => {
    const { items } = await listEntries(lead, taskRegister, { limit: 50 });
    expect(items.map(({ name }) => name)).toEqual(IN_ORDER);
  });

  it("is the same read page by page, whatever the length of a page, and each page knows its place", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (limit) => {
        const pages = await pagesOf(limit);
        expect(pages.flatMap(({ names }) => names)).toEqual(IN_ORDER);
        for (const [i, { cursor }] of pages.entries())
          expect(await getListPlace(lead, taskRegister, { limit, cursor })).toEqual({
            total: IN_ORDER.length,
            all: IN_ORDER.length,
            from: i * limit + 1,
            previousCursor: pages[i - 1]?.cursor ?? null,
          });
      }),
      { numRuns: 10 },
    );
  });

  it("is narrowed to several statuses at once, and counts what the filter leaves", async () => {
    const filter = { status: "doing,done" };
    const pages = await pagesOf(2, filter);
    expect(pages.flatMap(({ names }) => names)).toEqual(["1 overdue most", "7 undated, too", "8 done, dated"]);
    const last = { ...filter, limit: 2, cursor: pages[1]?.cursor };
    expect(await getListPlace(lead, taskRegister, last)).toEqual({
      total: 3,
      all: IN_ORDER.length,
      from: 3,
      previousCursor: null,
    });
  });

  it("has the same order in its CSV", async () => {
    const lines = (await getRegisterCsv(lead, taskRegister)).trim().split("\r\n").slice(1);
    expect(lines.map((line) => line.slice(line.search(/\d (overdue|due|undated|done|not)/)).charAt(0))).toEqual(
      IN_ORDER.map((name) => name.charAt(0)),
    );
  });

  it("names the currency of what is money in its CSV", async () => {
    const [heading] = (await getRegisterCsv(lead, technologyRegister)).split("\r\n");
    expect(heading).toContain('"Cost per year, USD"');
  });

  it("refuses cursors that are not its own", async () => {
    const id = "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10";
    for (const key of [id, `done//${id}`, `open/2026-13-41/${id}`, "open//x", `open//${id}/more`, ""])
      for (const read of [listEntries, getListPlace])
        await expect(read(lead, taskRegister, { limit: 5, cursor: encodeCursor(key) })).rejects.toMatchObject({
          code: "malformed",
        });
  });

  it("takes no more queries for a long page than for a short one", async () => {
    const [, second] = await pagesOf(4);
    const read = (limit: number) =>
      queriesOf(() =>
        Promise.all([
          listEntries(lead, taskRegister, { limit, cursor: second?.cursor }),
          getListPlace(lead, taskRegister, { limit, cursor: second?.cursor }),
        ]),
      );
    // What is read once and remembered is read before.
    await read(4);
    expect(await read(50)).toBe(await read(4));
  });
});
