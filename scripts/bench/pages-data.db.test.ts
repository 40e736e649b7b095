import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyFigures } from "@/features/assess/assessment/figures.queries";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { databaseUrl } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { type BuiltOrganization, buildBenchOrganization } from "./pages-data";
import { pagesOf } from "./pages-list";

await useTestDatabase();

describe("an organisation of the bench of pages", () => {
  let built: BuiltOrganization;
  beforeAll(async () => {
    const client = new pg.Client({ connectionString: databaseUrl() });
    await client.connect();
    built = await buildBenchOrganization(client, { slug: "small", units: 8, quarters: 3 });
    await client.end();
  });

  it("has an assessment of every unit and quarter, most of its functions answered", async () => {
    expect(await database().unit.count()).toBe(8);
    expect(await database().assessment.count()).toBe(24);
    const stored = await database().functionAnswer.count();
    expect(stored).toBeLessThanOrEqual(24 * ztmmFunctions.size);
    expect(stored).toBeGreaterThan(20 * ztmmFunctions.size);
  });

  it("answers nothing but criteria of the function", async () => {
    for (const { functionKey, answers } of await database().functionAnswer.findMany({ take: 100 })) {
      const fn = ztmmFunctions.get(functionKey);
      expect(fn && criteriaOf(fn).map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(answers ?? {})));
    }
  });

  it("has the figures that the engine computes", async () => {
    const faults: string[] = [];
    expect(await verifyFigures((fault) => faults.push(fault))).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it("has entries in every register, items in the checklist and people", async () => {
    const kinds = await database().registerEntry.groupBy({ by: ["kind"] });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(REGISTERS.map(({ key }) => key).sort());
    expect(await database().checklistEntry.count()).toBeGreaterThan(100);
    expect(await database().membership.count()).toBe(8);
  });

  it("gives every page an address of its own", () => {
    const paths = pagesOf(built).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => path.startsWith("/o/small") && !path.includes("undefined"))).toBe(true);
  });
});
