import { classNames } from "@/components/class-names";
import { ScreenLink } from "@/components/screen-link";
import { VisuallyHidden } from "@/components/visually-hidden";
import type { ControlGrid } from "@/features/programme/control/queries";
import type { PillarKey } from "@/features/programme/control/rules";
import { controlsPath } from "@/lib/base/addresses";
import { pillarLabel } from "./control-text";

export interface PillarTabsProps {
  readonly organization: string;
  readonly unit: string;
  readonly current: PillarKey;
  readonly progress: ControlGrid["progress"];
}

/** The pillars of a unit's grid, each with how much of it is answered. */
export function PillarTabs({ organization, unit, current, progress }: PillarTabsProps) {
  return (
    <nav aria-label="Pillars" className="mb-3">
      <ul className="flex flex-wrap gap-1.5">
        {progress.map(({ pillar, answered, total }) => (
          <li key={pillar}>
            <ScreenLink
              href={controlsPath(organization, { unit, pillar })}
              aria-current={pillar === current ? "page" : undefined}
              className={classNames("btn btn-small gap-1.5", pillar === current && "btn-primary")}
            >
              {pillarLabel(pillar)}
              {total === 0 ? (
                <span>none apply</span>
              ) : (
                <>
                  <span className="num">
                    {answered} of {total}
                  </span>
                  <VisuallyHidden>answered</VisuallyHidden>
                </>
              )}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
