/** A derivation as plain lines that a person can repeat with a pocket calculator. */
import {
  type Derivation,
  FIGURE_RULES,
  type FractionDerivation,
  type FunctionDerivation,
  type MeanDerivation,
  type StageDerivation,
} from "./derivation";
import type { FigureState } from "./rules";
import { CRITERIA_STAGES, FIGURES, type Figure, STAGE_NUMBERS, type StageNumber } from "./schema";

const FIGURE_NAMES: Readonly<Record<Figure, string>> = { score: "Claimed", possible: "Possible", proven: "Proven" };
const STAGE_NAMES = ["Traditional", "Initial", "Advanced", "Optimal"] as const;
const ANSWER_NAMES = {
  met: "met",
  partly: "partly met",
  not_met: "not met",
  not_applicable: "not applicable",
} as const;

export interface TextOptions {
  /** The name to show for the key of a pillar, function or capability; the key itself by default. */
  readonly nameOf?: (key: string) => string;
  /** The wording of a criterion by its id, listed once at the end; without it there is no list. */
  readonly wordingOf?: (id: string) => string;
  /** The figures to write out; all three by default. */
  readonly shown?: readonly Figure[];
  /** By key: what nobody has answered is marked, so that its Traditional does not read as a finding. */
  readonly standings?: Readonly<Record<string, FigureState>>;
}

/** The derivation, line by line, without a final newline. Criteria stand under their ids. */
export function derivationText(derivation: Derivation, options: TextOptions = {}): string {
  return (derivation.kind === "function" ? functionLines(derivation, options) : levelLines(derivation, options)).join(
    "\n",
  );
}

/** Two decimals, and the exact value behind them where they hide something. */
export function figureText(value: number): string {
  const short = value.toFixed(2);
  return Number(short) === value ? short : `${short} (exactly ${value})`;
}

/** "Initial (2)". */
export function stageText(stage: StageNumber): string {
  return `${STAGE_NAMES[stage - 1]} (${stage})`;
}

const itself = (key: string) => key;

function heading({ method, rule, standing }: Pick<Derivation, "method" | "rule" | "standing">, title: string) {
  const lines = [`${title} (method ${method})`, `Rule: ${rule}`];
  if (standing === "not assessed") lines.push("Not assessed: nothing has been answered yet.");
  return lines;
}

function functionLines(derivation: FunctionDerivation, options: TextOptions): string[] {
  const { nameOf = itself, wordingOf, shown = FIGURES } = options;
  const lines = heading(derivation, `Function ${nameOf(derivation.key)}`);
  const { figures, target } = derivation;
  if (figures === null) {
    const why = derivation.leftOut === "function" ? "the function is" : "every criterion is";
    return [...lines, `Not applicable: ${why} marked not applicable. It is left out of every mean and every floor.`];
  }
  for (const figure of shown) {
    const { stage, next, score } = figures[figure];
    lines.push(`${FIGURE_NAMES[figure]}: ${FIGURE_RULES[figure]}`);
    for (const part of derivation.stages) lines.push(...stageLines(part, figure));
    lines.push(
      stage === 4
        ? `  All stages are whole: ${stageText(4)}. ${FIGURE_NAMES[figure]} = 4.00`
        : `  ${stageText(stage)} is reached, ${STAGE_NAMES[stage]} is not whole: ` +
            `${stage} + ${figureText(next)} = ${figureText(score)}`,
    );
  }
  if (derivation.heldBackBy.length > 0) lines.push(`Held back by: ${derivation.heldBackBy.join(", ")}`);
  if (target !== null && target.gap !== null) {
    const difference = `${STAGE_NUMBERS[target.stage]} - ${figureText(figures.score.score)}`;
    const gap = target.gap === 0 ? "reached, no gap" : `a gap of ${difference} = ${figureText(target.gap)}`;
    lines.push(`Target ${stageText(STAGE_NUMBERS[target.stage])}: ${gap}`);
    if (target.toClose.length > 0) lines.push(`To close: ${target.toClose.join(", ")}`);
  }
  if (wordingOf) {
    const ids = derivation.stages.flatMap((part) => part.criteria.map(({ id }) => id));
    lines.push("Criteria:", ...ids.map((id) => `  ${id}: ${wordingOf(id)}`));
  }
  return lines;
}

function stageLines(part: StageDerivation, figure: Figure): string[] {
  const lines = [`  ${STAGE_NAMES[CRITERIA_STAGES.indexOf(part.stage) + 1]}: ${fractionText(part.fraction[figure])}`];
  for (const { id, answer, isEvidenced, credit } of part.criteria) {
    const value = credit[figure];
    const said = answer === null ? "unanswered" : ANSWER_NAMES[answer];
    const evidence =
      figure !== "proven" || answer === null || answer === "not_met" ? "" : isEvidenced ? ", proven" : ", not proven";
    lines.push(`    ${id}: ${said}${evidence}, ${value === null ? "left out" : `counts ${value}`}`);
  }
  return lines;
}

function fractionText({ sum, count, value }: FractionDerivation): string {
  return count === 0 ? "nothing applicable = 1.00" : `${sum} / ${count} = ${figureText(value)}`;
}

type Values = Partial<Record<Figure, number | null>>;

/** A weighted mean and its levels, ready to be written out: whatever the parts are, everything has its name. */
export interface MeanText extends Pick<Derivation, "method" | "rule" | "standing"> {
  /** "Pillar Identity". */
  readonly title: string;
  readonly result: Values;
  readonly terms: readonly {
    readonly name: string;
    readonly weight: number;
    /** null: left out, for the reason that `leftOut` gives. */
    readonly figures: Values | null;
    readonly product: Values | null;
    readonly leftOut: string;
    readonly stage: StageNumber | null;
    readonly isAssessed: boolean;
  }[];
  readonly totals: { readonly weights: number; readonly sums: Values } | null;
  readonly levels: {
    readonly average: StageNumber | null;
    readonly floor: StageNumber | null;
    readonly heldBackBy: readonly { readonly name: string; readonly isAssessed: boolean }[];
    /** "Answered: 3 of 4 applicable criteria". */
    readonly counts: string;
  } | null;
}

const marked = (text: string, isAssessed: boolean) => (isAssessed ? text : `${text} (not assessed)`);

/** A mean, line by line. */
export function meanLines(mean: MeanText, shown: readonly Figure[]): string[] {
  const { totals, result, terms, levels } = mean;
  const lines = heading(mean, mean.title);
  if (totals === null)
    return mean.standing === "not assessed" ? lines : [...lines, "Not applicable: nothing below it is applicable."];
  for (const figure of shown) {
    lines.push(`${FIGURE_NAMES[figure]}: ${FIGURE_RULES[figure]}`);
    for (const { name, weight, figures, product, leftOut, isAssessed } of terms) {
      const [value, times] = [figures?.[figure], product?.[figure]];
      lines.push(
        value == null || times == null
          ? `  ${name}: ${leftOut}, left out`
          : marked(`  ${name}: weight ${weight} x ${figureText(value)} = ${figureText(times)}`, isAssessed),
      );
    }
    const sum = figureText(totals.sums[figure] ?? 0);
    lines.push(`  Sum ${sum} / weights ${totals.weights} = ${figureText(result[figure] ?? 0)}`);
  }
  if (levels === null) return lines;
  const { average, floor, heldBackBy, counts } = levels;
  if (average !== null) lines.push(`Average: ${figureText(result.score ?? 0)} rounded down is ${stageText(average)}`);
  if (floor !== null) {
    const stages = terms.flatMap(({ name, stage, isAssessed }) =>
      stage === null ? [] : marked(`${name} ${stage}`, isAssessed),
    );
    lines.push(`Floor: the lowest of ${stages.join(", ")} is ${stageText(floor)}`);
  }
  if (heldBackBy.length > 0)
    lines.push(`Held back by: ${heldBackBy.map(({ name, isAssessed }) => marked(name, isAssessed)).join(", ")}`);
  lines.push(counts);
  return lines;
}

function levelLines(derivation: MeanDerivation, options: TextOptions): string[] {
  const { nameOf = itself, shown = FIGURES, standings = {} } = options;
  const { kind, key, terms, levels } = derivation;
  const title = { pillar: "Pillar", capability: "Capability", overall: "Unit" }[kind];
  const isAssessed = (part: string) => standings[part] !== "not assessed";
  return meanLines(
    {
      ...derivation,
      title: `${title} ${kind === "overall" ? "overall" : nameOf(key)}`,
      terms: terms.map((term) => ({
        ...term,
        name: nameOf(term.key),
        leftOut: "not applicable",
        isAssessed: isAssessed(term.key),
      })),
      levels: levels && {
        average: levels.average,
        floor: levels.floor,
        counts: `Answered: ${levels.answered} of ${levels.applicable} applicable criteria`,
        heldBackBy: levels.heldBackBy.map((part) => ({ name: nameOf(part), isAssessed: isAssessed(part) })),
      },
    },
    shown,
  );
}
