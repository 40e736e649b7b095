/** The one way from a version of the model, as an assessment carries it, to its texts, criteria and scoring model. */
import type { AnyFunction, AnyZtmm } from "@/features/model/catalogue/ztmm/schema";
import { VERSIONS } from "@/features/model/catalogue/ztmm/versions";
import type { ScoringModel } from "./schema";

export type ModelVersion = {
  /** "ztmm-2.0/2" */
  readonly version: string;
  readonly pillars: AnyZtmm["pillars"];
  /** By key, in the order of the model. */
  readonly functions: ReadonlyMap<string, AnyFunction>;
  /** With weights of 1. */
  readonly scoring: ScoringModel;
};

/** A version that this Tenet does not have: data of a newer one, or a damaged row. */
export class UnknownVersionError extends Error {
  override readonly name = "UnknownVersionError";
}

const toModel = ({ version, pillars }: AnyZtmm): ModelVersion => ({
  version,
  pillars,
  functions: new Map(pillars.flatMap(({ functions }) => functions.map((fn) => [fn.key, fn] as const))),
  scoring: {
    pillars: pillars.map((pillar) => ({
      key: pillar.key,
      functions: pillar.functions.map((fn) => ({
        key: fn.key,
        capability: fn.capability,
        criteria: {
          initial: fn.stages.initial.criteria.map(({ id }) => id),
          advanced: fn.stages.advanced.criteria.map(({ id }) => id),
          optimal: fn.stages.optimal.criteria.map(({ id }) => id),
        },
      })),
    })),
  },
});

const models = VERSIONS.map(toModel);
const byVersion: ReadonlyMap<string, ModelVersion> = new Map(models.map((model) => [model.version, model]));

/** Throws UnknownVersionError, which names it. */
export function modelOf(version: string): ModelVersion {
  const model = byVersion.get(version);
  if (model) return model;
  const known = [...byVersion.keys()].join(", ");
  throw new UnknownVersionError(`This Tenet does not know version "${version}" of the model; it knows ${known}.`);
}

/** What new assessments get, and what is scored against when nothing else is given. */
export const newestModel: ModelVersion = modelOf(models.at(-1)?.version ?? "");
