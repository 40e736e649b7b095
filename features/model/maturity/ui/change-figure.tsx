import { changeDirection, formatChange } from "./score-text";

/** How a direction is shown: a sign, a word for readers by ear, a colour. */
export const CHANGE_LOOK = {
  up: { sign: "▲ ", word: "better", className: "change-up" },
  down: { sign: "▼ ", word: "worse", className: "change-down" },
  same: { sign: "", word: "stable", className: "" },
  open: { sign: "", word: "open", className: "text-ink-2" },
} as const;

export interface ChangeFigureProps {
  /** The difference of two scores, as claimed and with everything unanswered met; null: nothing to compare with. */
  readonly change: { readonly from: number; readonly to: number } | null;
  /** Shows "better", "worse", "stable" or "open" too; otherwise the word is only spoken. */
  readonly word?: boolean | undefined;
}

/** A change with its sign, never by colour alone. While open answers decide its direction, it is neither good nor bad. */
export function ChangeFigure({ change, word = false }: ChangeFigureProps) {
  if (change === null) return <span className="quiet">new</span>;
  const [from, to] = [formatChange(change.from), formatChange(change.to)];
  const direction = changeDirection(change.from);
  const isDecided = direction === changeDirection(change.to);
  const look = CHANGE_LOOK[isDecided ? direction : "open"];
  return (
    <span className={`num ${look.className}`}>
      <span aria-hidden="true">{look.sign}</span>
      <span className={word || !isDecided ? undefined : "sr-only"}>{look.word} </span>
      {from === to ? from : `${from} to ${to}`}
    </span>
  );
}
