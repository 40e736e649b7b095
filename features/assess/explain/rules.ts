/** Which figure a derivation is about, what lies above and below it, and all of it as text: pure. */
import type { EngineInput, ScoredDocument } from "@/features/assess/assessment/scoring.rules";
import { nameOf, OVERALL, type ResultView, wordingOf } from "@/features/assess/result/rules";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { CAPABILITIES } from "@/features/model/catalogue/ztmm/schema";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import type { Derivation } from "@/features/model/scoring/derivation";
import { derivationText, figureText, stageText } from "@/features/model/scoring/derivation-text";
import { explainCapability, explainFunction, explainOverall, explainPillar } from "@/features/model/scoring/explain";
import type { ModelVersion } from "@/features/model/scoring/model-of";
import type { FigureState } from "@/features/model/scoring/rules";
import { type Figure, type NullableFigures, STAGE_NUMBERS } from "@/features/model/scoring/schema";
import { dayText } from "@/lib/base/format";
import { periodLabel } from "@/lib/base/period";
import type { AssessmentDerivation, Since, TargetOf } from "./schema";

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

/** How the result of the same assessment shows a figure; null when `of` is the key of nothing. */
export function shownIn(
  view: ResultView,
  of: string,
): { standing: FigureState; score: number | null; judged: AssessmentDerivation["judged"] } | null {
  const level = of === OVERALL ? view.overall : view.pillars.find(({ key }) => key === of);
  if (level) return { ...level, judged: { settled: level.settled, functionCount: level.functionCount } };
  const functions = view.pillars.flatMap((pillar) => pillar.functions);
  const part = [...view.capabilities, ...functions].find(({ key }) => key === of);
  return part ? { ...part, judged: null } : null;
}

/** Whether each part of a mean, and each function at its floor, is assessed: figures alone do not tell. */
export function standingsOf(derivation: Derivation, engine: EngineInput): Record<string, FigureState> {
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

function sinceLines(
  since: Since | null,
  { score, possible }: Omit<NullableFigures, "proven">,
  { version }: ModelVersion,
  yearStartMonth: number,
): string[] {
  if (since === null || score === null || possible === null) return [];
  const step = (now: number, by: number) => `${figureText(now)} - ${figureText(since.last)} = ${figureText(by)}`;
  const open = possible === score ? "" : `, with everything unanswered met ${step(possible, since.to)}`;
  const quarter = periodLabel(since.period, yearStartMonth);
  const line = `Since ${quarter}: claimed ${step(score, since.from)}${open}`;
  if (since.modelVersion === version) return [line];
  const by = versionName(since.modelVersion);
  return [line, `${quarter} was scored by ${by}. Its questions differ, so part of the change can come from them.`];
}

/** Everything that a derivation of an assessment says, as lines: what the screen offers as text, and the interface. */
export function assessmentText(
  derivation: Derivation,
  said: Pick<AssessmentDerivation, "title" | "standings" | "since" | "targets"> & {
    /** The version that the assessment carries. */
    model: ModelVersion;
    /** By which quarters are named in the text. */
    yearStartMonth: number;
  },
): string {
  const { title, standings, since, targets, model, yearStartMonth } = said;
  const name = (key: string) => partName(derivation.kind, key);
  const wording = (id: string) => wordingOf(model, id);
  const arithmetic = derivationText(derivation, { nameOf: name, wordingOf: wording, shown: SHOWN, standings });
  const by = `Model: ${versionName(model.version)} (${model.version})`;
  // A function's own target stands in its arithmetic, with the gap; its date stands here.
  const aims = targets.map(
    ({ key, stage, date }) => `Target of ${name(key)}: ${stageText(STAGE_NUMBERS[stage])} by ${dayText(date)}`,
  );
  return [title, by, arithmetic, ...sinceLines(since, derivation.result, model, yearStartMonth), ...aims].join("\n");
}
