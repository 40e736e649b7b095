import { formatScore } from "@/components/maturity/score-text";
import { classNames } from "@/components/ui/class-names";
import { ScreenLink } from "@/components/ui/screen-link";
import type { Standing } from "@/lib/scoring/rules";

export interface FigureLinkProps {
  /** A score, 1 to 4; null: not applicable. */
  readonly score: number | null;
  readonly standing: Standing;
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
    <ScreenLink
      href={href}
      className={classNames(
        "inline-block min-w-6 leading-6 decoration-ink-3 underline decoration-dotted underline-offset-4 hover:decoration-accent hover:decoration-solid",
        hasFigure ? `num ${SIZES[size]}` : "text-xs text-ink-2 whitespace-nowrap",
      )}
    >
      <span className="sr-only">{label} </span>
      {before ? `${before} ` : null}
      {hasFigure ? formatScore(score) : words}
    </ScreenLink>
  );
}
