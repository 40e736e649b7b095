/** The one way from stored documents to the scoring engine: nothing else may call it (lib/architecture.test.ts). */
import type { Stage } from "@/lib/catalogue/schema";
import type { ScoreResult, ScoringInput, ScoringModel } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import { EVEN, type Weights, weighed } from "@/lib/scoring/weights";
import type { Answer, FunctionDocument } from "./schema";

/** The part of a stored function that scoring reads. */
export type ScoredDocument = {
  key: string;
  answers: Readonly<Record<string, Answer>>;
  notApplicable: boolean;
  target: FunctionDocument["target"];
  /** Ids of its criteria with current evidence. Nothing collects evidence yet: empty, so that nothing is proven. */
  evidenced: readonly string[];
};

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

/** Scores functions of one assessment; see `engineInput`. */
export function scoreDocuments(
  model: ScoringModel,
  documents: readonly ScoredDocument[],
  weights: Weights = EVEN,
): ScoreResult {
  const engine = engineInput(model, documents, weights);
  return score(engine.model, engine.input);
}
