import { ScreenLink } from "@/components/screen-link";
import { wordOf } from "@/features/programme/checklist/status.rules";
import type { Suggestion } from "@/features/programme/checklist/suggestion.rules";
import { itemPath } from "@/lib/base/addresses";

export interface SuggestionLineProps {
  readonly suggestion: Suggestion;
  /** The organisation's slug, and the unit's id. */
  readonly organization: string;
  readonly unitId: string;
}

/** One line about an item that is in place, for the person who answers the criteria it speaks for. It sets nothing. */
export function SuggestionLine({ suggestion: { id, name, status }, organization, unitId }: SuggestionLineProps) {
  return (
    <>
      “
      <ScreenLink className="link" href={itemPath(organization, unitId, id)}>
        {name}
      </ScreenLink>
      ” is {wordOf(status)} in the checklist. Look whether the criteria that say so below are met.
    </>
  );
}
