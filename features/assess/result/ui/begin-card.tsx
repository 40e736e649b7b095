import { Card } from "@/components/card";
import { Disclosure } from "@/components/disclosure";
import type { PillarView } from "@/features/assess/result/rules";
import { insightsBy } from "@/features/model/catalogue/insight-filter";

/** How to begin the pillars that are still at the start: Traditional on average, or not assessed. Nothing without any. */
export function BeginCard({ pillars }: { readonly pillars: readonly PillarView[] }) {
  const atStart = pillars.filter(
    ({ standing, average }) => standing === "not assessed" || (standing === "assessed" && average === 1),
  );
  const entries = insightsBy({ kind: "begin" })
    .flatMap(({ items }) => items)
    .flatMap(({ key, pillar, text }) => {
      const found = atStart.find((one) => one.key === pillar);
      return found ? [{ key, name: found.name, text }] : [];
    });
  if (entries.length === 0) return null;
  return (
    <Card title="How to begin" note="pillars that are Traditional on average, or not assessed">
      {entries.map(({ key, name, text }) => (
        <Disclosure key={key} summary={name}>
          <p className="max-w-prose text-ink-2">{text}</p>
        </Disclosure>
      ))}
    </Card>
  );
}
