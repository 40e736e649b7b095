/** Checks a model once and lays it out for fast scoring. */
import { CRITERIA_STAGES, ScoringError, type ScoringModel } from "./schema";

export interface CompiledFunction {
  readonly key: string;
  readonly weight: number;
  readonly capability: string | null;
  /** Criterion numbers: Initial from the first, Advanced from the second, Optimal from the third, up to the fourth. */
  readonly bounds: readonly [number, number, number, number];
}

export interface CompiledPillar {
  readonly key: string;
  readonly weight: number;
  readonly functions: readonly CompiledFunction[];
}

export interface CompiledModel {
  readonly pillars: readonly CompiledPillar[];
  /** Number of a function, in model order, by its key. */
  readonly functionNumbers: ReadonlyMap<string, number>;
  /** Number of a criterion, in model order, by its id. */
  readonly criterionNumbers: ReadonlyMap<string, number>;
  readonly criterionIds: readonly string[];
  /** The capability keys that occur, in model order. */
  readonly capabilities: readonly string[];
}

const cache = new WeakMap<object, CompiledModel>();

/**
 * The checked layout of a model, remembered per model object. The engine stays a pure function of what is in the model:
 * a model that was changed after its first use is noticed and laid out anew.
 * @throws ScoringError naming the id: wrong shape, an id twice, a weight that is not positive and finite, a stage
 * without criteria.
 */
export function compileModel(model: ScoringModel): CompiledModel {
  const known = isRecord(model) ? cache.get(model) : undefined;
  if (known !== undefined && isUnchanged(known, model)) return known;
  const compiled = compile(model);
  cache.set(model, compiled);
  return compiled;
}

/** True for what JSON calls an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it stands in a message: ids verbatim, so that they can be searched for. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return isRecord(value) ? "an object" : String(value);
}

// Typed as unknown: the command hands over whatever a line of JSON held.
function compile(model: unknown): CompiledModel {
  const pillarList = list(record(model, "the model").pillars, "pillars of the model");
  const seen = new Set<string>();
  const functionNumbers = new Map<string, number>();
  const criterionNumbers = new Map<string, number>();
  const criterionIds: string[] = [];
  const capabilities = new Set<string>();

  const takeId = (value: unknown, what: string): string => {
    if (typeof value !== "string") throw new ScoringError(`${what} must be a text, not ${quoted(value)}`);
    if (seen.has(value)) throw new ScoringError(`the id ${quoted(value)} occurs twice in the model`);
    seen.add(value);
    return value;
  };

  const takeFunction = (value: unknown, where: string): CompiledFunction => {
    const fn = record(value, where);
    const key = takeId(fn.key, `the key of ${where}`);
    const name = `function ${quoted(key)}`;
    const criteria = record(fn.criteria, `criteria of ${name}`);
    const starts = CRITERIA_STAGES.map((stage) => {
      const ids = list(criteria[stage], `${stage} criteria of ${name}`);
      if (ids.length === 0) throw new ScoringError(`${name} has no ${stage} criteria`);
      const start = criterionIds.length;
      for (const item of ids) {
        const id = takeId(item, `an id in the ${stage} criteria of ${name}`);
        criterionNumbers.set(id, criterionIds.length);
        criterionIds.push(id);
      }
      return start;
    });
    functionNumbers.set(key, functionNumbers.size);
    const capability = fn.capability ?? null;
    if (capability !== null && typeof capability !== "string") {
      throw new ScoringError(`the capability of ${name} must be a text or null, not ${quoted(capability)}`);
    }
    if (capability !== null) capabilities.add(capability);
    const [initial = 0, advanced = 0, optimal = 0] = starts;
    return { key, weight: weightOf(fn, name), capability, bounds: [initial, advanced, optimal, criterionIds.length] };
  };

  const pillars = pillarList.map((value, index): CompiledPillar => {
    const pillar = record(value, `pillar ${index + 1} of the model`);
    const key = takeId(pillar.key, `the key of pillar ${index + 1}`);
    const name = `pillar ${quoted(key)}`;
    const functions = list(pillar.functions, `functions of ${name}`);
    return {
      key,
      weight: weightOf(pillar, name),
      functions: functions.map((fn, position) => takeFunction(fn, `function ${position + 1} of ${name}`)),
    };
  });
  return { pillars, functionNumbers, criterionNumbers, criterionIds, capabilities: [...capabilities] };
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (!isRecord(value)) throw new ScoringError(`${what} must be an object, not ${quoted(value)}`);
  return value;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ScoringError(`${what} must be a list, not ${quoted(value)}`);
  return value;
}

function weightOf(owner: Record<string, unknown>, name: string): number {
  const weight = owner.weight;
  if (weight === undefined) return 1;
  if (typeof weight !== "number" || !(weight > 0) || weight === Number.POSITIVE_INFINITY) {
    throw new ScoringError(`the weight of ${name} must be a positive finite number, not ${quoted(weight)}`);
  }
  return weight;
}

/** Compares piece by piece; `?.` because a changed model may have lost its shape, which `compile` then reports. */
function isUnchanged(compiled: CompiledModel, model: ScoringModel): boolean {
  if (model.pillars?.length !== compiled.pillars.length) return false;
  for (let p = 0; p < compiled.pillars.length; p++) {
    const before = compiled.pillars[p];
    const pillar = model.pillars[p];
    if (before === undefined || pillar?.key !== before.key || (pillar.weight ?? 1) !== before.weight) return false;
    if (pillar.weight === null || pillar.functions?.length !== before.functions.length) return false;
    for (let f = 0; f < before.functions.length; f++) {
      const old = before.functions[f];
      const fn = pillar.functions[f];
      if (old === undefined || fn?.key !== old.key || (fn.weight ?? 1) !== old.weight || fn.weight === null)
        return false;
      if ((fn.capability ?? null) !== old.capability) return false;
      for (let s = 0; s < CRITERIA_STAGES.length; s++) {
        const stage = CRITERIA_STAGES[s];
        const start = old.bounds[s] ?? 0;
        const end = old.bounds[s + 1] ?? 0;
        const ids = stage === undefined ? undefined : fn.criteria?.[stage];
        if (ids?.length !== end - start) return false;
        for (let c = start; c < end; c++) if (ids[c - start] !== compiled.criterionIds[c]) return false;
      }
    }
  }
  return true;
}
