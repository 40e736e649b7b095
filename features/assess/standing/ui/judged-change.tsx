import type { Change } from "@/features/assess/standing/change.rules";
import { CHANGE_LOOK } from "@/features/model/maturity/ui/change-figure";
import { changeDirection, formatChange } from "@/features/model/maturity/ui/score-text";

export interface JudgedChangeProps {
  readonly change: Change;
  /** Says too how many functions were judged again. */
  readonly counted?: boolean | undefined;
}

/** How far a standing moved, never by colour alone. Without a judgement there is no change, and no number. */
export function JudgedChange({ change: { value, judgedAgain, of }, counted = false }: JudgedChangeProps) {
  if (judgedAgain === 0) return <span className="quiet">nothing judged</span>;
  const again = counted ? `, ${judgedAgain} of ${of} functions judged again` : "";
  if (value === null) return <span className="quiet">{`too early to say${again}`}</span>;
  const look = CHANGE_LOOK[changeDirection(value)];
  return (
    <span className={look.className}>
      <span className="num">
        <span aria-hidden="true">{look.sign}</span>
        <span className="sr-only">{look.word} </span>
        {formatChange(value)}
      </span>
      {again}
    </span>
  );
}
