"use client";

import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Citation } from "@/features/model/catalogue/ui/citation";
import type { Cited } from "@/features/model/catalogue/ui/source-text";

export type InsightCard = {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly pillar: string;
  /** Places in the list of functions. */
  readonly functions: readonly number[];
  readonly source: Cited;
};

export interface InsightCardsProps {
  readonly groups: readonly { readonly key: string; readonly title: string; readonly items: readonly InsightCard[] }[];
  /** `href` null: there is no assessment to open it in. */
  readonly functions: readonly { readonly name: string; readonly href: string | null }[];
}

function Functions({ functions }: Pick<InsightCardsProps, "functions">) {
  return (
    <p className="quiet">
      Bears on{" "}
      {functions.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 ? ", " : null}
          {href === null ? (
            name
          ) : (
            <ScreenLink className="link" href={href}>
              {name}
            </ScreenLink>
          )}
        </span>
      ))}
    </p>
  );
}

/** The insights, drawn in the browser too: many bear on the same functions, which are sent once. */
export function InsightCards({ groups, functions }: InsightCardsProps) {
  return groups.map(({ key, title, items }) => (
    <Card key={key} id={key} title={title} note={`${items.length}`}>
      <ul className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {items.map((insight) => (
          <li key={insight.key} className="max-w-prose">
            <h3 className="flex flex-wrap items-baseline gap-x-2">
              {insight.name}
              <Chip>{insight.pillar}</Chip>
            </h3>
            <p className="text-ink-2">{insight.text}</p>
            <Functions functions={insight.functions.flatMap((place) => functions[place] ?? [])} />
            <Citation source={insight.source} />
          </li>
        ))}
      </ul>
    </Card>
  ));
}
