/** The one way from stored documents to the scoring engine: nothing else may call it (lib/architecture.test.ts). */
import type { Stage } from "@/features/model/catalogue/ztmm/schema";
import type { ModelVersion } from "@/features/model/scoring/model-of";
import type { FunctionResult, ScoreResult, ScoringInput, ScoringModel } from "@/features/model/scoring/schema";
import { score } from "@/features/model/scoring/score";
import { EVEN, type Weights, weighed } from "@/features/model/scoring/weights";
import type { Answer, FunctionDocument } from "./schema";

/** The part of a stored function that scoring reads. */
export type ScoredDocument = {
  key: string;
  answers: Readonly<Record<string, Answer>>;
  notApplicable: boolean;
  target: FunctionDocument["target"];
  /** Ids of its criteria with current evidence. Nothing collects evidence yet: empty, so that nothing is proven. */
  evidenced: readonly string[];
  /** Begun with an earlier period's answers, and neither confirmed nor changed since: not settled. */
  carriedForward: boolean;
};

/** The answers of an assessment, and the version of the model that it carries: by this they are scored. */
export type ScoredAssessment = { readonly model: ModelVersion; readonly documents: readonly ScoredDocument[] };

declare const made: unique symbol;

/** What the engine scores: only `engineInput` makes one. */
export type EngineInput = { readonly model: ScoringModel; readonly input: ScoringInput; readonly [made]: true };

/**
 * The engine's input for functions of one assessment. `model` is what they are scored against, the whole one or a part;
 * `weights` are the organisation's.
 */
export function engineInput(
  model: ScoringModel,
  documents: readonly ScoredDocument[],
  weights: Weights = EVEN,
): EngineInput {
  const input: ScoringInput = {
    answers: Object.assign({}, ...documents.map((document) => document.answers)),
    notApplicable: documents.filter((document) => document.notApplicable).map((document) => document.key),
    evidenced: documents.flatMap((document) => document.evidenced),
    targets: Object.fromEntries(
      documents.flatMap((document): [string, Stage][] =>
        document.target ? [[document.key, document.target.stage]] : [],
      ),
    ),
  };
  return { model: weighed(model, weights), input } as EngineInput;
}

/** The result without the functions in `keys` among the settled ones. */
function unsettle(result: ScoreResult, keys: ReadonlySet<string>): ScoreResult {
  const settledOf = (functions: readonly FunctionResult[]) =>
    functions.filter((fn) => fn.settled && fn.score !== null).length;
  const pillars = result.pillars.map((pillar) => {
    const functions = pillar.functions.map((fn) => (keys.has(fn.key) ? { ...fn, settled: false } : fn));
    return { ...pillar, settled: settledOf(functions), functions };
  });
  const settled = pillars.reduce((sum, pillar) => sum + pillar.settled, 0);
  return { ...result, overall: { ...result.overall, settled }, pillars };
}

/** Scores functions of one assessment; see `engineInput`. What is carried forward is not settled, whatever it says. */
export function scoreDocuments(
  model: ScoringModel,
  documents: readonly ScoredDocument[],
  weights: Weights = EVEN,
): ScoreResult {
  const engine = engineInput(model, documents, weights);
  const result = score(engine.model, engine.input);
  const carried = new Set(documents.filter(({ carriedForward }) => carriedForward).map(({ key }) => key));
  return carried.size > 0 ? unsettle(result, carried) : result;
}
