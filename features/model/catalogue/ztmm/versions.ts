/** Every version of the model, each as it was released. Server only: a page has the texts of one version. */
import { criteriaOf, ztmm } from "./model";
import released1 from "./released/ztmm-2.0-1.json";
import { type AnyCriterion, type AnyZtmm, releasedSchema } from "./schema";

/** The oldest first; the last is the newest, which new assessments get. */
export const VERSIONS: readonly AnyZtmm[] = [releasedSchema.parse(released1), ztmm];

/** Ids of a function's criteria in these versions together. */
const criteriaIn = (versions: readonly AnyZtmm[], functionKey: string): string[] => [
  ...new Set(
    versions
      .flatMap(({ pillars }) => pillars.flatMap(({ functions }) => functions))
      .filter(({ key }) => key === functionKey)
      .flatMap((fn) => criteriaOf(fn).map(({ id }) => id)),
  ),
];

/** Ids of a function's criteria in all versions: the history knows answers to each of them. */
export const everyCriterionOf = (functionKey: string): string[] => criteriaIn(VERSIONS, functionKey);

/** Ids of a function's criteria that a version no longer asks. */
export function retiredOf(functionKey: string, version: string): string[] {
  const place = VERSIONS.findIndex((one) => one.version === version);
  const asked = new Set(criteriaIn(VERSIONS.slice(place, place + 1), functionKey));
  return criteriaIn(VERSIONS.slice(0, Math.max(place, 0)), functionKey).filter((id) => !asked.has(id));
}

const criteria: ReadonlyMap<string, AnyCriterion> = new Map(
  VERSIONS.flatMap(({ pillars }) =>
    pillars.flatMap(({ functions }) => functions.flatMap((fn) => criteriaOf(fn).map((one) => [one.id, one] as const))),
  ),
);

/** A criterion of whatever version, as the newest that has it says it; undefined where none does. */
export const findCriterion = (id: string): AnyCriterion | undefined => criteria.get(id);
