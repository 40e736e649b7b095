/** The figures that every stored function carries, so that roll-ups are sums in SQL: pure. */
import { type ModelVersion, modelOf } from "@/features/model/scoring/model-of";
import { METHOD, ScoringError, type ScoringModel, type StageNumber } from "@/features/model/scoring/schema";
import { type ScoredDocument, scoreDocuments } from "./scoring.rules";

/** What scoring gives for one function. Weights do not matter here: they begin above the function. */
export type Figures = {
  /** Null, as the next three, when the function is left out. */
  claimed: number | null;
  possible: number | null;
  proven: number | null;
  stage: StageNumber | null;
  /** False while the function is carried forward, whatever its answers say. */
  settled: boolean;
  answered: number;
  applicable: number;
};

/** Figures as they are stored: with the method and the version of the model that they were computed by. */
export type StoredFigures = Figures & { method: string; modelVersion: string };

type Alone = ReadonlyMap<string, ScoringModel>;

const alone = new Map<string, Alone>();

/** Each function as a model of its own: one alone is scored the same as among all others. */
function modelsAlone({ version, scoring }: ModelVersion): Alone {
  const known = alone.get(version);
  if (known) return known;
  const made = new Map(
    scoring.pillars.flatMap(({ key, functions }) =>
      functions.map((fn): [string, ScoringModel] => [fn.key, { pillars: [{ key, functions: [fn] }] }]),
    ),
  );
  alone.set(version, made);
  return made;
}

/**
 * The figures to store with a function of an assessment of this version of the model. Throws ScoringError for a function,
 * criterion or answer that the version does not know, UnknownVersionError for the version.
 */
export function figuresToStore(modelVersion: string, document: Omit<ScoredDocument, "target">): StoredFigures {
  const model = modelsAlone(modelOf(modelVersion)).get(document.key);
  const fn = model && scoreDocuments(model, [{ ...document, target: null }]).pillars[0]?.functions[0];
  if (!fn) throw new ScoringError(`unknown function "${document.key}"`);
  const { score: claimed, possible, proven, stage, settled, answered, applicable } = fn;
  return { claimed, possible, proven, stage, settled, answered, applicable, method: METHOD, modelVersion };
}

/** The names of the figures, as columns of a stored function. */
export const FIGURE_COLUMNS = [
  "claimed",
  "possible",
  "proven",
  "stage",
  "settled",
  "answered",
  "applicable",
  "method",
  "modelVersion",
] as const satisfies readonly (keyof StoredFigures)[];
