/** What the inventory of products comes to, in words. */
import { amountText, rangeText } from "@/components/money/money-text";
import { programme } from "@/lib/catalogue/programme/model";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import type { Cell, Cost, TechnologyOverview } from "@/lib/technology/rules";

export const categoryName = (key: string): string =>
  programme.technologies.find((category) => category.key === key)?.name ?? key;

export const pillarName = (key: string): string => ztmm.pillars.find((pillar) => pillar.key === key)?.name ?? key;

const count = (number: number, one: string, many: string) =>
  `${number === 1 ? "one" : number} ${number === 1 ? one : many}`;

/** A sum of costs: what nobody entered is said, not taken as zero. */
export function costText({ known, unknown }: Cost, currency: string): string {
  if (known === 0 && unknown > 0) return "unknown";
  const open = unknown === 0 ? "" : `, and ${count(unknown, "product", "products")} without a cost`;
  return `${amountText(known, currency)}${open}`;
}

export const CELL_WORDS: Readonly<Record<Cell["state"], string>> = {
  overlap: "overlap",
  single: "covered",
  ending: "on its way out",
  gap: "gap",
  not_served: "–",
};

/** A range of savings: one figure where both ends are the same. */
export function savingText({ low, high }: { low: number; high: number }, currency: string): string {
  if (low === high) return amountText(low, currency);
  return rangeText(amountText(low, currency), amountText(high, currency));
}

/** The news of the inventory. */
export function technologyHeadline({ categories, overlaps, saving }: TechnologyOverview, currency: string): string {
  const gaps = categories.filter(({ isGap }) => isGap).length;
  const covered =
    gaps === 0
      ? `All ${categories.length} categories have a product in use`
      : `${gaps} of ${categories.length} categories ${gaps === 1 ? "has" : "have"} no product in use`;
  const doubled =
    overlaps.length === 0 ? "none overlap" : `products overlap in ${count(overlaps.length, "place", "places")}`;
  const open = saving.unknown === 0 ? "" : `, and more where costs are unknown (${saving.unknown})`;
  if (saving.high === 0 && saving.unknown === 0) return `${covered}; ${doubled}.`;
  if (saving.high === 0)
    return `${covered}; ${doubled}. What consolidating would save is unknown until costs are entered.`;
  return `${covered}; ${doubled}. Consolidating would save ${savingText(saving, currency)} per year${open}.`;
}
