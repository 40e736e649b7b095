/** What the inventory of products comes to, in words. */

import { programme } from "@/features/model/catalogue/programme/model";
import type { CategoryRow, Cell, Cost, TechnologyOverview } from "@/features/programme/technology/rules";
import { countedInWords } from "@/lib/base/format";
import { amountText, rangeText } from "@/lib/base/money";

export const categoryName = (key: string): string =>
  programme.technologies.find((category) => category.key === key)?.name ?? key;

/** A sum of costs: what nobody entered is said, not taken as zero. */
export function costText({ known, unknown }: Cost, currency: string): string {
  if (known === 0 && unknown > 0) return "unknown";
  const open = unknown === 0 ? "" : ` (${countedInWords(unknown, "product has", "products have")} no cost)`;
  return `${amountText(known, currency)}${open}`;
}

/** "EUR 180,000", and what comes to it; "–" where there is no product. */
export function rowCostTexts({ cost, coming }: Pick<CategoryRow, "cost" | "coming">, currency: string): string[] {
  const [now, then] = [cost, coming].map((one) => (one.known + one.unknown === 0 ? null : costText(one, currency)));
  return [now ?? "–", ...(then ? [`coming: ${then}`] : [])];
}

/** What is paid per year, and for what: products being introduced apart from those in use. */
export function yearlyText({ cost, coming }: Pick<TechnologyOverview, "cost" | "coming">, currency: string): string {
  const now = `products in use or being phased out cost ${costText(cost, currency)} per year`;
  if (coming.known + coming.unknown === 0) return now;
  return `${now}; those being introduced ${costText(coming, currency)}`;
}

/** How the cells of the matrix are to be read. */
export const LEGEND =
  "Gap: meant for this pillar, and no product in use serves it. Coming: a product being introduced will. On its way out: whatever serves it is being phased out or replaced. –: not meant for this pillar.";

export const CELL_WORDS: Readonly<Record<Cell["state"], string>> = {
  overlap: "overlap",
  single: "covered",
  ending: "on its way out",
  coming: "coming",
  gap: "gap",
  not_served: "–",
};

/** A range of savings: one figure where both ends are the same. */
export function savingText({ low, high }: { low: number; high: number }, currency: string): string {
  if (low === high) return amountText(low, currency);
  return rangeText(amountText(low, currency), amountText(high, currency));
}

/** Of `gaps` categories without a product in use, `coming` have one that is being introduced. */
function comingText(gaps: number, coming: number): string {
  if (coming === 0) return "";
  if (gaps === 1) return ", but one is coming";
  return `, and ${coming === 1 ? "one of them has" : `${coming} of them have`} a product coming`;
}

/** The news of the inventory. */
export function technologyHeadline({ categories, overlaps, saving }: TechnologyOverview, currency: string): string {
  const open = categories.filter(({ isGap }) => isGap);
  const gaps = open.length;
  const coming = open.filter(({ cells }) => cells.some((cell) => cell.coming.length > 0)).length;
  const covered =
    gaps === 0
      ? `All ${categories.length} categories have a product in use`
      : `${gaps} of ${categories.length} categories ${gaps === 1 ? "has" : "have"} no product in use${comingText(gaps, coming)}`;
  const doubled =
    overlaps.length === 0
      ? "none overlap"
      : `products overlap in ${countedInWords(overlaps.length, "place", "places")}`;
  const more = saving.unknown === 0 ? "" : `, and more where costs are unknown (${saving.unknown})`;
  if (saving.high === 0 && saving.unknown === 0) return `${covered}; ${doubled}.`;
  if (saving.high === 0)
    return `${covered}; ${doubled}. What consolidating would save is unknown until costs are entered.`;
  return `${covered}; ${doubled}. Consolidating would save ${savingText(saving, currency)} per year${more}.`;
}
