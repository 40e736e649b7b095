import type { ReactNode } from "react";
import { classNames } from "@/components/class-names";
import { ScreenLink } from "@/components/screen-link";
import { formatScore } from "./score-text";

export interface ScoreFigureProps {
  /** What the figure is: "Claimed". */
  readonly label: ReactNode;
  /** A score (1 to 4), a text shown as it is, or null: not applicable. */
  readonly value: number | string | null;
  /** The small explanation beside the figure. */
  readonly note?: ReactNode;
  readonly size?: "normal" | "large" | undefined;
  readonly muted?: boolean | undefined;
  /** Where the figure is worked out. */
  readonly href?: string | undefined;
  readonly state?: "assessed" | "not-assessed" | undefined;
}

/** The number that matters, with its name above and its explanation beside it. */
export function ScoreFigure({ label, value, note, size = "normal", muted, href, state }: ScoreFigureProps) {
  const words = state === "not-assessed" ? "not assessed" : value === null ? "not applicable" : null;
  const text = words ?? (typeof value === "number" ? formatScore(value) : value);
  const look = classNames(
    "figure-value",
    size === "large" && "figure-large",
    muted && "figure-muted",
    words !== null && "figure-words",
  );
  return (
    <div>
      <p className="figure-label">{label}</p>
      <p className="figure-line">
        {href ? (
          <ScreenLink className={look} href={href}>
            {text}
          </ScreenLink>
        ) : (
          <span className={look}>{text}</span>
        )}
        {note == null ? null : <span className="quiet">{note}</span>}
      </p>
    </div>
  );
}
