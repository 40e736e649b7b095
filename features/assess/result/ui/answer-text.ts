import type { Answer } from "@/features/model/scoring/schema";

/** Answers in words, as everywhere on screens. */
export const ANSWER_WORDS: Readonly<Record<Answer | "unanswered", string>> = {
  met: "met",
  partly: "partly met",
  not_met: "not met",
  not_applicable: "not applicable",
  unanswered: "unanswered",
};
