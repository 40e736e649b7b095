import { ScreenLink } from "@/components/screen-link";
import { StageChip } from "@/features/model/maturity/ui/stage-chip";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { LinkedFunction, Support } from "@/features/programme/driver/schema";
import { meanText } from "./driver-words";
import type { HeatHref } from "./heat-href";

export interface SupportCellProps {
  readonly support: Support;
  /** Those that `support` names by key. */
  readonly functions: readonly LinkedFunction[];
}

const chipStage = ({ standing, stage }: Pick<LinkedFunction, "standing" | "stage">) =>
  standing === "not applicable" ? null : (stage ?? "not-assessed");

/** How far something is supported: the lowest stage and who holds it there, what it may rise to, the mean. */
export function SupportCell({ support, functions }: SupportCellProps) {
  const { standing, stage, reach, weakest } = support;
  if (standing === "not linked") return <span className="quiet">nothing linked</span>;
  const mayRise = standing === "assessed" && reach !== null && reach > (stage ?? 1);
  const held = functions.filter(({ key }) => weakest.includes(key)).map(({ name }) => name);
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <StageChip stage={chipStage({ standing, stage })} />
        {mayRise ? <span className="quiet">up to {stageName(reach)}</span> : null}
      </p>
      {standing === "assessed" ? <p className="quiet">mean {meanText(support)}</p> : null}
      {held.length > 0 && held.length < functions.length ? <p className="quiet">held by {held.join(", ")}</p> : null}
    </div>
  );
}

export interface FunctionsOnHeatMapProps {
  readonly functions: readonly LinkedFunction[];
  readonly heatHref: HeatHref;
}

/** The functions behind a support, each with its stage, and where its units stand. */
export function FunctionsOnHeatMap({ functions, heatHref }: FunctionsOnHeatMapProps) {
  if (functions.length === 0) return <span className="quiet">none</span>;
  return (
    <ul className="grid gap-1">
      {functions.map((fn) => (
        <li key={fn.key} className="flex flex-wrap items-baseline gap-x-2">
          {heatHref === null ? (
            <span className="text-ink-2">{fn.name}</span>
          ) : (
            <ScreenLink className="link" href={heatHref(fn.pillar)}>
              {fn.name}
            </ScreenLink>
          )}
          <StageChip stage={chipStage(fn)} />
        </li>
      ))}
    </ul>
  );
}
