import { ScreenLink } from "@/components/screen-link";
import { StageChip } from "@/features/model/maturity/ui/stage-chip";
import type { HeatHrefs } from "./heat-href";
import type { FunctionView, SupportView } from "./support-view";

export interface SupportCellProps {
  readonly support: SupportView;
  /** The names of the functions that hold it there. */
  readonly heldBy: readonly string[];
}

/** How far something is supported: the lowest stage and who holds it there, what it may rise to, the mean. */
export function SupportCell({ support, heldBy }: SupportCellProps) {
  if (support === null) return <span className="quiet">nothing linked</span>;
  const { upTo, mean } = support;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <StageChip stage={support.stage} />
        {upTo === undefined ? null : <span className="quiet">up to {upTo}</span>}
      </p>
      {mean === undefined ? null : <p className="quiet">mean {mean}</p>}
      {heldBy.length > 0 ? <p className="quiet">held by {heldBy.join(", ")}</p> : null}
    </div>
  );
}

export interface FunctionsOnHeatMapProps {
  readonly functions: readonly FunctionView[];
  readonly heatHrefs: HeatHrefs;
}

/** The functions behind a support, each with its stage, and where its units stand. */
export function FunctionsOnHeatMap({ functions, heatHrefs }: FunctionsOnHeatMapProps) {
  if (functions.length === 0) return <span className="quiet">none</span>;
  return (
    <ul className="grid gap-1">
      {functions.map((fn) => (
        <li key={fn.name} className="flex flex-wrap items-baseline gap-x-2">
          {heatHrefs === null ? (
            <span className="text-ink-2">{fn.name}</span>
          ) : (
            <ScreenLink className="link" href={heatHrefs[fn.pillar] ?? ""}>
              {fn.name}
            </ScreenLink>
          )}
          <StageChip stage={fn.stage} />
        </li>
      ))}
    </ul>
  );
}
