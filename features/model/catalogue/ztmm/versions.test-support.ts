/** A made-up older version of the model, so that tests of versions do not depend on what the real ones ask. */
import type { AnyFunction, AnyZtmm } from "./schema";

export const OLDER = "ztmm-1.0/1";
/** The function in which it differs. */
export const FUNCTION = "identity.authentication";
/** Asked by the older version alone. */
export const RETIRED = `${FUNCTION}.initial.9`;
/** Not asked by it yet. */
export const ADDED = `${FUNCTION}.initial.1`;

function older(fn: AnyFunction): AnyFunction {
  if (fn.key !== FUNCTION) return fn;
  const { initial } = fn.stages;
  const kept = initial.criteria.filter(({ id }) => id !== ADDED);
  const criteria = [...kept, { id: RETIRED, text: "Everybody has a pass that is shown at the door." }];
  return { ...fn, stages: { ...fn.stages, initial: { ...initial, criteria } } };
}

const olderThan = ({ pillars }: AnyZtmm): AnyZtmm => ({
  version: OLDER,
  pillars: pillars.map((pillar) => ({ ...pillar, functions: pillar.functions.map(older) })),
});

type Versions = typeof import("./versions");

/** The module of the versions with the older one before them: `vi.mock("…/ztmm/versions", withOlderVersion)`. */
export async function withOlderVersion(importOriginal: () => Promise<unknown>): Promise<Versions> {
  const actual = (await importOriginal()) as Versions;
  const newest = actual.VERSIONS.at(-1);
  if (!newest) throw new Error("There is no version");
  return {
    ...actual,
    VERSIONS: [olderThan(newest), ...actual.VERSIONS],
    retiredOf: (key, version) => [
      ...actual.retiredOf(key, version),
      ...(key === FUNCTION && version !== OLDER ? [RETIRED] : []),
    ],
    everyCriterionOf: (key) => [...actual.everyCriterionOf(key), ...(key === FUNCTION ? [RETIRED] : [])],
  };
}
