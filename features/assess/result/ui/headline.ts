/** The news of a result in one sentence. */

import { type Holder, isCommonTarget, type TargetSummary } from "@/features/assess/result/rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { FigureState } from "@/features/model/scoring/rules";
import type { StageNumber } from "@/features/model/scoring/schema";
import { periodLabel } from "@/lib/base/period";
import { listNames } from "@/lib/base/text";

export interface HeadlineInput {
  readonly standing: FigureState;
  readonly score: number | null;
  readonly possible: number | null;
  readonly average: StageNumber | null;
  readonly floor: StageNumber | null;
  /** The pillars at the floor. */
  readonly heldBy: readonly Holder[];
  readonly target?: TargetSummary | null | undefined;
  /** The month in which the organisation's year begins, by which the target's quarter is named; 1 unless given. */
  readonly yearStartMonth?: number | undefined;
  /** How many pillars there are. */
  readonly pillars: number;
  /** Functions judged, of those that apply. */
  readonly settled: number;
  readonly functionCount: number;
}

/** A piece of the sentence; a figure leads to how it was worked out. */
export interface HeadlinePart {
  readonly text: string;
  readonly isFigure: boolean;
}

const plain = (text: string): HeadlinePart => ({ text, isFigure: false });
const figure = (value: number): HeadlinePart => ({ text: formatScore(value), isFigure: true });

/**
 * "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Networks and Data; target Advanced by 2027-Q4."
 * A stage never stands alone where average and floor differ, and what nobody has answered never reads as a stage that
 * was found: "held at Traditional until Data is answered".
 */
export function headline(input: HeadlineInput): HeadlinePart[] {
  const { standing, score, possible, average, floor } = input;
  if (standing === "not assessed") return [plain("Not assessed yet.")];
  if (standing === "too early")
    return joined([
      plain("Too early to score: "),
      { text: `${input.settled} of ${input.functionCount}`, isFigure: true },
      plain(" functions judged."),
    ]);
  if (standing === "not applicable" || score === null || average === null || floor === null)
    return [plain("Not applicable: nothing of the model applies here.")];
  const isWhole = average === 4 && floor === 4;
  const parts = [plain(`${stageName(average)} ${isWhole ? "throughout" : "on average"}, `), figure(score)];
  parts.push(plain(" claimed"));
  if (possible !== null && formatScore(possible) !== formatScore(score))
    parts.push(plain(", up to "), figure(possible));
  const clauses = [floorClause(input, average, floor), targetClause(input)];
  for (const clause of clauses) if (clause.length > 0) parts.push(plain("; "), ...clause);
  return joined([...parts, plain(".")]);
}

/** Neighbours that lead nowhere become one piece. */
export function joined(parts: readonly HeadlinePart[]): HeadlinePart[] {
  const pieces: HeadlinePart[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last && !last.isFigure && !part.isFigure) pieces.splice(-1, 1, plain(last.text + part.text));
    else pieces.push(part);
  }
  return pieces;
}

/** The sentence without links. */
export function headlineText(input: HeadlineInput): string {
  return headline(input)
    .map((part) => part.text)
    .join("");
}

function floorClause({ heldBy, pillars }: HeadlineInput, average: StageNumber, floor: StageNumber): HeadlinePart[] {
  if (floor === 4) return [];
  if (floor === average && floor > 1) return [plain(`no function is below ${stageName(floor)}`)];
  const place = floor === average ? "held there" : `held at ${stageName(floor)}`;
  const assessed = heldBy.filter((holder) => holder.isAssessed);
  if (assessed.length > 0) return [plain(`${place} by `), who(assessed, pillars)];
  const verb = heldBy.length > 1 && heldBy.length < pillars ? "are" : "is";
  return [plain(`${place} until `), who(heldBy, pillars), plain(` ${verb} answered`)];
}

function who(holders: readonly Holder[], of: number): HeadlinePart {
  if (holders.length === of && of > 1) return plain("every pillar");
  if (holders.length > 3) return { text: `${holders.length} of ${of} pillars`, isFigure: true };
  return plain(listNames(holders.map((holder) => holder.name)));
}

/** Said of the whole only when most functions have a target; how many, when not all. */
function targetClause({ target, yearStartMonth = 1 }: HeadlineInput): HeadlinePart[] {
  if (!target || !isCommonTarget(target)) return [];
  const clause = plain(`target ${stageName(target.stage)} by ${periodLabel(target.period, yearStartMonth)}`);
  if (target.count === target.of) return [clause];
  return [clause, plain(" for "), { text: `${target.count} of ${target.of} functions`, isFigure: true }];
}
