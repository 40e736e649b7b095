import { EmptyState } from "@/components/empty-state";
import { nameOf } from "@/features/assess/result/rules";
import type { insightsBy } from "@/features/model/catalogue/insight-filter";
import { type ServedFunctionsProps, servedName } from "@/features/programme/control/ui/served-functions";
import { InsightCards } from "./insight-cards";

type HrefOf = ServedFunctionsProps["hrefOf"];

/** Why zero trust and how to go about it, by kind. */
export function InsightList({
  groups,
  hrefOf,
}: {
  readonly groups: ReturnType<typeof insightsBy>;
  readonly hrefOf: HrefOf;
}) {
  if (groups.length === 0)
    return (
      <EmptyState title="Nothing fits this filter.">
        <p>Choose another pillar, or everything.</p>
      </EmptyState>
    );
  const keys = [...new Set(groups.flatMap(({ items }) => items.flatMap(({ functions }) => functions)))];
  return (
    <InsightCards
      functions={keys.map((key) => ({ name: servedName(key), href: hrefOf?.(key) ?? null }))}
      groups={groups.map(({ key, title, items }) => ({
        ...{ key, title },
        items: items.map((insight) => ({
          key: insight.key,
          name: insight.name,
          text: insight.text,
          pillar: insight.pillar === null ? "All pillars" : nameOf(insight.pillar),
          functions: insight.functions.map((fn) => keys.indexOf(fn)),
          source: insight.source,
        })),
      }))}
    />
  );
}
