import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { overviewOf, type Product, productOf, technologyOverview } from "./rules";

const TODAY = "2026-11-22";
const catalogue = {
  categories: [
    { key: "iam", name: "IAM", pillars: ["identity"] },
    { key: "ndr", name: "NDR", pillars: ["networks", "devices"] },
  ],
  pillars: ["identity", "devices", "networks"],
};

let count = 0;
const product = (more: Partial<Product>): Product => ({
  id: `p${++count}`,
  name: `Product ${count}`,
  category: "iam",
  pillars: ["identity"],
  status: "in_use",
  yearlyCost: 100,
  replaces: [],
  renewsOn: null,
  ...more,
});
const look = (...products: Product[]) => technologyOverview(products, catalogue, TODAY);
const cellsOf = (overview: ReturnType<typeof look>, key: string) =>
  Object.fromEntries(
    overview.categories.find((row) => row.key === key)?.cells.map(({ pillar, state }) => [pillar, state]) ?? [],
  );

describe("gaps", () => {
  it("are categories without a product in use; one being phased out is still in use", () => {
    const overview = look(product({ status: "phased_out" }), product({ category: "ndr", status: "introduced" }));
    expect(overview.categories.map(({ isGap }) => isGap)).toEqual([false, true]);
    expect(cellsOf(overview, "iam")).toEqual({ identity: "ending", devices: "not_served", networks: "not_served" });
    expect(cellsOf(overview, "ndr")).toEqual({ identity: "coming", devices: "gap", networks: "gap" });
  });

  it("are closed by a product that is being introduced only once it is in use; until then it is coming", () => {
    const overview = look(
      product({ name: "Old gate", category: "ndr", pillars: ["networks"] }),
      product({
        name: "New",
        category: "ndr",
        pillars: ["networks", "devices"],
        status: "introduced",
        replaces: ["Old gate"],
      }),
    );
    const row = overview.categories.find(({ key }) => key === "ndr");
    expect(row?.isGap).toBe(false);
    expect(row?.cells).toEqual([
      { pillar: "identity", state: "not_served", products: [], coming: [] },
      { pillar: "devices", state: "coming", products: [], coming: ["New"] },
      { pillar: "networks", state: "ending", products: ["Old gate"], coming: ["New"] },
    ]);
  });

  it("are pillars of a category, too, that none of its products serves", () => {
    const overview = look(product({ category: "ndr", pillars: ["networks"] }));
    expect(cellsOf(overview, "ndr")).toMatchObject({ devices: "gap", networks: "single" });
  });
});

describe("overlaps", () => {
  it("need one category and a common pillar", () => {
    const [a, b] = [product({}), product({ pillars: ["identity", "devices"] })];
    const { overlaps } = look(a, b, product({ pillars: ["networks"] }), product({ category: "ndr" }));
    expect(overlaps).toMatchObject([{ category: "iam", pillars: ["identity", "devices"] }]);
    expect(overlaps[0]?.products.map(({ id }) => id)).toEqual([a.id, b.id]);
  });

  it("save what is left when the dearest or the cheapest stays", () => {
    const { saving } = look(...[100, 250, 40].map((yearlyCost) => product({ yearlyCost })));
    expect(saving).toEqual({ low: 140, high: 350, unknown: 0 });
  });

  it("keep every pillar served", () => {
    const { overlaps } = look(
      product({ pillars: ["identity"], yearlyCost: 10 }),
      product({ pillars: ["identity", "devices"], yearlyCost: 30 }),
      product({ pillars: ["devices"], yearlyCost: 15 }),
    );
    expect(overlaps[0]?.saving).toEqual({ low: 25, high: 30 });
  });

  it("have no figure while a cost is unknown, which is not zero", () => {
    const { overlaps, saving, cost } = look(product({}), product({ yearlyCost: null }));
    expect(overlaps[0]?.saving).toBeNull();
    expect(saving).toEqual({ low: 0, high: 0, unknown: 1 });
    expect(cost).toEqual({ known: 100, unknown: 1 });
  });

  it("leave out what is only being introduced, whose cost stands apart", () => {
    const overview = look(
      product({ yearlyCost: 100 }),
      product({ status: "phased_out", yearlyCost: 30 }),
      product({ status: "introduced", yearlyCost: 50 }),
      product({ status: "introduced", yearlyCost: null }),
      product({ status: "evaluated", yearlyCost: 7 }),
      product({ status: "retired", yearlyCost: 9 }),
    );
    const costs = { cost: { known: 130, unknown: 0 }, coming: { known: 50, unknown: 1 } };
    expect(overview).toMatchObject({ ...costs, overlaps: [], saving: { low: 30, high: 30 } });
    expect(overview.categories[0]).toMatchObject(costs);
  });
});

describe("products that go", () => {
  it("are saved once, however often they are named, and are no overlap any more", () => {
    const old = product({ name: "Old gate", yearlyCost: 70 });
    const overview = look(
      old,
      product({ yearlyCost: 50 }),
      product({ status: "introduced", name: "New", replaces: ["old GATE"] }),
      product({ status: "introduced", replaces: ["Old gate", "Nowhere"] }),
      product({ status: "phased_out", yearlyCost: 5 }),
    );
    expect(overview.overlaps).toEqual([]);
    expect(overview.ending.map(({ replacedBy }) => replacedBy)).toEqual(["New", null]);
    expect(overview.saving).toEqual({ low: 75, high: 75, unknown: 0 });
    expect(overview.unmatched).toMatchObject([{ name: "Nowhere" }]);
  });

  it("never save more than those in use cost, and low is at most high; each sum names what it holds", () => {
    const products = fc.array(
      fc.record({
        category: fc.constantFrom("iam", "ndr"),
        pillars: fc.subarray(["identity", "devices", "networks"], { minLength: 1 }),
        status: fc.constantFrom("in_use", "evaluated", "introduced", "phased_out", "retired"),
        yearlyCost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        name: fc.constantFrom("A", "B", "C", "D"),
        replaces: fc.subarray(["A", "B", "C"]),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(products, (list) => {
        const { saving, cost, coming, overlaps, ending, categories } = look(...list.map((more) => product(more)));
        expect(saving.low).toBeGreaterThanOrEqual(0);
        expect(saving.low).toBeLessThanOrEqual(saving.high);
        expect(saving.high).toBeLessThanOrEqual(cost.known);
        const paid = (...statuses: string[]) =>
          list.reduce((sum, one) => sum + (statuses.includes(one.status) ? (one.yearlyCost ?? 0) : 0), 0);
        expect([cost.known, coming.known]).toEqual([paid("in_use", "phased_out"), paid("introduced")]);
        for (const sum of ["cost", "coming"] as const)
          expect(categories.reduce((all, row) => all + row[sum].known, 0)).toBe({ cost, coming }[sum].known);
        for (const { state, products, coming: expected } of categories.flatMap(({ cells }) => cells)) {
          expect(["overlap", "single", "ending"].includes(state)).toBe(products.length > 0);
          expect(state === "coming").toBe(products.length === 0 && expected.length > 0);
        }
        const ids = [...ending, ...overlaps.flatMap(({ products: shared }) => shared)].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("renewals", () => {
  it("come up for whatever is not retired: a trial ends on its day too", () => {
    const renewsOn = "2026-01-01";
    const statuses = ["in_use", "evaluated", "introduced", "phased_out", "retired"];
    const overview = look(...statuses.map((status) => product({ name: status, status, renewsOn })));
    expect(overview.renewals.map(({ name }) => name)).toEqual(statuses.slice(0, -1));
  });

  it("come up within 90 days or are past, first things first, with why to think first", () => {
    const overview = look(
      product({ name: "Far", renewsOn: "2027-02-21", pillars: ["networks"] }),
      product({ name: "Last day", renewsOn: "2027-02-20" }),
      product({ name: "Late", renewsOn: "2026-11-21" }),
      product({ name: "Going", renewsOn: "2026-11-22", status: "phased_out" }),
      product({ name: "Gone", renewsOn: "2026-12-01", status: "retired" }),
    );
    expect(overview.renewals.map(({ name, isPast, reason }) => [name, isPast, reason])).toEqual([
      ["Late", true, "overlap"],
      ["Going", false, "ending"],
      ["Last day", false, "overlap"],
    ]);
  });
});

it("reads products from the entries of the register, with the categories of the catalogue", () => {
  const entry = {
    id: "x",
    name: "Harbour",
    subject: "iam",
    status: "introduced",
    dueOn: "2027-01-31",
    fields: { pillars: ["identity"], yearlyCost: null, replaces: " Old \n\nOld\nOlder ", note: "" },
  } as unknown as RegisterEntry;
  expect(productOf(entry)).toMatchObject({ category: "iam", yearlyCost: null, replaces: ["Old", "Older"] });
  const overview = overviewOf([], TODAY);
  expect(overview.categories).toHaveLength(8);
  expect(overview.categories.every(({ isGap, cells }) => isGap && cells.length === 5)).toBe(true);
});
