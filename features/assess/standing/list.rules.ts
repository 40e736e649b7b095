/** What the list of assessments shows: pure. */
import type { AssessmentState } from "@/features/assess/assessment/schema";
import { treeOrder } from "@/features/organization/unit/rules";
import { figure, type OverviewUnit, type ScoredAssessment, type UnitFigure } from "./overview.rules";

/** An assessment as the list of assessments shows it. */
export type ListedAssessment = { id: string; state: AssessmentState; overall: UnitFigure };

/** Units in the order of the tree, each with its assessment of every given period; null where there is none. */
export function assembleList<U extends Pick<OverviewUnit, "id" | "name" | "parentId">>(
  units: readonly U[],
  assessments: readonly ScoredAssessment[],
  periods: readonly string[],
): { unit: U; depth: number; cells: (ListedAssessment | null)[] }[] {
  const found = new Map(assessments.map((assessment) => [`${assessment.unitId} ${assessment.period}`, assessment]));
  return treeOrder(units).map(({ unit, depth }) => ({
    unit,
    depth,
    cells: periods.map((period) => {
      const one = found.get(`${unit.id} ${period}`);
      return one ? { id: one.id, state: one.state, overall: figure("overall", one.result.overall) } : null;
    }),
  }));
}
