/** What the writers of the saving bench write to: organisations with assessments, every writer with a function of its own. */
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import type { Answer, FunctionDocument } from "@/features/assess/assessment/schema";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import type { Actor } from "@/lib/access/actor";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

const ANSWERS = ["met", "partly", "not_met", "not_applicable"] as const;

/** A function that one writer alone changes; `version` is the one that was acknowledged last. */
export type Place = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly functionKey: string;
  version: number;
};

/** The document that a place has as `version`: every criterion answered, a note of three lines; no two versions alike. */
export function documentOf(
  { functionKey }: Pick<Place, "functionKey">,
  version: number,
): FunctionDocument & { answers: Record<string, Answer> } {
  const fn = ztmmFunctions.get(functionKey);
  if (!fn) throw new Error(`the model has no function ${functionKey}`);
  const answer = (index: number) => ANSWERS[(index + version) % ANSWERS.length] ?? "met";
  return {
    answers: Object.fromEntries(criteriaOf(fn).map(({ id }, index) => [id, answer(index)])),
    notApplicable: false,
    justification: "",
    note: `Seen in the interview with the platform team, change ${version}.\n${"The logs are kept for a year. ".repeat(5)}`,
    target: null,
    inheritedFrom: null,
  };
}

/** An organisation with its owner and `count` places, each stored once already, as many assessments as that takes. */
async function buildPlaces(actor: Actor, count: number): Promise<Place[]> {
  const keys = [...ztmmFunctions.keys()];
  const places: Place[] = [];
  while (places.length < count) {
    const unit = await buildUnit(actor);
    const { id } = await createAssessment(actor, { unitId: unit.id, period: "2026-Q4" });
    for (const functionKey of keys.slice(0, count - places.length))
      places.push({ actor, assessmentId: id, functionKey, version: 1 });
  }
  for (const place of places)
    await saveFunction(actor, { ...place, version: 0, document: documentOf(place, place.version) });
  return places;
}

/** `count` places for each of `kinds`, spread evenly over so many organisations, neighbours in different ones. */
export async function buildSetting<K extends string>(
  kinds: readonly K[],
  count: number,
  organizations: number,
): Promise<ReadonlyMap<K, readonly Place[]>> {
  const perOrganization = Math.ceil(count / organizations);
  const setting = new Map<K, Place[]>(kinds.map((kind) => [kind, []]));
  for (let i = 0; i < organizations; i++) {
    const owner = await buildMember(await buildOrganization(), "owner");
    const places = await buildPlaces(owner, perOrganization * kinds.length);
    kinds.forEach((kind, k) => {
      setting.get(kind)?.push(...places.slice(k * perOrganization, (k + 1) * perOrganization));
    });
  }
  return new Map(kinds.map((kind) => [kind, interleave(setting.get(kind) ?? [], perOrganization)]));
}

/** a1 a2 b1 b2 -> a1 b1 a2 b2, with groups of `size`. */
const interleave = (places: readonly Place[], size: number): Place[] =>
  Array.from({ length: size }, (_, offset) => places.filter((_, index) => index % size === offset)).flat();
