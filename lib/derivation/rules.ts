/** Which figure a derivation is about, and what lies above it. */
import { CAPABILITIES } from "@/lib/catalogue/schema";
import { ztmm, ztmmFunctions } from "@/lib/catalogue/ztmm/model";
import { builtInModel } from "@/lib/scoring/built-in-model";
import type { Derivation } from "@/lib/scoring/derivation";
import { explainCapability, explainFunction, explainOverall, explainPillar } from "@/lib/scoring/explain";
import type { Standing } from "@/lib/scoring/rules";
import type { ScoringInput } from "@/lib/scoring/schema";

/** The key that stands for the whole unit. */
export const OVERALL = "overall";

/** How a figure was worked out; null when `of` is the key of nothing. */
export function derive(of: string, input: ScoringInput): Derivation | null {
  if (of === OVERALL) return explainOverall(builtInModel, input);
  if (ztmm.pillars.some(({ key }) => key === of)) return explainPillar(builtInModel, input, of);
  if (ztmmFunctions.has(of)) return explainFunction(builtInModel, input, of);
  if (CAPABILITIES.some((key) => key === of)) return explainCapability(builtInModel, input, of);
  return null;
}

/** Whether each part of a mean, and each function at its floor, is assessed: figures alone do not tell. */
export function standingsOf(derivation: Derivation, input: ScoringInput): Record<string, Standing> {
  if (derivation.kind === "function") return {};
  const keys = [...derivation.terms.map(({ key }) => key), ...(derivation.levels?.heldBackBy ?? [])];
  return Object.fromEntries(keys.map((key) => [key, derive(key, input)?.standing ?? "not applicable"]));
}

/** Keys of the figures that rest on this one, from the whole downwards, without itself. */
export function keysAbove(derivation: Derivation): string[] {
  if (derivation.kind === "function") return [OVERALL, derivation.pillar];
  // A capability cuts across the pillars: it is part of no mean.
  return derivation.kind === "pillar" ? [OVERALL] : [];
}
