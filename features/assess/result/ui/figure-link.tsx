import { NumberLink } from "@/components/number-link";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import type { FigureState } from "@/features/model/scoring/rules";

export interface FigureLinkProps {
  /** A score, 1 to 4; null: not applicable. */
  readonly score: number | null;
  readonly standing: FigureState;
  /** Where it is worked out. */
  readonly href: string;
  /** What the figure is, spoken before it: "Identity, claimed". */
  readonly label: string;
  /** Shown before the figure: "up to". */
  readonly before?: string | undefined;
  readonly size?: "normal" | "large" | "small" | undefined;
}

const SIZES = {
  small: "text-xs",
  normal: "text-base font-semibold",
  large: "text-lg font-semibold",
} as const;

/** A figure that leads to its derivation. Without figures it says in words why there is none. */
export function FigureLink({ score, standing, href, label, before, size = "normal" }: FigureLinkProps) {
  const hasFigure = standing === "assessed" && score !== null;
  const words = standing === "assessed" ? "not applicable" : standing;
  return (
    <NumberLink block href={href} className={hasFigure ? `num ${SIZES[size]}` : "whitespace-nowrap text-ink-2 text-xs"}>
      <span className="sr-only">{label} </span>
      {before ? `${before} ` : null}
      {hasFigure ? formatScore(score) : words}
    </NumberLink>
  );
}
