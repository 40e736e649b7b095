import { changeDirection, formatChange } from "./score-text";

const LOOK = {
  up: { sign: "▲ ", word: "better", className: "change-up" },
  down: { sign: "▼ ", word: "worse", className: "change-down" },
  same: { sign: "", word: "stable", className: "" },
} as const;

export interface ChangeFigureProps {
  /** The difference between two scores; null when there is nothing to compare with. */
  readonly value: number | null;
  /** Shows "better", "worse" or "stable" too; otherwise the word is only spoken. */
  readonly word?: boolean | undefined;
}

/** A change with its sign, never by colour alone. */
export function ChangeFigure({ value, word = false }: ChangeFigureProps) {
  if (value === null) return <span className="quiet">new</span>;
  const look = LOOK[changeDirection(value)];
  return (
    <span className={`num ${look.className}`}>
      <span aria-hidden="true">{look.sign}</span>
      <span className={word ? undefined : "sr-only"}>{look.word} </span>
      {formatChange(value)}
    </span>
  );
}
