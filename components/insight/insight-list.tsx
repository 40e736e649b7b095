import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import type { Insight } from "@/lib/catalogue/programme/schema";
import type { insightsBy } from "@/lib/insight/rules";
import { nameOf, pillarKeyOf } from "@/lib/result/rules";

/** Functions by pillar, so that the five that are called Governance can be told apart. */
function functionsText(keys: readonly string[]): string {
  const pillars = [...new Set(keys.map(pillarKeyOf))];
  return pillars
    .map(
      (pillar) =>
        `${nameOf(pillar)}: ${keys
          .filter((key) => pillarKeyOf(key) === pillar)
          .map(nameOf)
          .join(", ")}`,
    )
    .join("; ");
}

function Entry({ insight: { name, text, pillar, functions } }: { readonly insight: Insight }) {
  return (
    <li className="max-w-prose">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        {name}
        <Chip>{pillar === null ? "All pillars" : nameOf(pillar)}</Chip>
      </h3>
      <p className="text-ink-2">{text}</p>
      <p className="quiet">Linked functions: {functionsText(functions)}.</p>
    </li>
  );
}

/** Why zero trust and how to go about it, by kind. */
export function InsightList({ groups }: { readonly groups: ReturnType<typeof insightsBy> }) {
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
          <Entry key={insight.key} insight={insight} />
        ))}
      </ul>
    </Card>
  ));
}
