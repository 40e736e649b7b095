/** A derivation as plain lines that a person can repeat with a pocket calculator. */
import {
  type Derivation,
  FIGURE_RULES,
  type FractionDerivation,
  type FunctionDerivation,
  type MeanDerivation,
  type StageDerivation,
} from "@/lib/scoring/derivation";
import { CRITERIA_STAGES, FIGURES, type Figure, STAGE_NUMBERS, type StageNumber } from "@/lib/scoring/schema";

const FIGURE_NAMES: Readonly<Record<Figure, string>> = { score: "Claimed", possible: "Possible", proven: "Proven" };
const STAGE_NAMES = ["Traditional", "Initial", "Advanced", "Optimal"] as const;
const ANSWER_NAMES = {
  met: "met",
  partly: "partly met",
  not_met: "not met",
  not_applicable: "not applicable",
} as const;

/**
 * The derivation, line by line, without a final newline.
 * @param nameOf the name to show for a key or a criterion's id; the key itself by default
 * @param shown the figures to write out; all three by default
 */
export function derivationText(
  derivation: Derivation,
  nameOf: (key: string) => string = (key) => key,
  shown: readonly Figure[] = FIGURES,
): string {
  const lines =
    derivation.kind === "function" ? functionLines(derivation, nameOf, shown) : meanLines(derivation, nameOf, shown);
  return lines.join("\n");
}

/** Two decimals, and the exact value behind them where they hide something. */
export function figureText(value: number): string {
  const short = value.toFixed(2);
  return Number(short) === value ? short : `${short} (exactly ${value})`;
}

function stageText(stage: StageNumber): string {
  return `${STAGE_NAMES[stage - 1]} (${stage})`;
}

function heading(derivation: Derivation, title: string): string[] {
  const lines = [`${title} (method ${derivation.method})`, `Rule: ${derivation.rule}`];
  if (derivation.standing === "not assessed") lines.push("Not assessed: nothing has been answered yet.");
  return lines;
}

function functionLines(
  derivation: FunctionDerivation,
  nameOf: (key: string) => string,
  shown: readonly Figure[],
): string[] {
  const lines = heading(derivation, `Function ${nameOf(derivation.key)}`);
  const { figures, target } = derivation;
  if (figures === null) {
    const why = derivation.leftOut === "function" ? "the function is" : "every criterion is";
    return [...lines, `Not applicable: ${why} marked not applicable. It is left out of every mean and every floor.`];
  }
  for (const figure of shown) {
    const { stage, next, score } = figures[figure];
    lines.push(`${FIGURE_NAMES[figure]}: ${FIGURE_RULES[figure]}`);
    for (const part of derivation.stages) lines.push(...stageLines(part, figure, nameOf));
    lines.push(
      stage === 4
        ? `  All stages are whole: ${stageText(4)}. ${FIGURE_NAMES[figure]} = 4.00`
        : `  ${stageText(stage)} is reached, ${STAGE_NAMES[stage]} is not whole: ` +
            `${stage} + ${figureText(next)} = ${figureText(score)}`,
    );
  }
  if (derivation.heldBackBy.length > 0) lines.push(`Held back by: ${derivation.heldBackBy.map(nameOf).join(", ")}`);
  if (target !== null && target.gap !== null) {
    const difference = `${STAGE_NUMBERS[target.stage]} - ${figureText(figures.score.score)}`;
    const gap = target.gap === 0 ? "reached, no gap" : `a gap of ${difference} = ${figureText(target.gap)}`;
    lines.push(`Target ${stageText(STAGE_NUMBERS[target.stage])}: ${gap}`);
    if (target.toClose.length > 0) lines.push(`To close: ${target.toClose.map(nameOf).join(", ")}`);
  }
  return lines;
}

function stageLines(part: StageDerivation, figure: Figure, nameOf: (key: string) => string): string[] {
  const lines = [`  ${STAGE_NAMES[CRITERIA_STAGES.indexOf(part.stage) + 1]}: ${fractionText(part.fraction[figure])}`];
  for (const { id, answer, isEvidenced, credit } of part.criteria) {
    const value = credit[figure];
    const said = answer === null ? "unanswered" : ANSWER_NAMES[answer];
    const evidence =
      figure !== "proven" || answer === null || answer === "not_met" ? "" : isEvidenced ? ", proven" : ", not proven";
    lines.push(`    ${nameOf(id)}: ${said}${evidence}, ${value === null ? "left out" : `counts ${value}`}`);
  }
  return lines;
}

function fractionText({ sum, count, value }: FractionDerivation): string {
  return count === 0 ? "nothing applicable = 1.00" : `${sum} / ${count} = ${figureText(value)}`;
}

function meanLines(derivation: MeanDerivation, nameOf: (key: string) => string, shown: readonly Figure[]): string[] {
  const title = { pillar: "Pillar", capability: "Capability", overall: "Unit" }[derivation.kind];
  const name = derivation.kind === "overall" ? "overall" : nameOf(derivation.key);
  const lines = heading(derivation, `${title} ${name}`);
  const { totals, result, levels } = derivation;
  if (totals === null) return [...lines, "Not applicable: nothing below it is applicable."];
  for (const figure of shown) {
    lines.push(`${FIGURE_NAMES[figure]}: ${FIGURE_RULES[figure]}`);
    for (const term of derivation.terms) {
      const { figures, product } = term;
      lines.push(
        figures === null || product === null
          ? `  ${nameOf(term.key)}: not applicable, left out`
          : `  ${nameOf(term.key)}: weight ${term.weight} x ${figureText(figures[figure])} = ${figureText(product[figure])}`,
      );
    }
    const sum = figureText(totals.sums[figure]);
    lines.push(`  Sum ${sum} / weights ${totals.weights} = ${figureText(result[figure] ?? 0)}`);
  }
  if (levels !== null) lines.push(...levelLines(derivation, levels, nameOf));
  return lines;
}

function levelLines(
  derivation: MeanDerivation,
  { average, floor, heldBackBy, answered, applicable }: NonNullable<MeanDerivation["levels"]>,
  nameOf: (key: string) => string,
): string[] {
  const lines: string[] = [];
  if (average !== null)
    lines.push(`Average: ${figureText(derivation.result.score ?? 0)} rounded down is ${stageText(average)}`);
  if (floor !== null) {
    const stages = derivation.terms.flatMap(({ key, stage }) => (stage === null ? [] : `${nameOf(key)} ${stage}`));
    lines.push(`Floor: the lowest of ${stages.join(", ")} is ${stageText(floor)}`);
  }
  if (heldBackBy.length > 0) lines.push(`Held back by: ${heldBackBy.map(nameOf).join(", ")}`);
  lines.push(`Answered: ${answered} of ${applicable} applicable criteria`);
  return lines;
}
