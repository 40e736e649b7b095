import type { ListedAssessment } from "@/features/assess/standing/overview.rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { LevelRow } from "@/features/organization/unit/level.rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { KIND_LABELS } from "@/features/organization/unit/ui/unit-text";
import { type AssessmentCell, AssessmentRows } from "./assessment-rows";

export interface AssessmentTableProps {
  /** The organisation's slug. */
  readonly organization: string;
  /** Newest first. */
  readonly periods: readonly string[];
  readonly rows: readonly LevelRow<{
    readonly unit: Pick<UnitDto, "id" | "name" | "kind">;
    readonly cells: readonly (ListedAssessment | null)[];
  }>[];
  /** Other choices of the screen that stay where a level is opened. */
  readonly keep: Readonly<Record<string, string | undefined>>;
}

/** What a cell says: the score, or what is missing for one. */
function figureText({ standing, score }: ListedAssessment["overall"]): string {
  if (standing === "not applicable") return "n/a";
  return standing !== "assessed" || score === null ? "?" : formatScore(score);
}

function cellOf({ id, overall }: ListedAssessment): AssessmentCell {
  const { standing, average, floor, settled, slots } = overall;
  const isAssessed = standing === "assessed" && average !== null && floor !== null;
  return {
    id,
    figure: figureText(overall),
    depth: isAssessed ? average : standing === "not applicable" ? "none" : "unknown",
    words: isAssessed ? `${stageName(average)} on average, floor ${stageName(floor)}` : standing,
    judged: standing === "not applicable" ? "not applicable" : `${settled} of ${slots}`,
  };
}

/** Assessments by unit (the tree) and period: score, functions judged, and the way into each. */
export function AssessmentTable({ rows, ...shown }: AssessmentTableProps) {
  return (
    <AssessmentRows
      {...shown}
      rows={rows.map(({ row: { unit, cells }, depth, below }) => ({
        id: unit.id,
        name: unit.name,
        kind: KIND_LABELS[unit.kind],
        depth,
        below,
        cells: cells.map((one) => one && cellOf(one)),
      }))}
    />
  );
}
