/** Each function over the units, as the screens of the programme show it: pure. */
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import { averageStage } from "@/features/model/scoring/rules";
import { type FunctionLevel, levelsOf } from "./level.rules";
import type { FunctionStanding } from "./schema";
import { isAnswered, type Standings } from "./slot.rules";

const names = new Map(
  ztmm.pillars.flatMap((pillar) =>
    pillar.functions.map(
      (fn) => [fn.key, fn.capability ? `${shortName(fn)} (${pillar.name})` : shortName(fn)] as const,
    ),
  ),
);

function toStanding(pillar: string, { key, standing, average, floor, score, possible, proven }: FunctionLevel) {
  return {
    key,
    name: names.get(key) ?? key,
    pillar,
    standing,
    stage: standing === "assessed" ? average : null,
    reach: possible === null ? null : averageStage(possible),
    floor,
    score,
    possible,
    proven,
  };
}

/** Every function, in the order of the model, and how many of the units have an answer. */
export function functionStandings(standings: Standings): {
  functions: FunctionStanding[];
  coverage: { assessed: number; total: number };
} {
  const { pillars } = levelsOf(standings);
  const assessed = standings.units.filter((unit) => unit.standings.some(isAnswered)).length;
  return {
    functions: pillars.flatMap((pillar) => pillar.functions.map((fn) => toStanding(pillar.key, fn))),
    coverage: { assessed, total: standings.units.length },
  };
}
