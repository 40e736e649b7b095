/** What the articles say around their lists, by kind and pillar: pure. */
import { programme } from "@/features/model/catalogue/programme/model";
import { type Insight, PILLARS } from "@/features/model/catalogue/programme/schema";

type Kind = Insight["kind"];

/** The kinds in the order in which they are read, each with what it is about. */
export const INSIGHT_KINDS: readonly { readonly key: Kind; readonly title: string }[] = [
  { key: "perimeter", title: "Where perimeters fail" },
  { key: "pressure", title: "What makes it urgent" },
  { key: "benefit", title: "What it brings" },
  { key: "begin", title: "How to begin each pillar" },
  { key: "prioritise", title: "What to do first" },
  { key: "tip", title: "Tips for the way" },
];

export type InsightFilter = { kind?: Kind | undefined; pillar?: (typeof PILLARS)[number] | undefined };

/** Of an address: what can be read of a filter. */
export const readInsightFilter = (query: Readonly<Record<string, unknown>>): InsightFilter => ({
  kind: INSIGHT_KINDS.find(({ key }) => key === query.kind)?.key,
  pillar: PILLARS.find((pillar) => pillar === query.pillar),
});

/**
 * The insights that a filter leaves, by kind; kinds without any are left out. With a pillar: those of the pillar, and those
 * linked to one of its functions.
 */
export function insightsBy({ kind, pillar }: InsightFilter): { key: Kind; title: string; items: Insight[] }[] {
  const fits = (insight: Insight) =>
    pillar === undefined || insight.pillar === pillar || insight.functions.some((key) => key.startsWith(`${pillar}.`));
  return INSIGHT_KINDS.filter(({ key }) => kind === undefined || key === kind)
    .map(({ key, title }) => ({
      key,
      title,
      items: programme.insights.filter((insight) => insight.kind === key && fits(insight)),
    }))
    .filter(({ items }) => items.length > 0);
}
