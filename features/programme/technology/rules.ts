/**
 * What the inventory of products shows: gaps, overlaps, costs, renewals, and what consolidating would save. Pure;
 * docs/business-case.md says what is assumed. A cost that nobody entered is unknown, never zero.
 */
import { programme } from "@/features/model/catalogue/programme/model";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { addDays, isPast } from "@/lib/base/day";
import { foldText } from "@/lib/base/text";
import { isComing, isLeaving, isRunning, isStaying } from "./status.rules";

/** A product of the inventory. `yearlyCost` is in whole units of the organisation's currency; null: not entered. */
export type Product = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly pillars: readonly string[];
  readonly status: string;
  readonly yearlyCost: number | null;
  /** Names of products, as they were typed. */
  readonly replaces: readonly string[];
  /** ISO date. */
  readonly renewsOn: string | null;
};

/** A category of the catalogue and the pillars that it serves. */
export type Category = { readonly key: string; readonly name: string; readonly pillars: readonly string[] };

/** A sum of what is known, and how many products have no cost yet. */
export type Cost = { readonly known: number; readonly unknown: number };

/**
 * Products of one category at a pillar. "ending": all in use are on their way out; "coming": none is in use, and one is
 * being introduced.
 */
export type Cell = {
  readonly pillar: string;
  readonly state: "overlap" | "single" | "ending" | "coming" | "gap" | "not_served";
  /** Those in use. */
  readonly products: readonly string[];
  /** Those being introduced. */
  readonly coming: readonly string[];
};

export type CategoryRow = {
  readonly key: string;
  readonly name: string;
  /** No product of the category is in use. */
  readonly isGap: boolean;
  /** Of products in use, those being phased out included. */
  readonly cost: Cost;
  /** Of products being introduced. */
  readonly coming: Cost;
  readonly cells: readonly Cell[];
};

type Named = { readonly id: string; readonly name: string };

/** Products in use that do the same: one category, and each shares a pillar with another of them. */
export type Overlap = {
  readonly category: string;
  readonly pillars: readonly string[];
  readonly products: readonly (Named & { readonly yearlyCost: number | null })[];
  /** Per year: low keeps the dearest products that serve the same pillars, high the cheapest; null: a cost is unknown. */
  readonly saving: { readonly low: number; readonly high: number } | null;
};

/** A product that goes without further decisions. `replacedBy`: the product being introduced; null: it is phased out. */
export type Ending = Named & { readonly yearlyCost: number | null; readonly replacedBy: string | null };

/** A renewal that comes up, or has passed, of a product that is not retired. */
export type Renewal = Named & {
  readonly renewsOn: string;
  readonly isPast: boolean;
  readonly yearlyCost: number | null;
  /** Why to think before renewing: it is about to go, or another product does the same. */
  readonly reason: "ending" | "overlap" | null;
};

export type TechnologyOverview = {
  readonly categories: readonly CategoryRow[];
  /** Per year, of products in use, those being phased out included. */
  readonly cost: Cost;
  /** Per year, of products being introduced, which are paid for beside those that they replace. */
  readonly coming: Cost;
  readonly overlaps: readonly Overlap[];
  readonly ending: readonly Ending[];
  /** Per year: overlaps with known costs and products that go, each product once. */
  readonly saving: { readonly low: number; readonly high: number; readonly unknown: number };
  /** Names in "Replaces" that no product of the inventory has. */
  readonly unmatched: readonly { readonly product: string; readonly name: string }[];
  readonly renewals: readonly Renewal[];
};

/** How many days ahead renewals are shown. */
export const RENEWAL_DAYS = 90;

/** The product that an entry of the register describes. */
export function productOf({ id, name, subject, status, dueOn, fields }: RegisterEntry): Product {
  const { pillars, yearlyCost, replaces } = fields;
  const names = typeof replaces === "string" ? replaces.split("\n").map((line) => line.trim()) : [];
  return {
    id,
    name,
    category: subject ?? "",
    pillars: Array.isArray(pillars) ? pillars : [],
    status,
    yearlyCost: typeof yearlyCost === "number" ? yearlyCost : null,
    replaces: [...new Set(names.filter((line) => line !== ""))],
    renewsOn: dueOn,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function costOf(products: readonly Pick<Product, "yearlyCost">[]): Cost {
  const known = products.flatMap(({ yearlyCost }) => (yearlyCost === null ? [] : [yearlyCost]));
  return { known: sum(known), unknown: products.length - known.length };
}

const sameName = (a: string, b: string) => foldText(a) === foldText(b);

/** Products that go: named as replaced by one being introduced, or being phased out. Each is there once. */
function endingOf(products: readonly Product[]): Ending[] {
  const introduced = products.filter(isComing);
  return products.filter(isRunning).flatMap(({ id, name, status, yearlyCost }) => {
    const by = introduced.find(({ replaces }) => replaces.some((replaced) => sameName(replaced, name)));
    return by || isLeaving({ status }) ? [{ id, name, yearlyCost, replacedBy: by?.name ?? null }] : [];
  });
}

/** Products that hang together by shared pillars, in groups of two or more, in the order of the list. */
function groupsOf(products: readonly Product[]): Product[][] {
  let groups: Product[][] = [];
  for (const product of products) {
    const touches = (group: Product[]) =>
      group.some(({ pillars }) => pillars.some((pillar) => product.pillars.includes(pillar)));
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), product]];
  }
  return groups.filter((group) => group.length > 1);
}

type Priced = { readonly pillars: readonly string[]; readonly yearlyCost: number };

/** The least that a set of products costs which serves all of `pillars`: the best set for each set of pillars in turn. */
function cheapestCover(products: readonly Priced[], pillars: readonly string[]): number {
  const all = 2 ** pillars.length - 1;
  const best = new Array<number>(all + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (const { pillars: served, yearlyCost } of products) {
    const bits = sum(pillars.map((pillar, i) => (served.includes(pillar) ? 2 ** i : 0)));
    for (let reached = all; reached >= 0; reached--) {
      const next = reached | bits;
      best[next] = Math.min(best[next] ?? Number.POSITIVE_INFINITY, (best[reached] ?? 0) + yearlyCost);
    }
  }
  return best[all] ?? 0;
}

/** What is kept when the dearest stay: from the dearest down, each that serves a pillar which none before it served. */
function dearestCover(products: readonly Priced[]): number {
  const served = new Set<string>();
  let cost = 0;
  for (const product of [...products].sort((a, b) => b.yearlyCost - a.yearlyCost)) {
    if (product.pillars.every((pillar) => served.has(pillar))) continue;
    for (const pillar of product.pillars) served.add(pillar);
    cost += product.yearlyCost;
  }
  return cost;
}

function overlapOf(category: string, order: readonly string[], group: readonly Product[]): Overlap {
  const pillars = order.filter((pillar) => group.some((product) => product.pillars.includes(pillar)));
  const priced = group.flatMap((product) =>
    product.yearlyCost === null ? [] : [{ pillars: product.pillars, yearlyCost: product.yearlyCost }],
  );
  const total = sum(priced.map(({ yearlyCost }) => yearlyCost));
  return {
    category,
    pillars,
    products: group.map(({ id, name, yearlyCost }) => ({ id, name, yearlyCost })),
    saving:
      priced.length < group.length
        ? null
        : { low: total - dearestCover(priced), high: total - cheapestCover(priced, pillars) },
  };
}

/** `products` are those of the category. */
function cellOf(category: Category, pillar: string, products: readonly Product[], ending: ReadonlySet<string>): Cell {
  const here = products.filter((product) => product.pillars.includes(pillar));
  const running = here.filter(isRunning);
  const coming = here.filter(isComing);
  const staying = running.filter(({ id }) => !ending.has(id)).length;
  const empty = coming.length > 0 ? "coming" : category.pillars.includes(pillar) ? "gap" : "not_served";
  const filled = staying > 1 ? "overlap" : staying === 1 ? "single" : "ending";
  return {
    pillar,
    state: running.length === 0 ? empty : filled,
    products: running.map(({ name }) => name),
    coming: coming.map(({ name }) => name),
  };
}

/**
 * The whole picture. `categories` and `pillars` are those of the catalogue, in its order; `today` is an ISO date.
 * Products stand in the order of the register.
 */
export function technologyOverview(
  products: readonly Product[],
  catalogue: { readonly categories: readonly Category[]; readonly pillars: readonly string[] },
  today: string,
): TechnologyOverview {
  const ending = endingOf(products);
  const endingIds = new Set(ending.map(({ id }) => id));
  const staying = products.filter((product) => isStaying(product) && !endingIds.has(product.id));
  const overlaps = catalogue.categories.flatMap(({ key }) =>
    groupsOf(staying.filter(({ category }) => category === key)).map((group) =>
      overlapOf(key, catalogue.pillars, group),
    ),
  );
  const overlapping = new Set(overlaps.flatMap((overlap) => overlap.products.map(({ id }) => id)));
  const gone = costOf(ending);
  const savings = overlaps.flatMap(({ saving }) => (saving ? [saving] : []));
  const until = addDays(today, RENEWAL_DAYS);
  return {
    categories: catalogue.categories.map((category) => {
      const own = products.filter((product) => product.category === category.key);
      const running = own.filter(isRunning);
      return {
        key: category.key,
        name: category.name,
        isGap: running.length === 0,
        cost: costOf(running),
        coming: costOf(own.filter(isComing)),
        cells: catalogue.pillars.map((pillar) => cellOf(category, pillar, own, endingIds)),
      };
    }),
    cost: costOf(products.filter(isRunning)),
    coming: costOf(products.filter(isComing)),
    overlaps,
    ending,
    saving: {
      low: sum(savings.map(({ low }) => low)) + gone.known,
      high: sum(savings.map(({ high }) => high)) + gone.known,
      unknown: gone.unknown + overlaps.length - savings.length,
    },
    unmatched: products
      .filter(isComing)
      .flatMap(({ name: product, replaces }) =>
        replaces
          .filter((name) => !products.some((other) => sameName(other.name, name)))
          .map((name) => ({ product, name })),
      ),
    renewals: products
      .filter(({ status }) => status !== "retired")
      .flatMap(({ id, name, renewsOn, yearlyCost }): Renewal[] =>
        renewsOn === null || renewsOn > until
          ? []
          : [
              {
                id,
                name,
                renewsOn,
                isPast: isPast(renewsOn, today),
                yearlyCost,
                reason: endingIds.has(id) ? "ending" : overlapping.has(id) ? "overlap" : null,
              },
            ],
      )
      .sort((a, b) => a.renewsOn.localeCompare(b.renewsOn)),
  };
}

const CATALOGUE = { categories: programme.technologies, pillars: ztmm.pillars.map(({ key }) => key) };

/** The categories of the catalogue without a product in use: those whose row is a gap. */
export const categoriesWithoutProduct = (
  products: readonly Pick<Product, "category" | "status">[],
): readonly Category[] =>
  CATALOGUE.categories.filter(({ key }) => !products.some((one) => one.category === key && isRunning(one)));

/** The picture that the entries of the register give, by the categories and pillars of the catalogue. */
export const overviewOf = (entries: readonly RegisterEntry[], today: string): TechnologyOverview =>
  technologyOverview(entries.map(productOf), CATALOGUE, today);
