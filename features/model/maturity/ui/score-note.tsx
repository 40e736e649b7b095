import { formatScore } from "./score-text";

const hasTwoDecimals = (score: number | null) => score !== null && /\.\d\d$/.test(formatScore(score));

/** Why some of `scores` are shown with two decimals, where any is. */
export function ScoreNote({ scores }: { readonly scores: readonly (number | null)[] }) {
  if (!scores.some(hasTwoDecimals)) return null;
  return (
    <p className="quiet mt-2">
      A mean has two decimals where one would round it up to a stage that is not reached: 2.96 is not yet 3.0.
    </p>
  );
}
