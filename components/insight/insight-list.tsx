import { ServedFunctions, type ServedFunctionsProps } from "@/components/control/served-functions";
import { SourceLine } from "@/components/programme/source-line";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import type { Insight } from "@/lib/catalogue/programme/schema";
import type { insightsBy } from "@/lib/insight/rules";
import { nameOf } from "@/lib/result/rules";

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
