/** How a figure of the organisation, or of one unit's standing, follows from its parts: pure. */
import { nameOf, OVERALL } from "@/features/assess/result/rules";
import { type Change, changeOf, compare } from "@/features/assess/standing/change.rules";
import { type Level, levelsOf, type PillarLevel } from "@/features/assess/standing/level.rules";
import {
  type AnsweredUnit,
  type Answers,
  standingsOf,
  versionsOf,
  weakFunctions,
} from "@/features/assess/standing/roll-up.rules";
import type { SlotStanding, Standings } from "@/features/assess/standing/slot.rules";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { meanLines } from "@/features/model/scoring/derivation-text";
import { METHOD, type NullableFigures } from "@/features/model/scoring/schema";
import { periodLabel } from "@/lib/base/period";
import { figureName } from "./rules";
import type { OrganizationDerivation, OrganizationTerm } from "./schema";

const UNIT_COUNTS =
  "A unit counts with its latest approved assessment not later than the period; without one, function by function with its latest settled value, and else with its latest answers.";
const RULES = {
  units: `The score is the mean of the pillar over the active units, weighted by their criticality (1 to 5). ${UNIT_COUNTS}`,
  pillars: "The score is the weighted mean of the pillars. Pillars without a function that applies are left out.",
  functions: `The score is the weighted mean of the unit's functions in the pillar. ${UNIT_COUNTS} Functions that do not apply are left out.`,
  levels: "The average stage is that mean rounded down. The floor is the lowest stage among functions that are judged.",
  early: "Below half of the weight judged, it is too early to score.",
};

const pairOf = ({ score, possible }: Pick<NullableFigures, "score" | "possible">) =>
  score === null || possible === null ? null : { score, possible };

type Part = Pick<OrganizationTerm, "kind" | "key" | "name" | "weight">;

function termOf(part: Part, level: Level): OrganizationTerm {
  const figures = pairOf(level);
  return {
    ...part,
    figures,
    product: figures && { score: figures.score * part.weight, possible: figures.possible * part.weight },
    stage: level.floor,
    standing: level.standing,
    settled: level.settled,
    slots: level.slots,
    basis: null,
    assessment: null,
  };
}

function slotTerm(key: string, weight: number, level: Level, standing: SlotStanding | undefined): OrganizationTerm {
  const source = standing?.source ?? null;
  return {
    ...termOf({ kind: "function", key, name: nameOf(key), weight }, level),
    basis: standing?.basis ?? null,
    assessment: source && { id: source.id, period: source.period },
  };
}

type Asked = {
  of: string;
  period: string;
  since: string;
  unit: AnsweredUnit | null;
  name: string;
  /** By which quarters are named in the text. */
  yearStartMonth: number;
};

function termsOf(
  answers: Answers,
  standings: Standings,
  pillars: readonly PillarLevel[],
  { of, unit }: Asked,
): OrganizationTerm[] {
  const { model } = answers;
  if (of === OVERALL)
    return pillars.map((level, i) =>
      termOf({ kind: "pillar", key: level.key, name: nameOf(level.key), weight: model.pillars[i]?.weight ?? 1 }, level),
    );
  const place = model.pillars.findIndex(({ key }) => key === of);
  const first = model.pillars.slice(0, place).reduce((sum, { functions }) => sum + functions.length, 0);
  if (unit)
    return (model.pillars[place]?.functions ?? []).flatMap(({ key, weight = 1 }, i) => {
      const level = pillars[place]?.functions[i];
      return level ? [slotTerm(key, weight, level, standings.units[0]?.standings[first + i])] : [];
    });
  const names = new Map(answers.units.map(({ unit: one }) => [one.id, one.name]));
  return standings.units.flatMap((one) => {
    const level = levelsOf({ ...standings, units: [one] }).pillars[place];
    const { id, criticality } = one.unit;
    return level ? [termOf({ kind: "unit", key: id, name: names.get(id) ?? id, weight: criticality }, level)] : [];
  });
}

function totalsOf(terms: readonly OrganizationTerm[]): OrganizationDerivation["totals"] {
  const counted = terms.flatMap(({ weight, product }) => (product ? [{ weight, ...product }] : []));
  if (counted.length === 0) return null;
  const sum = (of: "weight" | "score" | "possible") => counted.reduce((total, term) => total + term[of], 0);
  return { weights: sum("weight"), sums: { score: sum("score"), possible: sum("possible") } };
}

function changeLine({ value, judgedAgain, of, since }: Change & { since: string }, yearStartMonth: number): string {
  const from = `Since ${periodLabel(since, yearStartMonth)}`;
  if (judgedAgain === 0) return `${from}: nothing judged`;
  const said = value === null ? "too early to say" : `${value < 0 ? "" : "+"}${value.toFixed(2)}`;
  return `${from}: ${said}, ${judgedAgain} of ${of} functions judged again`;
}

/** Said where what counts, now or in the period that is compared with, is not all by one version of the model. */
export const versionsNote = (versions: readonly string[]): string =>
  `Scored by ${new Intl.ListFormat("en").format(versions.map(versionName))}. Their questions differ, so part of the change can come from them.`;

const judged = ({ settled, slots }: { settled: number; slots: number }) => `${settled} of ${slots} functions judged`;

function textOf(derivation: Omit<OrganizationDerivation, "text" | "asOf">, yearStartMonth: number): string {
  const { of, unit, title, terms, levels, coverage, change, standing, modelVersions } = derivation;
  const whole = unit ? "Unit overall" : "Organisation overall";
  const lines = meanLines(
    {
      ...derivation,
      title: of === OVERALL ? whole : `Pillar ${nameOf(of)} over the ${unit ? "functions" : "units"}`,
      terms: terms.map((term) => ({
        ...term,
        name: term.assessment ? `${term.name}, ${periodLabel(term.assessment.period, yearStartMonth)}` : term.name,
        leftOut: "not applicable",
        isAssessed: term.standing !== "not assessed",
      })),
      levels: {
        average: standing === "assessed" ? levels.average : null,
        floor: levels.floor,
        heldBackBy: levels.weakest.map(({ name, units, of: all }) => ({
          name: unit ? name : `${name} (${units} of ${all} units)`,
          isAssessed: true,
        })),
        counts: `Judged: ${judged(levels)}`,
      },
    },
    ["score", "possible"],
  );
  if (standing === "too early") lines.push(`Too early to score: ${judged(levels)}`);
  lines.push(`Units approved: ${coverage.approved} of ${coverage.active}`, changeLine(change, yearStartMonth));
  if (modelVersions.length > 1) lines.push(versionsNote(modelVersions));
  return [title, ...lines].join("\n");
}

/** How a figure was worked out. `of` is "overall" or the key of a pillar; `name` is the organisation's. */
export function deriveOrganization(answers: Answers, asked: Asked): Omit<OrganizationDerivation, "asOf"> {
  const { of, period, since, unit, name, yearStartMonth } = asked;
  const only = unit ? [unit] : undefined;
  const [before, now] = [standingsOf(answers, since, only), standingsOf(answers, period, only)];
  const { overall, pillars } = levelsOf(now);
  const pillar = pillars.find(({ key }) => key === of);
  const level = pillar ?? overall;
  const terms = termsOf(answers, now, pillars, asked);
  const rule = pillar ? (unit ? RULES.functions : RULES.units) : RULES.pillars;
  const derivation: Omit<OrganizationDerivation, "text" | "asOf"> = {
    kind: "organization",
    of,
    unit: unit && { id: unit.id, name: unit.name },
    title: `${unit?.name ?? name}, ${periodLabel(period, yearStartMonth)}: ${figureName(of)}`,
    period,
    method: METHOD,
    rule: `${rule} ${RULES.levels} ${RULES.early}`,
    standing: level.standing,
    result: { score: level.score, possible: level.possible },
    terms,
    totals: totalsOf(terms),
    levels: {
      average: level.average,
      floor: level.floor,
      weakest: (pillar ? [pillar] : pillars.filter((one) => one.floor === level.floor)).flatMap(weakFunctions),
      settled: level.settled,
      slots: level.slots,
    },
    coverage: now.coverage,
    modelVersions: versionsOf(answers, before, now),
    change: { ...changeOf(compare(before, now), pillar?.key), since },
  };
  return { ...derivation, text: textOf(derivation, yearStartMonth) };
}
