import { type ReactNode, useId } from "react";
import type { FigureState } from "@/features/model/scoring/rules";
import { formatScore } from "./score-text";
import { stageName, stageOfScore } from "./stages";

export interface StageRailProps {
  /** What the answers say, 1 to 4; null: not applicable. */
  readonly claimed: number | null;
  /** What it would be if every open criterion were met, 1 to 4. */
  readonly possible: number | null;
  /** What current, reviewed evidence supports, 1 to 4. Left out where evidence is not part of the picture. */
  readonly proven?: number | null | undefined;
  readonly target?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly size?: "table" | "large" | undefined;
  /**
   * Nothing answered: drawn as hatching from end to end, never as Traditional. Too early to score: the range alone, from
   * claimed to possible.
   */
  readonly state?: "assessed" | "too-early" | "not-assessed" | undefined;
  /** Whose rail it is; begins the spoken text. */
  readonly label?: string | undefined;
}

/** How a figure's rail is drawn. */
export const railState = (standing: FigureState | "not linked"): "assessed" | "too-early" | "not-assessed" =>
  standing === "not assessed" ? "not-assessed" : standing === "too early" ? "too-early" : "assessed";

const GEOMETRY = {
  table: { height: 30, top: 10, bar: 10, pole: 8, tick: [6, 23.5], ring: 26.5, r: 2.75 },
  large: { height: 42, top: 14, bar: 15, pole: 12, tick: [8.5, 34], ring: 38, r: 3.25 },
} as const;

const percent = (fraction: number) => `${Number((fraction * 100).toFixed(3))}%`;
const position = (score: number) => Math.min(1, Math.max(0, (score - 1) / 3));

/** The rail in words: every figure it shows, in the order claimed, proven, possible, target, last period. */
export function describeRail(props: StageRailProps): string {
  const { claimed, possible, proven, target, last, state, label } = props;
  const parts: string[] = [];
  if (claimed === null) parts.push("not applicable");
  else if (state === "not-assessed") parts.push("not assessed");
  else if (state === "too-early")
    parts.push(`too early to score, ${formatScore(claimed)} to ${formatScore(possible ?? claimed)}`);
  else {
    parts.push(`claimed ${formatScore(claimed)}, ${stageName(stageOfScore(claimed))}`);
    if (proven != null) parts.push(`proven ${formatScore(proven)}`);
    if (possible !== null && possible > claimed) parts.push(`up to ${formatScore(possible)} when all is answered`);
  }
  if (target != null) parts.push(`target ${formatScore(target)}, ${stageName(stageOfScore(target))}`);
  if (last != null) parts.push(`last period ${formatScore(last)}`);
  return `${label ? `${label}: ` : ""}${parts.join("; ")}`;
}

/** Something with a fixed shape that stands at a score on a rail of any width. */
function At({ score, children }: { readonly score: number; readonly children: ReactNode }) {
  return (
    <svg x={percent(position(score))} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

function Claimed({ score, y, height }: { readonly score: number; readonly y: number; readonly height: number }) {
  return ([0, 1, 2] as const).map((step) => {
    const share = Math.min(1, Math.max(0, score - 1 - step));
    if (share === 0) return null;
    const x = percent(step / 3);
    return (
      <rect key={step} className={`rail-${step + 2}`} x={x} y={y} width={percent(share / 3)} height={height} rx="1.5" />
    );
  });
}

function Flag({ score, pole }: { readonly score: number; readonly pole: number }) {
  const side = score > 3.9 ? -1 : 1;
  const cloth = pole * 0.55;
  return (
    <At score={score}>
      <path
        className="rail-flag"
        d={`M0 ${pole}V0.6H${side * cloth * 1.6}l${-side * cloth * 0.45} ${cloth / 2}l${side * cloth * 0.45} ${cloth / 2}H0`}
      />
    </At>
  );
}

/**
 * Tenet's picture of maturity, from Traditional at the left end to Optimal at the right. Bar: claimed. Tick: proven.
 * Hatching: possible until answered. Flag: target. Ring: last period.
 */
export function StageRail(props: StageRailProps) {
  const { claimed, possible, proven, target, last, size = "table", state = "assessed" } = props;
  const hatch = useId();
  if (claimed === null) return <span className="quiet">not applicable</span>;

  const { height, top, bar, pole, tick, ring, r } = GEOMETRY[size];
  const unknown = state !== "assessed";
  const from = state === "not-assessed" ? 0 : position(claimed);
  const to = state === "not-assessed" ? 1 : position(possible ?? claimed);
  return (
    <svg className="rail" height={height} role="img" aria-label={describeRail(props)}>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="rail-hatch" d="M1 0V5" />
      </pattern>
      <rect className="rail-track" y={top} width="100%" height={bar} rx="1.5" />
      {to > from ? (
        <rect x={percent(from)} y={top} width={percent(to - from)} height={bar} fill={`url(#${hatch})`} />
      ) : null}
      {unknown ? null : <Claimed score={claimed} y={top} height={bar} />}
      {unknown || from > 0.01 ? null : <rect className="rail-2" y={top} width="3" height={bar} rx="1" />}
      {([1, 2] as const).map((step) => (
        <line key={step} className="rail-gap" x1={percent(step / 3)} x2={percent(step / 3)} y1={top} y2={top + bar} />
      ))}
      {unknown ? (
        <text className="rail-words" x="50%" y={top + bar / 2}>
          {state === "too-early" ? "too early" : "not assessed"}
        </text>
      ) : null}
      {proven == null || unknown ? null : (
        <At score={proven}>
          <line className="rail-tick-halo" y1={top} y2={top + bar} />
          <line className="rail-tick" y1={tick[0]} y2={tick[1]} />
        </At>
      )}
      {target == null ? null : <Flag score={target} pole={pole} />}
      {last == null ? null : (
        <At score={last}>
          <circle className="rail-ring" cy={ring} r={r} />
        </At>
      )}
    </svg>
  );
}
