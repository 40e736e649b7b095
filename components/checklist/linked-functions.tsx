import { questionPath } from "@/components/assessment/paths";
import { ScreenLink } from "@/components/ui/screen-link";
import { shortName, ztmm } from "@/lib/catalogue/ztmm/model";
import type { ChecklistStatus } from "@/lib/checklist/rules";

export interface LinkedFunctionsProps {
  readonly functions: readonly string[];
  readonly countsAs: ChecklistStatus;
  /** The organisation's slug. */
  readonly organization: string;
  readonly unitName: string;
  /** The unit's newest assessment; null where there is none. */
  readonly assessment: { readonly id: string; readonly period: string } | null;
  readonly mayReadAnswers: boolean;
}

function advice({ countsAs, unitName, assessment }: LinkedFunctionsProps): string {
  if (!assessment) return `${unitName} has no assessment yet in which they are answered.`;
  return countsAs === "implemented" || countsAs === "verified"
    ? `As the item is ${countsAs}, look whether the answers of ${assessment.period} still say what is true. Nothing is answered by itself.`
    : `Their answers of ${assessment.period} say how mature ${unitName} is there. Nothing is answered by itself.`;
}

/** The functions of the maturity model that an item serves, each with the way to its answers. */
export function LinkedFunctions(props: LinkedFunctionsProps) {
  const { functions, organization, assessment, mayReadAnswers } = props;
  const linked = ztmm.pillars.flatMap((pillar) =>
    pillar.functions
      .filter(({ key }) => functions.includes(key))
      .map((fn) => ({ key: fn.key, name: `${pillar.name}: ${shortName(fn)}` })),
  );
  return (
    <>
      <p className="mb-2 text-ink-2">{advice(props)}</p>
      <ul className="grid gap-1">
        {linked.map(({ key, name }) => (
          <li key={key}>
            {assessment && mayReadAnswers ? (
              <ScreenLink className="link" href={questionPath(organization, assessment.id, key)}>
                {name}
              </ScreenLink>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
