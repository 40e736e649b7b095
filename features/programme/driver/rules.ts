/** What the answers support of publications: requirement by requirement, through the functions linked to it. Pure. */

import type { FunctionStanding } from "@/features/assess/standing/schema";
import { programme } from "@/features/model/catalogue/programme/model";
import type { Driver } from "@/features/model/catalogue/programme/schema";
import { ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { STAGES, type ZtmmFunction } from "@/features/model/catalogue/ztmm/schema";
import { weighted, weightedMeans } from "@/features/model/scoring/rules";
import { isPast } from "@/lib/base/day";
import { foldText } from "@/lib/base/text";
import type {
  DriverFilter,
  DriverSummary,
  LinkedFunction,
  PrincipleView,
  RequirementView,
  Support,
  SupportKey,
  TenetView,
  Totals,
} from "./schema";
import { together } from "./together.rules";

type Requirement = Driver["requirements"][number];
type Crosswalk = keyof ZtmmFunction["crosswalk"];

const TENETS = "sp-800-207";

/** The order that names no actions of its own: the memorandum says how to fulfil it, so its links are taken over. */
const FOLLOWS: Readonly<Record<string, string>> = { "eo-14028": "omb-m-22-09" };

/** The crosswalk names capabilities: an activity is supported as its capability is, with whose id its own begins. */
const capabilityOf = ({ id }: Requirement): string => id.split(".").slice(0, 2).join(".");

/** How a function's crosswalk names the requirements of a driver. */
const CROSSWALKS: Readonly<Record<string, { list: Crosswalk; idOf: (requirement: Requirement) => string }>> = {
  "omb-m-22-09": { list: "ombM2209", idOf: ({ id }) => id },
  dod: { list: "dodCapabilities", idOf: capabilityOf },
  "nsa-zig": { list: "dodCapabilities", idOf: capabilityOf },
  [TENETS]: { list: "tenets", idOf: ({ id }) => id },
  "csf-2.0": { list: "csf2", idOf: ({ id }) => id },
  "sp-800-53r5": { list: "sp80053r5", idOf: ({ id }) => id },
};

export const findDriver = (key: string): Driver | undefined => programme.drivers.find((driver) => driver.key === key);

type Links = ReadonlyMap<string, readonly string[]>;

function buildLinks(driver: Driver): Links {
  const followed = findDriver(FOLLOWS[driver.key] ?? "");
  if (followed) {
    const linked = new Set([...buildLinks(followed).values()].flat());
    const keys = [...ztmmFunctions.keys()].filter((key) => linked.has(key));
    return new Map(driver.requirements.map(({ id }) => [id, keys]));
  }
  const crosswalk = CROSSWALKS[driver.key];
  const functions = [...ztmmFunctions.values()];
  const isLinked = (requirement: Requirement, fn: ZtmmFunction) =>
    requirement.functions?.includes(fn.key) ??
    (crosswalk !== undefined && fn.crosswalk[crosswalk.list].includes(crosswalk.idOf(requirement)));
  return new Map(
    driver.requirements.map((requirement) => [
      requirement.id,
      functions.filter((fn) => isLinked(requirement, fn)).map(({ key }) => key),
    ]),
  );
}

const LINKS: ReadonlyMap<string, Links> = new Map(programme.drivers.map((driver) => [driver.key, buildLinks(driver)]));

/** Keys of the functions linked to each requirement of a driver, by the requirement's id, in the order of the model. */
export const linksOf = ({ key }: Pick<Driver, "key">): Links => LINKS.get(key) ?? new Map();

const supportKey = ({ standing, stage }: Pick<Support, "standing" | "stage">): SupportKey => {
  if (standing === "not linked") return "not-linked";
  if (standing === "not applicable") return "not-applicable";
  return stage === null ? "unknown" : (STAGES[stage - 1] ?? "unknown");
};

/**
 * What some functions support together: the lowest stage among them with the weakest named, the mean as a figure (1 to 4),
 * both with what they may rise to while criteria are open. Without any function it is "not linked", never a low stage.
 */
export function supportOf(functions: readonly FunctionStanding[]): Support {
  const applicable = functions.filter(({ standing }) => standing !== "not applicable");
  const { standing, ...level } = together(functions);
  const known = functions.length === 0 ? ("not linked" as const) : standing;
  const { stage } = level;
  return {
    ...level,
    standing: known,
    key: supportKey({ standing: known, stage }),
    weakest: stage === null || stage === 4 ? [] : applicable.filter((fn) => fn.stage === stage).map(({ key }) => key),
    open: applicable.filter((fn) => fn.stage === null).map(({ key }) => key),
  };
}

const toLinked = ({ key, name, pillar, standing, stage, reach, floor }: FunctionStanding): LinkedFunction => ({
  key,
  name,
  pillar,
  standing,
  stage,
  reach,
  floor,
});

type Standings = ReadonlyMap<string, FunctionStanding>;

export const byKey = (functions: readonly FunctionStanding[]): Standings =>
  new Map(functions.map((fn) => [fn.key, fn]));

function supported(keys: readonly string[], standings: Standings) {
  const functions = keys.flatMap((key) => standings.get(key) ?? []);
  return { functions: functions.map(toLinked), support: supportOf(functions) };
}

/**
 * Every requirement of a driver with its support. With `pillar`: only those to which a function of the pillar is linked,
 * and what these functions support. `today` is an ISO date.
 */
export function requirementsOf(
  driver: Driver,
  standings: Standings,
  { today, pillar }: { today: string; pillar?: string | undefined },
): RequirementView[] {
  const links = linksOf(driver);
  return driver.requirements.flatMap(({ id, name, group, deadline, due, level }) => {
    const linked = links.get(id) ?? [];
    const keys = pillar === undefined ? linked : linked.filter((key) => key.startsWith(`${pillar}.`));
    if (pillar !== undefined && keys.length === 0) return [];
    const view = supported(keys, standings);
    const datePassed = isPast(deadline, today);
    return [{ id, name, group, deadline, due, datePassed, level, ...view }];
  });
}

/** How many requirements are supported how far, and the mean of their means; what has no figure is left out of it. */
export function totalsOf(requirements: readonly RequirementView[]): Totals {
  const supports = requirements.map(({ support }) => support);
  const means = weightedMeans(supports.flatMap((support) => weighted(support, 1) ?? []));
  const standings = (["assessed", "too early", "not assessed", "not applicable"] as const).find((standing) =>
    supports.some((support) => support.standing === standing),
  );
  const count = (key: SupportKey) => supports.filter((support) => support.key === key).length;
  return {
    standing: standings ?? "not linked",
    requirements: requirements.length,
    counts: {
      traditional: count("traditional"),
      initial: count("initial"),
      advanced: count("advanced"),
      optimal: count("optimal"),
      unknown: count("unknown"),
      "not-applicable": count("not-applicable"),
      "not-linked": count("not-linked"),
    },
    datePassed: requirements.filter(({ datePassed }) => datePassed).length,
    score: means?.score ?? null,
    possible: means?.possible ?? null,
    proven: means?.proven ?? null,
  };
}

export function summarizeDriver(driver: Driver, standings: Standings, today: string): DriverSummary {
  const { key, name, text, publisher, issued, mapping, requirements } = driver;
  return {
    key,
    name,
    text,
    publisher,
    issued,
    mapping,
    follows: FOLLOWS[key] ?? null,
    groups: new Set(requirements.map(({ group }) => group)).size,
    totals: totalsOf(requirementsOf(driver, standings, { today })),
    pillars: ztmm.pillars.map((pillar) => ({
      key: pillar.key,
      name: pillar.name,
      ...totalsOf(requirementsOf(driver, standings, { today, pillar: pillar.key })),
    })),
  };
}

/** Is this requirement asked for? The pillar has been looked at before, since it changes what support is. */
export function matches(requirement: RequirementView, { group, level, support, text }: DriverFilter): boolean {
  const { id, name, group: of } = requirement;
  const wanted = text && foldText(text);
  return (
    (group === undefined || of === group) &&
    (level === undefined || requirement.level === level) &&
    (support === undefined || requirement.support.key === support) &&
    (!wanted || foldText(`${id} ${name} ${of}`).includes(wanted))
  );
}

/** The three principles with what their functions support. */
export const principlesOf = (standings: Standings): PrincipleView[] =>
  programme.principles.map(({ key, name, text, practices, functions }) => ({
    key,
    name,
    text,
    practices,
    ...supported(functions, standings),
  }));

/** The seven tenets of NIST SP 800-207 with what the functions linked to them support. */
export function tenetsOf(standings: Standings): TenetView[] {
  const links = linksOf({ key: TENETS });
  return programme.tenets.map(({ id, name, text }) => ({
    id,
    name,
    text,
    ...supported(links.get(id) ?? [], standings),
  }));
}

/** The words of a support that is no stage, and the names of the stages, as files and filters write them. */
export const SUPPORT_WORDS: Readonly<Record<SupportKey, string>> = {
  traditional: "Traditional",
  initial: "Initial",
  advanced: "Advanced",
  optimal: "Optimal",
  unknown: "Unknown",
  "not-applicable": "Not applicable",
  "not-linked": "Nothing linked",
};
