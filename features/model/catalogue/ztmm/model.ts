/**
 * CISA Zero Trust Maturity Model v2.0 in Tenet's own words: 5 pillars, 37 functions. This is the newest version. What an
 * assessment is asked and scored by is modelOf(version) of features/model/scoring/model-of.ts; pillars and functions, with
 * their keys and names, are the same in every version.
 */

import { applications } from "./applications";
import { data } from "./data";
import { devices } from "./devices";
import { identity } from "./identity";
import { networks } from "./networks";
import type { AnyCriterion, MaturityStage, Ztmm, ZtmmFunction } from "./schema";

export const ztmm: Ztmm = { version: "ztmm-2.0/2", pillars: [identity, devices, networks, applications, data] };

/** Every function by its key, in model order. */
export const ztmmFunctions: ReadonlyMap<string, ZtmmFunction> = new Map(
  ztmm.pillars.flatMap((pillar) => pillar.functions.map((fn) => [fn.key, fn] as const)),
);

/** All criteria of a function, lowest stage first. */
export function criteriaOf<C extends { readonly id: string }>(fn: {
  readonly stages: Readonly<Record<MaturityStage, { readonly criteria: readonly C[] }>>;
}): C[] {
  return [...fn.stages.initial.criteria, ...fn.stages.advanced.criteria, ...fn.stages.optimal.criteria];
}

/** CISA's name as screens show it: without the ending that every cross-cutting function shares ("Governance"). */
export function shortName(fn: Pick<ZtmmFunction, "name">): string {
  return fn.name.replace(/ Capability$/, "");
}

/** "Identity" for "identity"; what is no pillar stays as it is. */
export const pillarName = (key: string): string => ztmm.pillars.find((pillar) => pillar.key === key)?.name ?? key;

/** What a criterion is called in lists, links and headings: its name; its text in a version that had no names. */
export const criterionName = ({ name, text }: Pick<AnyCriterion, "name" | "text">): string => name ?? text;
