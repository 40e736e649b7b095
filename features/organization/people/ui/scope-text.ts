import type { ScopeDto } from "@/features/organization/people/schema";

/** Names by id or key. */
export type Names = ReadonlyMap<string, string>;

/** Assignments in words, one per unit: "Payments: Identity, Data", or the unit's name alone for all pillars. */
export function describeScopes(scopes: readonly ScopeDto[], units: Names, pillars: Names): string[] {
  const byUnit = new Map<string, (string | null)[]>();
  for (const { unitId, pillar } of scopes) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), pillar]);
  return [...byUnit].map(([unitId, given]) => {
    const unit = units.get(unitId) ?? "a unit that is gone";
    if (given.includes(null)) return unit;
    return `${unit}: ${given.map((pillar) => pillars.get(pillar ?? "") ?? pillar).join(", ")}`;
  });
}

/** An assignment as the form sends it: "unit id:pillar", "unit id:*" for all pillars. */
export const scopeValue = (scope: ScopeDto): string => `${scope.unitId}:${scope.pillar ?? "*"}`;
