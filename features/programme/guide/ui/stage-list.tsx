import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import type { Rollout } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { ScreenOf } from "./screen-of";

export interface StageListProps {
  readonly stages: Rollout["stages"];
  /** The organisation's slug. */
  readonly organization: string;
  /** The register of tasks. */
  readonly tasksHref: string;
}

/** The three stages of a roll-out with their tips, which the register of tasks takes over. */
export function StageList({ stages, organization, tasksHref }: StageListProps) {
  return (
    <Card
      id="stages"
      title="Three stages of a roll-out"
      actions={<ButtonLink href={tasksHref}>Tasks from these tips</ButtonLink>}
    >
      <ol className="grid gap-5 lg:grid-cols-3">
        {stages.map(({ key, name, text, tips, source }, i) => (
          <li key={key}>
            <h3>
              {i + 1}. {name}
            </h3>
            <p className="text-ink-2">{text}</p>
            <ul className="mt-2 grid gap-2">
              {tips.map((tip) => (
                <li key={tip.id}>
                  <p className="font-semibold">{tip.name}</p>
                  <p>{tip.text}</p>
                </li>
              ))}
            </ul>
            <ScreenOf step={key} organization={organization} />
            <SourceLine sources={[source]} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
