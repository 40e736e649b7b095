/** The scoring engine: model and answers in, result out. No clock, no input or output, no rounding. */
import type { Stage } from "@/features/model/catalogue/ztmm/schema";
import { type CompiledFunction, type CompiledModel, compileModel, isRecord, quoted } from "./compile";
import {
  averageStage,
  fraction,
  functionScore,
  gapTo,
  isSettled,
  lowestStage,
  stageOf,
  type Weighted,
  weighted,
  weightedMeans,
} from "./rules";
import {
  type FunctionResult,
  type LevelResult,
  type NullableFigures,
  type PillarResult,
  type ScoreResult,
  ScoringError,
  type ScoringInput,
  type ScoringModel,
  STAGE_NUMBERS,
  type StageNumber,
} from "./schema";

// Answers as small numbers, one per criterion, so that scoring is a walk over two byte arrays.
const UNANSWERED = 0;
const NOT_MET = 1;
const PARTLY = 2;
const MET = 3;
const NOT_APPLICABLE = 4;

interface Assessment {
  readonly model: CompiledModel;
  /** Answer code by criterion number. */
  readonly answers: Uint8Array;
  /** 1 by criterion number where there is current evidence. */
  readonly evidence: Uint8Array;
  /** 1 by function number where the function as a whole is not applicable. */
  readonly leftOut: Uint8Array;
  /** Target stage by function number; 0 for none. */
  readonly targets: Uint8Array;
}

const NOTHING: NullableFigures = { score: null, possible: null, proven: null };

/**
 * Scores one assessment by method `tenet-1`. Figures are 1 to 4 at full precision, null where nothing is applicable;
 * sums run in model order, so that the order of answers never matters. A model without pillars scores null.
 * @throws ScoringError naming the id: a bad model, an unknown criterion or function, an unknown answer or stage.
 */
export function score(model: ScoringModel, input: ScoringInput): ScoreResult {
  const assessment = read(compileModel(model), input);
  const byCapability = new Map<string, Weighted[]>(assessment.model.capabilities.map((key) => [key, []]));
  const pillars: PillarResult[] = [];
  const parts: Weighted[] = [];
  let number = 0;
  for (const pillar of assessment.model.pillars) {
    const functions: FunctionResult[] = [];
    const functionParts: Weighted[] = [];
    for (const fn of pillar.functions) {
      const result = scoreFunction(assessment, fn, number++);
      functions.push(result);
      const part = weighted(result, fn.weight);
      if (part === null) continue;
      functionParts.push(part);
      if (fn.capability !== null) byCapability.get(fn.capability)?.push(part);
    }
    const stages = functions.map((fn) => fn.stage);
    const result: PillarResult = { key: pillar.key, ...level(functionParts, stages, functions), functions };
    pillars.push(result);
    const part = weighted(result, pillar.weight);
    if (part !== null) parts.push(part);
  }
  const floors = pillars.map((pillar) => pillar.floor);
  const everyFunction = pillars.flatMap((pillar) => pillar.functions);
  return {
    overall: level(parts, floors, everyFunction),
    pillars,
    // From entries, not by assignment: a capability may be called "__proto__".
    capabilities: Object.fromEntries(
      Array.from(byCapability, ([key, list]) => [key, weightedMeans(list) ?? NOTHING] as const),
    ),
  };
}

/** A pillar or the unit: `lower` are its pillars' floors or functions' stages; counts are over its functions. */
function level(
  parts: readonly Weighted[],
  lower: readonly (StageNumber | null)[],
  functions: readonly FunctionResult[],
): LevelResult {
  const means = weightedMeans(parts);
  const floor = lowestStage(lower);
  const heldBackBy: string[] = [];
  if (floor !== 4) for (const fn of functions) if (fn.stage !== null && fn.stage === floor) heldBackBy.push(fn.key);
  let answered = 0;
  let applicable = 0;
  let settled = 0;
  let functionCount = 0;
  for (const fn of functions) {
    if (fn.score === null) continue;
    answered += fn.answered;
    applicable += fn.applicable;
    functionCount++;
    if (fn.settled) settled++;
  }
  const { score, possible, proven } = means ?? NOTHING;
  const average = score === null ? null : averageStage(score);
  return { score, possible, proven, average, floor, heldBackBy, answered, applicable, settled, functionCount };
}

/**
 * The rule `credit` for all three figures at once, written out because a thousand assessments must not be felt.
 * Credits are counted in halves: whole numbers are quicker, and the quotient is the same to the last bit.
 */
function scoreFunction(assessment: Assessment, fn: CompiledFunction, number: number): FunctionResult {
  const claimed: [number, number, number] = [0.5, 0.5, 0.5];
  const possible: [number, number, number] = [0.5, 0.5, 0.5];
  const proven: [number, number, number] = [0.5, 0.5, 0.5];
  let answered = 0;
  let applicable = 0;
  for (const s of [0, 1, 2] as const) {
    let counted = 0;
    let open = 0;
    let unproven = 0;
    let halves = 0;
    let provenHalves = 0;
    const end = fn.bounds[(s + 1) as 1 | 2 | 3];
    for (let c = fn.bounds[s]; c < end; c++) {
      const answer = assessment.answers[c];
      const isEvidenced = assessment.evidence[c] === 1;
      if (answer === NOT_APPLICABLE) {
        // Without an accepted justification it counts as not met in `proven`.
        if (!isEvidenced) unproven++;
        continue;
      }
      counted++;
      if (answer === UNANSWERED) open++;
      const half = answer === MET ? 2 : answer === PARTLY ? 1 : 0;
      halves += half;
      if (isEvidenced) provenHalves += half;
    }
    answered += counted - open;
    applicable += counted;
    claimed[s] = fraction(halves, 2 * counted);
    possible[s] = fraction(halves + 2 * open, 2 * counted);
    proven[s] = fraction(provenHalves, 2 * (counted + unproven));
  }
  if (applicable === 0 || assessment.leftOut[number] === 1) return leftOut(fn.key);
  const scored = functionScore(claimed);
  const reachable = functionScore(possible);
  const target = assessment.targets[number] ?? 0;
  return {
    key: fn.key,
    score: scored,
    possible: reachable,
    proven: functionScore(proven),
    stage: stageOf(claimed),
    answered,
    applicable,
    settled: isSettled({ score: scored, possible: reachable }),
    gap: target === 0 ? null : gapTo(target as StageNumber, scored),
    toClose: target === 0 ? [] : openCriteria(assessment, fn, target),
  };
}

function leftOut(key: string): FunctionResult {
  return {
    key,
    score: null,
    possible: null,
    proven: null,
    stage: null,
    answered: 0,
    applicable: 0,
    settled: true,
    gap: null,
    toClose: [],
  };
}

/** Criteria at stages up to the target that are neither met nor not applicable, lowest stage first. */
function openCriteria(assessment: Assessment, fn: CompiledFunction, target: number): string[] {
  const ids: string[] = [];
  const end = fn.bounds[(target - 1) as 0 | 1 | 2 | 3];
  for (let c = fn.bounds[0]; c < end; c++) {
    const answer = assessment.answers[c];
    const id = assessment.model.criterionIds[c];
    if (id !== undefined && answer !== MET && answer !== NOT_APPLICABLE) ids.push(id);
  }
  return ids;
}

/** Checks the input against the model and numbers it. Only own keys are read: an id may be called "constructor". */
function read(model: CompiledModel, input: ScoringInput): Assessment {
  if (!isRecord(input)) throw new ScoringError(`the input must be an object, not ${quoted(input)}`);
  const answers = new Uint8Array(model.criterionIds.length);
  const given = recordOrEmpty(input.answers, "answers");
  for (const id of Object.keys(given)) {
    const criterion = model.criterionNumbers.get(id);
    if (criterion === undefined) throw new ScoringError(`unknown criterion ${quoted(id)} in answers`);
    answers[criterion] = answerCode(given[id], id);
  }
  const leftOut = marks(input.notApplicable, "notApplicable", "function", model.functionNumbers);
  const evidence = marks(input.evidenced, "evidenced", "criterion", model.criterionNumbers);
  const targets = new Uint8Array(model.functionNumbers.size);
  const wanted = recordOrEmpty(input.targets, "targets");
  for (const key of Object.keys(wanted)) {
    const fn = model.functionNumbers.get(key);
    if (fn === undefined) throw new ScoringError(`unknown function ${quoted(key)} in targets`);
    const stage = wanted[key];
    if (!isStage(stage)) throw new ScoringError(`unknown target stage ${quoted(stage)} for function ${quoted(key)}`);
    targets[fn] = STAGE_NUMBERS[stage];
  }
  return { model, answers, evidence, leftOut, targets };
}

function answerCode(answer: unknown, id: string): number {
  switch (answer) {
    case "met":
      return MET;
    case "partly":
      return PARTLY;
    case "not_met":
      return NOT_MET;
    case "not_applicable":
      return NOT_APPLICABLE;
    case null:
    case undefined:
      return UNANSWERED;
    default:
      throw new ScoringError(`unknown answer ${quoted(answer)} for criterion ${quoted(id)}`);
  }
}

function isStage(value: unknown): value is Stage {
  return typeof value === "string" && Object.hasOwn(STAGE_NUMBERS, value);
}

function marks(
  value: unknown,
  field: string,
  kind: "function" | "criterion",
  numbers: ReadonlyMap<unknown, number>,
): Uint8Array {
  const marked = new Uint8Array(numbers.size);
  const ids = value ?? [];
  if (!Array.isArray(ids)) throw new ScoringError(`${field} must be a list, not ${quoted(ids)}`);
  for (const id of ids) {
    const number = numbers.get(id);
    if (number === undefined) throw new ScoringError(`unknown ${kind} ${quoted(id)} in ${field}`);
    marked[number] = 1;
  }
  return marked;
}

function recordOrEmpty(value: unknown, field: string): Record<string, unknown> {
  const given = value ?? {};
  if (!isRecord(given)) throw new ScoringError(`${field} must be an object, not ${quoted(given)}`);
  return given;
}
