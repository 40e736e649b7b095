/** Numbers as a working shows them: enough digits to repeat it by hand, and rounding said where it happens. */
import { formatChange, formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { FractionDerivation, FunctionFigure } from "@/features/model/scoring/derivation";
import type { FigureState } from "@/features/model/scoring/rules";
import type { NullableFigures } from "@/features/model/scoring/schema";

/** Up to four decimals; "≈" where more are hidden. */
export function workingNumber(value: number): string {
  const short = Number(value.toFixed(4));
  return short === value ? String(short) : `≈ ${value.toFixed(4)}`;
}

/** A number as a part of a sum: what it equals says whether decimals are missing. */
export function operand(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** "= 2.5", or "≈ 2.1429" where more decimals follow. */
function equals(value: number): string {
  const text = workingNumber(value);
  return text.startsWith("≈") ? text : `= ${text}`;
}

/** "≈ 2.1429, shown as 2.1": the rounding for display, named as such. */
export function equalsShown(value: number): string {
  const shown = formatScore(value);
  return Number(shown) === value ? equals(value) : `${equals(value)}, shown as ${shown}`;
}

/** "2.1429 − 1.9 ≈ 0.2429, shown as +0.2": how far `now` is from `last`. */
export function changeWorking(now: number, last: number, by: number): string {
  return `${operand(now)} − ${operand(last)} ${equals(by).replace("-", "−")}, shown as ${formatChange(by)}`;
}

/** "Identity: 2.1 claimed, up to 2.5". */
export function figureTitle(
  name: string,
  standing: FigureState,
  { score, possible }: Omit<NullableFigures, "proven">,
  judged: { readonly settled: number; readonly slots: number } | null = null,
): string {
  if (standing === "too early")
    return `${name}: too early to score${judged ? `, ${judged.settled} of ${judged.slots} functions judged` : ""}`;
  if (standing !== "assessed" || score === null || possible === null)
    return `${name}: ${standing === "not assessed" ? "not assessed yet" : "not applicable"}`;
  const range = formatScore(possible) === formatScore(score) ? "" : `, up to ${formatScore(possible)}`;
  return `${name}: ${formatScore(score)} claimed${range}`;
}

/** "1.5 of 2 = 0.75". */
export function fractionText({ sum, count, value }: FractionDerivation): string {
  return count === 0 ? "nothing applicable = 1" : `${operand(sum)} of ${count} ${equals(value)}`;
}

/** "Initial is whole, Advanced is not: 2 + 0.75 = 2.75, shown as 2.8". */
export function functionSum({ stage, next, score }: FunctionFigure): string {
  if (stage === 4) return "every stage is whole: 4";
  const above = stageName(stage === 1 ? 2 : stage === 2 ? 3 : 4);
  const reached = stage === 1 ? `${above} is not whole` : `${stageName(stage)} is whole, ${above} is not`;
  return `${reached}: ${stage} + ${operand(next)} ${equalsShown(score)}`;
}
