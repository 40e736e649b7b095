/** The model that is scored against when none is given. */
import { newestModel } from "./model-of";
import type { ScoringModel } from "./schema";

/** The newest version of the model, with weights of 1. */
export const builtInModel: ScoringModel = newestModel.scoring;
