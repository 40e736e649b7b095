import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { EmptyState } from "@/components/empty-state";
import { nameOf } from "@/features/assess/result/rules";
import type { insightsBy } from "@/features/model/catalogue/insight-filter";
import type { Insight } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { ServedFunctions, type ServedFunctionsProps } from "@/features/programme/control/ui/served-functions";

type HrefOf = ServedFunctionsProps["hrefOf"];

function Entry({ insight, hrefOf }: { readonly insight: Insight; readonly hrefOf: HrefOf }) {
  const { name, text, pillar, functions, source } = insight;
  return (
    <li className="max-w-prose">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        {name}
        <Chip>{pillar === null ? "All pillars" : nameOf(pillar)}</Chip>
      </h3>
      <p className="text-ink-2">{text}</p>
      <ServedFunctions verb="Bears on" keys={functions} hrefOf={hrefOf} />
      <SourceLine sources={[source]} />
    </li>
  );
}

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
  return groups.map(({ key, title, items }) => (
    <Card key={key} id={key} title={title} note={`${items.length}`}>
      <ul className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {items.map((insight) => (
          <Entry key={insight.key} insight={insight} hrefOf={hrefOf} />
        ))}
      </ul>
    </Card>
  ));
}
