/** What the hints of the interview rest on: which criteria each observation speaks for or denies. */
import type { Stage } from "../schema";

export interface HintRow {
  /** Key of the function. */
  readonly function: string;
  /** Number of its question, from 1. */
  readonly question: number;
  /** A passage of the hint, word for word, that names exactly one stage. */
  readonly says: string;
  readonly stage: Stage;
  /**
   * "reached": what is observed shows that criteria of this stage are met.
   * "at most": what is observed denies criteria of the stage above, so that no higher stage is possible.
   * Traditional is always "at most", Optimal always "reached".
   */
  readonly reading: "reached" | "at most";
  /** Those criteria, all of one stage: of `stage` when reached, of the one above when at most. */
  readonly criteria: readonly string[];
}
