/** What the questionnaire's screen works with. Types alone: the browser carries no validator. */

import type { MaturityStage, Stage } from "@/features/model/catalogue/ztmm/schema";
import type { StageNumber } from "@/features/model/scoring/schema";
import type { Answer, AssessmentState, FunctionDto } from "./schema";

/** Answered criteria by id; an absent one is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;

/** What can be edited of a function: the body of PUT .../functions/{key}. */
export type AnswerDocument = Readonly<
  Pick<FunctionDto, "notApplicable" | "justification" | "note" | "target"> & { answers: Answers }
>;

/** A document as the server stores it. `version` 0 was never stored; `updatedAt` is ISO 8601, UTC. */
export type StoredDocument = AnswerDocument &
  Readonly<Pick<FunctionDto, "carriedForward" | "version" | "updatedAt" | "updatedBy">>;

/** The smallest parts that two people can change side by side. */
export type AnswerField = "notApplicable" | "justification" | "note" | "target" | `answers.${string}`;

/** Ids of the criteria by stage, in model order. */
export type StageCriteria = Readonly<Record<MaturityStage, readonly string[]>>;

/** The model as far as the pillar map needs it: names and ids, no texts. */
export type MapFunction = {
  readonly key: string;
  readonly name: string;
  readonly criteria: StageCriteria;
  /** Ids of criteria that earlier versions of the model asked, and this one does not. */
  readonly retired: readonly string[];
};
export type MapPillar = { readonly key: string; readonly name: string; readonly functions: readonly MapFunction[] };

/** The texts of one function that the centre of the screen shows. */
export type QuestionTexts = {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  /** What counts as one of those that its pillar is about. */
  readonly definition: string | undefined;
  readonly summaries: Readonly<Record<Stage, string>>;
  readonly criteria: Readonly<Record<MaturityStage, readonly CriterionTexts[]>>;
  /** Criteria of earlier versions of the model, to which the history has answers. */
  readonly retired: readonly CriterionTexts[];
};

/** A criterion as a question, and its name for lists. */
export type CriterionTexts = { readonly id: string; readonly name: string; readonly text: string };

/** What the map shows of the functions that are not on the screen. */
export type MapDocument = {
  readonly key: string;
  readonly answers: Answers;
  readonly notApplicable: boolean;
  readonly carriedForward: boolean;
  readonly version: number;
};

/** The same function in the unit's latest earlier period; `score` and `stage` are null when it did not apply. */
export type LastPeriod = {
  readonly period: string;
  /** What it was called and asked, where the earlier assessment carries another version of the model; else null. */
  readonly otherModel: { readonly name: string; readonly asked: readonly string[] } | null;
  readonly answers: Answers;
  readonly notApplicable: boolean;
  readonly isAssessed: boolean;
  readonly score: number | null;
  readonly stage: StageNumber | null;
};

/** Everything of one function's screen that is in the database. */
export type QuestionnaireDto = {
  readonly assessment: {
    readonly id: string;
    readonly unitId: string;
    readonly unitName: string;
    readonly period: string;
    readonly state: AssessmentState;
    readonly modelVersion: string;
  };
  readonly document: StoredDocument;
  /** Stored functions of the assessment, this one included. */
  readonly stored: readonly MapDocument[];
  readonly last: LastPeriod | null;
  /** Why nothing can be changed here, in a sentence; null when it can. */
  readonly readOnly: string | null;
  readonly mayTarget: boolean;
};
