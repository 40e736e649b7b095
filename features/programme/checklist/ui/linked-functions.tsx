import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import type { ZtmmFunction } from "@/features/model/catalogue/ztmm/schema";
import { STAGE_NAMES } from "@/features/model/maturity/ui/stages";
import { type ChecklistStatus, isDoneStatus, wordOf } from "@/features/programme/checklist/status.rules";
import { questionPath } from "@/lib/base/addresses";

export interface LinkedFunctionsProps {
  readonly functions: readonly string[];
  /** Ids of the criteria that the item speaks for once it is in place. */
  readonly criteria: readonly string[];
  readonly countsAs: ChecklistStatus;
  /** The organisation's slug. */
  readonly organization: string;
  readonly unitName: string;
  /** The unit's newest assessment; null where there is none. */
  readonly assessment: { readonly id: string; readonly period: string } | null;
  readonly mayReadAnswers: boolean;
}

const STAGES_WITH_CRITERIA = [
  { key: "initial", name: STAGE_NAMES[1] },
  { key: "advanced", name: STAGE_NAMES[2] },
  { key: "optimal", name: STAGE_NAMES[3] },
] as const;

const criteriaByStage = (fn: ZtmmFunction) =>
  STAGES_WITH_CRITERIA.flatMap(({ key, name }) =>
    fn.stages[key].criteria.map(({ id, name: called, text }) => ({ id, name: called, text, stage: name })),
  );

function Advice({ countsAs, unitName, assessment }: LinkedFunctionsProps) {
  if (!assessment) return `${unitName} has no assessment yet in which they are answered.`;
  const period = <Period value={assessment.period} />;
  return isDoneStatus(countsAs) ? (
    <>
      As the item is {wordOf(countsAs)}, check whether the answers of {period} are still true, above all those to the
      criteria named here. Tenet answers nothing on its own.
    </>
  ) : (
    <>
      Their answers of {period} say how mature {unitName} is there. Once the item is in place, look at the criteria
      named here. Tenet answers nothing on its own.
    </>
  );
}

/** The functions of the maturity model that an item serves, each with the way to its answers and the criteria it speaks for. */
export function LinkedFunctions(props: LinkedFunctionsProps) {
  const { functions, criteria, organization, assessment, mayReadAnswers } = props;
  const linked = ztmm.pillars.flatMap((pillar) =>
    pillar.functions
      .filter(({ key }) => functions.includes(key))
      .map((fn) => ({
        key: fn.key,
        name: `${pillar.name}: ${shortName(fn)}`,
        spokenFor: criteriaByStage(fn).filter(({ id }) => criteria.includes(id)),
      })),
  );
  return (
    <>
      <p className="mb-2 text-ink-2">
        <Advice {...props} />
      </p>
      <ul className="grid gap-2">
        {linked.map(({ key, name, spokenFor }) => (
          <li key={key}>
            {assessment && mayReadAnswers ? (
              <ScreenLink className="link" href={questionPath(organization, assessment.id, key)}>
                {name}
              </ScreenLink>
            ) : (
              name
            )}
            {spokenFor.length > 0 ? (
              <ul className="mt-0.5 grid gap-0.5 text-ink-2 text-sm">
                {spokenFor.map(({ id, stage, name: called, text }) => (
                  <li key={id} title={text}>
                    <span className="quiet">{stage}:</span> {called}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
