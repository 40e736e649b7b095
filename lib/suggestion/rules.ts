/** What a checklist says beside the criteria of a function: pure, and small, for the questionnaire. */
import type { Answer } from "@/lib/assessment/schema";
import type { ChecklistStatus, Level } from "@/lib/checklist/rules";

/** The stage for whose criteria an item of each level speaks. */
const STAGE_OF = { foundational: "initial", advanced: "advanced" } as const satisfies Record<Level, string>;

export type Suggestion = {
  /** Of the item. */
  readonly id: string;
  /** What the item says, without its full stop. */
  readonly text: string;
  readonly status: "implemented" | "verified";
  readonly stage: (typeof STAGE_OF)[Level];
};

type Item = { readonly id: string; readonly level: Level; readonly text: string };

/** Of the items that serve a function those that are implemented or verified, by what they count as. */
export function suggestionsOf(items: readonly Item[], statuses: ReadonlyMap<string, ChecklistStatus>): Suggestion[] {
  return items.flatMap(({ id, level, text }) => {
    const status = statuses.get(id);
    if (status !== "implemented" && status !== "verified") return [];
    return [{ id, text: text.replace(/\.$/, ""), status, stage: STAGE_OF[level] }];
  });
}

/** Is there something to look at: a criterion of the stage that is not answered, or not (wholly) met? */
export const isStageOpen = (criteria: readonly string[], answers: Readonly<Record<string, Answer>>): boolean =>
  criteria.some((id) => answers[id] !== "met" && answers[id] !== "not_applicable");
