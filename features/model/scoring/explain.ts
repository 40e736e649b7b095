/**
 * Where a figure comes from, as data: the rule, what went in, the arithmetic, the result, and the keys one level down.
 * Every step can be repeated by hand; `derivationText` writes it out.
 */
import {
  type CriterionDerivation,
  type FractionDerivation,
  type FunctionDerivation,
  type FunctionFigure,
  type MeanDerivation,
  RULES,
  type StageDerivation,
  type TermDerivation,
} from "./derivation";
import { credit, type Fractions, figureState, fraction, functionScore, stageOf, weighted, weightScale } from "./rules";
import {
  type Answer,
  CRITERIA_STAGES,
  FIGURES,
  type Figure,
  type FunctionResult,
  type LevelResult,
  METHOD,
  type NullableFigures,
  ScoringError,
  type ScoringFunction,
  type ScoringInput,
  type ScoringModel,
} from "./schema";
import { score } from "./score";

/** @throws ScoringError for an unknown function key, and for whatever `score` refuses */
export function explainFunction(model: ScoringModel, input: ScoringInput, functionKey: string): FunctionDerivation {
  const scored = score(model, input);
  for (const [p, pillar] of model.pillars.entries()) {
    const f = pillar.functions.findIndex((fn) => fn.key === functionKey);
    const fn = pillar.functions[f];
    const result = scored.pillars[p]?.functions[f];
    if (fn !== undefined && result !== undefined) return functionDerivation(pillar.key, fn, result, input);
  }
  throw new ScoringError(`unknown function "${functionKey}"`);
}

/** @throws ScoringError for an unknown pillar key, and for whatever `score` refuses */
export function explainPillar(model: ScoringModel, input: ScoringInput, pillarKey: string): MeanDerivation {
  const result = score(model, input).pillars.find((pillar) => pillar.key === pillarKey);
  const functions = model.pillars.find((pillar) => pillar.key === pillarKey)?.functions;
  if (result === undefined || functions === undefined) throw new ScoringError(`unknown pillar "${pillarKey}"`);
  const terms = functions.map((fn, i) => functionTerm(fn, result.functions[i]));
  return mean("pillar", pillarKey, terms, result, result, functions);
}

/** The unit's overall figures. @throws ScoringError for whatever `score` refuses */
export function explainOverall(model: ScoringModel, input: ScoringInput): MeanDerivation {
  const { overall, pillars } = score(model, input);
  const terms = model.pillars.map((pillar, i): TermInput => {
    const result = pillars[i];
    return { kind: "pillar", key: pillar.key, weight: pillar.weight ?? 1, result, stage: result?.floor ?? null };
  });
  return mean(
    "overall",
    "overall",
    terms,
    overall,
    overall,
    model.pillars.flatMap((pillar) => pillar.functions),
  );
}

/** @throws ScoringError for a capability that no function has, and for whatever `score` refuses */
export function explainCapability(model: ScoringModel, input: ScoringInput, capability: string): MeanDerivation {
  const scored = score(model, input);
  const members = model.pillars.flatMap((pillar, p) =>
    pillar.functions.flatMap((fn, f) => {
      const result = scored.pillars[p]?.functions[f];
      return fn.capability === capability && result !== undefined ? [{ fn, result }] : [];
    }),
  );
  const result = members.length === 0 ? undefined : scored.capabilities[capability];
  if (result === undefined) throw new ScoringError(`unknown capability "${capability}"`);
  const counts = {
    answered: members.reduce((sum, member) => sum + member.result.answered, 0),
    applicable: members.reduce((sum, member) => sum + member.result.applicable, 0),
  };
  const terms = members.map((member) => functionTerm(member.fn, member.result));
  const functions = members.map((member) => member.fn);
  return { ...mean("capability", capability, terms, result, counts, functions), levels: null };
}

function functionDerivation(
  pillar: string,
  fn: ScoringFunction,
  result: FunctionResult,
  input: ScoringInput,
): FunctionDerivation {
  const evidenced = new Set(input.evidenced ?? []);
  const stages = CRITERIA_STAGES.map((stage): StageDerivation => {
    const criteria = fn.criteria[stage].map((id) => criterionDerivation(id, own(input.answers, id), evidenced.has(id)));
    return { stage, criteria, fraction: byFigure((figure) => fractionDerivation(criteria, figure)) };
  });
  const isLeftOut = result.score === null;
  const figures = isLeftOut ? null : byFigure((figure) => functionFigure(stages, figure));
  const next = result.stage === null ? undefined : stages[result.stage - 1];
  const target = own(input.targets, fn.key);
  return {
    kind: "function",
    key: fn.key,
    method: METHOD,
    rule: RULES.function,
    standing: figureState(result, criteriaCount([fn])),
    result: { score: result.score, possible: result.possible, proven: result.proven },
    pillar,
    capability: fn.capability ?? null,
    leftOut: !isLeftOut ? null : input.notApplicable?.includes(fn.key) ? "function" : "criteria",
    stages,
    figures,
    heldBackBy: (next?.criteria ?? []).filter(({ credit }) => (credit.score ?? 1) < 1).map(({ id }) => id),
    target: target === null ? null : { stage: target, gap: result.gap, toClose: result.toClose },
  };
}

function criterionDerivation(id: string, answer: Answer | null, isEvidenced: boolean): CriterionDerivation {
  return { id, answer, isEvidenced, credit: byFigure((figure) => credit(figure, answer, isEvidenced)) };
}

function fractionDerivation(criteria: readonly CriterionDerivation[], figure: Figure): FractionDerivation {
  const credits = criteria.flatMap((criterion) => criterion.credit[figure] ?? []);
  const sum = credits.reduce((total, value) => total + value, 0);
  return { sum, count: credits.length, value: fraction(sum, credits.length) };
}

function functionFigure(stages: readonly StageDerivation[], figure: Figure): FunctionFigure {
  const [initial = 0, advanced = 0, optimal = 0] = stages.map((stage) => stage.fraction[figure].value);
  const fractions: Fractions = [initial, advanced, optimal];
  const stage = stageOf(fractions);
  return { stage, next: fractions[stage - 1] ?? 0, score: functionScore(fractions) };
}

interface TermInput extends Pick<TermDerivation, "kind" | "key" | "weight" | "stage"> {
  readonly result: NullableFigures | undefined;
}

function functionTerm(fn: ScoringFunction, result: FunctionResult | undefined): TermInput {
  return { kind: "function", key: fn.key, weight: fn.weight ?? 1, result, stage: result?.stage ?? null };
}

function mean(
  kind: MeanDerivation["kind"],
  key: string,
  inputs: readonly TermInput[],
  result: NullableFigures,
  counts: { readonly answered: number; readonly applicable: number } | LevelResult,
  functions: readonly ScoringFunction[],
): MeanDerivation {
  const parts = inputs.map((input) => (input.result === undefined ? null : weighted(input.result, input.weight)));
  const counted = parts.filter((part) => part !== null);
  // Weights too large or small to be added up are shown as the engine uses them: multiplied by a common factor.
  const scale = weightScale(counted);
  const terms = inputs.map(({ kind, key, weight, stage }, i): TermDerivation => {
    const part = parts[i] ?? null;
    const figures = part === null ? null : byFigure((figure) => part[figure]);
    const product = part === null ? null : byFigure((figure) => weight * scale * part[figure]);
    return { kind, key, weight: part === null ? weight : weight * scale, figures, product, stage };
  });
  const sumOf = (figure: Figure) => terms.reduce((sum, term) => sum + (term.product?.[figure] ?? 0), 0);
  const weights = counted.reduce((sum, part) => sum + part.weight * scale, 0);
  return {
    kind,
    key,
    method: METHOD,
    rule: RULES[kind],
    standing: figureState(counts, criteriaCount(functions)),
    result: { score: result.score, possible: result.possible, proven: result.proven },
    terms,
    totals: counted.length === 0 ? null : { weights, sums: byFigure(sumOf) },
    levels: "floor" in counts ? levelsOf(counts) : null,
  };
}

function levelsOf({ average, floor, heldBackBy, answered, applicable }: LevelResult): MeanDerivation["levels"] {
  return { average, floor, heldBackBy, answered, applicable };
}

function criteriaCount(functions: readonly ScoringFunction[]): number {
  return functions.reduce((sum, fn) => sum + CRITERIA_STAGES.reduce((n, stage) => n + fn.criteria[stage].length, 0), 0);
}

function byFigure<T>(of: (figure: Figure) => T): Record<Figure, T> {
  const [first, second, third] = FIGURES;
  return { score: of(first), possible: of(second), proven: of(third) };
}

/** The own entry of an id, which may be called "constructor"; null when absent. */
function own<T>(record: Readonly<Record<string, T | null | undefined>> | null | undefined, id: string): T | null {
  return record && Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}
