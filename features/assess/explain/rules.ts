/** Which figure a derivation is about, what lies above and below it, and all of it as text: pure. */
import type { EngineInput, ScoredDocument } from "@/features/assess/assessment/scoring.rules";
import { nameOf, OVERALL } from "@/features/assess/result/rules";
import type { Overview, UnitRow } from "@/features/assess/standing/overview.rules";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { CAPABILITIES } from "@/features/model/catalogue/ztmm/schema";
import type { Derivation } from "@/features/model/scoring/derivation";
import { derivationText, figureText, meanLines, stageText } from "@/features/model/scoring/derivation-text";
import { explainCapability, explainFunction, explainOverall, explainPillar } from "@/features/model/scoring/explain";
import type { Standing } from "@/features/model/scoring/rules";
import { type Figure, METHOD, type NullableFigures, STAGE_NUMBERS } from "@/features/model/scoring/schema";
import type { AssessmentDerivation, OrganizationDerivation, OrganizationTerm, Since, TargetOf } from "./schema";

/** No evidence is collected yet: a proven figure would say nothing. */
const SHOWN: readonly Figure[] = ["score", "possible"];

const isPillar = (of: string) => ztmm.pillars.some(({ key }) => key === of);
const isCapability = (of: string) => CAPABILITIES.some((key) => key === of);

/** Is there a figure of an assessment under this key? */
export const isFigure = (of: string): boolean =>
  of === OVERALL || isPillar(of) || ztmmFunctions.has(of) || isCapability(of);

/** Is there a figure of the organisation under this key? */
export const isOrganizationFigure = (of: string): boolean => of === OVERALL || isPillar(of);

/** The name of a figure among those of its assessment. */
export const figureName = (of: string): string => (of === OVERALL ? "All pillars" : nameOf(of));

/** How a figure was worked out; null when `of` is the key of nothing. */
export function derive(of: string, { model, input }: EngineInput): Derivation | null {
  if (of === OVERALL) return explainOverall(model, input);
  if (isPillar(of)) return explainPillar(model, input, of);
  if (ztmmFunctions.has(of)) return explainFunction(model, input, of);
  if (isCapability(of)) return explainCapability(model, input, of);
  return null;
}

/** Whether each part of a mean, and each function at its floor, is assessed: figures alone do not tell. */
export function standingsOf(derivation: Derivation, engine: EngineInput): Record<string, Standing> {
  if (derivation.kind === "function") return {};
  const keys = [...derivation.terms.map(({ key }) => key), ...(derivation.levels?.heldBackBy ?? [])];
  return Object.fromEntries(keys.map((key) => [key, derive(key, engine)?.standing ?? "not applicable"]));
}

/** Keys of the figures that rest on this one, from the whole downwards, without itself. */
export function keysAbove(derivation: Derivation): string[] {
  if (derivation.kind === "function") return [OVERALL, derivation.pillar];
  // A capability cuts across the pillars: it is part of no mean.
  return derivation.kind === "pillar" ? [OVERALL] : [];
}

/** The targets of the functions below a figure that apply, in model order. */
export function targetsBelow(of: string, documents: readonly ScoredDocument[]): TargetOf[] {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  return [...ztmmFunctions].flatMap(([key, { capability }]) => {
    const isBelow = of === OVERALL || of === key || of === pillarKeyOf(key) || of === capability;
    const document = byKey.get(key);
    return isBelow && document?.target && !document.notApplicable ? [{ key, ...document.target }] : [];
  });
}

/** The name of a part; functions of several pillars have the same name, so there the pillar stands before it. */
const partName = (kind: Derivation["kind"], key: string): string =>
  kind !== "pillar" && kind !== "function" && ztmmFunctions.has(key)
    ? `${nameOf(pillarKeyOf(key))}: ${nameOf(key)}`
    : nameOf(key);

function sinceLines(since: Since | null, { score, possible }: Omit<NullableFigures, "proven">): string[] {
  if (since === null || score === null || possible === null) return [];
  const step = (now: number, by: number) => `${figureText(now)} - ${figureText(since.last)} = ${figureText(by)}`;
  const open = possible === score ? "" : `, with everything unanswered met ${step(possible, since.to)}`;
  return [`Since ${since.period}: claimed ${step(score, since.from)}${open}`];
}

/** Everything that a derivation of an assessment says, as lines: what the screen offers as text, and the interface. */
export function assessmentText(
  derivation: Derivation,
  { title, standings, since, targets }: Pick<AssessmentDerivation, "title" | "standings" | "since" | "targets">,
): string {
  const name = (key: string) => partName(derivation.kind, key);
  const arithmetic = derivationText(derivation, { nameOf: name, wordingOf: nameOf, shown: SHOWN, standings });
  // A function's own target stands in its arithmetic, with the gap; its date stands here.
  const aims = targets.map(
    ({ key, stage, date }) => `Target of ${name(key)}: ${stageText(STAGE_NUMBERS[stage])} by ${date}`,
  );
  return [title, arithmetic, ...sinceLines(since, derivation.result), ...aims].join("\n");
}

const RULES = {
  pillar:
    "The score is the mean of the pillar over the units, weighted by their criticality (1 to 5); every unit counts once, with its latest assessment that holds an answer and is not later than the period. Units without one, and units where the pillar is not applicable, are left out.",
  overall:
    "The score is the weighted mean of the pillars of the organisation; pillars that are not applicable are left out.",
  levels: "The average stage is that mean rounded down, the floor is the lowest floor of a part.",
};

type Level = { score: number | null; possible: number | null };

const pairOf = ({ score, possible }: Level) => (score === null || possible === null ? null : { score, possible });
const timesOf = (pair: ReturnType<typeof pairOf>, weight: number) =>
  pair && { score: pair.score * weight, possible: pair.possible * weight };

function unitTerm({ unit, counts }: UnitRow, pillar: string): OrganizationTerm {
  const figure = counts?.pillars.find(({ key }) => key === pillar);
  const figures = figure ? pairOf(figure) : null;
  return {
    kind: "unit",
    key: unit.id,
    name: unit.name,
    weight: unit.criticality,
    figures,
    product: timesOf(figures, unit.criticality),
    stage: figure?.floor ?? null,
    standing: figure?.standing ?? "not assessed",
    assessment: counts ? { id: counts.id, period: counts.period } : null,
  };
}

function pillarTerm(pillar: Overview["pillars"][number]): OrganizationTerm {
  const { key, name, floor, standing } = pillar;
  const figures = pairOf(pillar);
  return { kind: "pillar", key, name, weight: 1, figures, product: figures, stage: floor, standing, assessment: null };
}

function totalsOf(terms: readonly OrganizationTerm[]): OrganizationDerivation["totals"] {
  const counted = terms.flatMap(({ weight, product }) => (product ? [{ weight, ...product }] : []));
  if (counted.length === 0) return null;
  const sum = (of: "weight" | "score" | "possible") => counted.reduce((total, term) => total + term[of], 0);
  return { weights: sum("weight"), sums: { score: sum("score"), possible: sum("possible") } };
}

function organizationText(derivation: Omit<OrganizationDerivation, "text">): string {
  const { of, title, terms, levels, coverage, since, result } = derivation;
  const lines = meanLines(
    {
      ...derivation,
      title: of === OVERALL ? "Organisation overall" : `Pillar ${nameOf(of)} over the units`,
      terms: terms.map((term) => ({
        ...term,
        name: term.assessment ? `${term.name}, ${term.assessment.period}` : term.name,
        leftOut: term.standing,
        isAssessed: term.standing !== "not assessed",
      })),
    },
    SHOWN,
  );
  const units = levels.heldBackByUnits.map(({ name, isAssessed }) => (isAssessed ? name : `${name} (not assessed)`));
  if (units.length > 0) lines.push(`Units with a function there: ${units.join(", ")}`);
  lines.push(`Units assessed: ${coverage.assessed} of ${coverage.total}`);
  return [title, ...lines, ...sinceLines(since, result)].join("\n");
}

/** How a figure of the organisation was worked out; null when `of` is neither "overall" nor the key of a pillar. */
export function deriveOrganization(
  of: string,
  overview: Overview & { asOf: string },
  organization: string,
): OrganizationDerivation | null {
  const { period, previousPeriod, units, pillars, coverage, asOf, heldByUnits } = overview;
  const pillar = pillars.find(({ key }) => key === of);
  if (!pillar && of !== OVERALL) return null;
  const level = pillar ?? overview.overall;
  const { score, possible, standing, average, floor, answered, applicable, heldBy, last, change } = level;
  const terms = pillar ? units.map((row) => unitTerm(row, of)) : pillars.map(pillarTerm);
  const derivation: Omit<OrganizationDerivation, "text"> = {
    kind: "organization",
    of,
    title: `${organization}, ${period}: ${figureName(of)}`,
    period,
    method: METHOD,
    asOf,
    rule: `${pillar ? RULES.pillar : RULES.overall} ${RULES.levels}`,
    standing,
    result: { score, possible },
    terms,
    totals: totalsOf(terms),
    levels: {
      average,
      floor,
      heldBackBy: heldBy,
      heldBackByUnits: pillar ? [] : heldByUnits,
      answered,
      applicable,
    },
    coverage,
    since: last === null || change === null ? null : { period: previousPeriod, assessment: null, last, ...change },
  };
  return { ...derivation, text: organizationText(derivation) };
}
