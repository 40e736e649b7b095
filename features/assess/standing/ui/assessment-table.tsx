import { PeriodText } from "@/components/period-text";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import type { ListedAssessment } from "@/features/assess/standing/overview.rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { LevelRow } from "@/features/organization/unit/level.rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { BelowLink } from "@/features/organization/unit/ui/unit-level";
import { KIND_LABELS } from "@/features/organization/unit/ui/unit-text";
import { assessPath, resultPath } from "@/lib/base/addresses";

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

function Cell({
  assessment,
  label,
  href,
}: {
  readonly assessment: ListedAssessment;
  readonly label: string;
  readonly href: string;
}) {
  const { standing, average, floor, settled, slots } = assessment.overall;
  const isAssessed = standing === "assessed" && average !== null && floor !== null;
  const depth = isAssessed ? average : standing === "not applicable" ? "none" : "unknown";
  const words = isAssessed ? `${stageName(average)} on average, floor ${stageName(floor)}` : standing;
  return (
    <ScreenLink className="group inline-flex items-center gap-2.5" href={href} title={`${label}: ${words}`}>
      <span className="sr-only">{label}: </span>
      <span className={`heat-cell heat-${depth} w-10`}>{figureText(assessment.overall)}</span>
      <span className="sr-only">, {words}, </span>
      <span className="quiet whitespace-nowrap group-hover:underline">
        {standing === "not applicable" ? "not applicable" : `${settled} of ${slots}`}
      </span>
    </ScreenLink>
  );
}

/** Assessments by unit (the tree) and period: score, functions judged, and the way into each. */
export function AssessmentTable({ organization, periods, rows, keep }: AssessmentTableProps) {
  return (
    <Table caption="Assessments by unit and period">
      <thead>
        <tr>
          <Th>Unit</Th>
          {periods.map((period) => (
            <Th key={period}>
              <PeriodText>{period}</PeriodText>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: { unit, cells }, depth, below }) => (
          <tr key={unit.id}>
            <Th scope="row">
              <span className="block" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
                {unit.name} <BelowLink unit={unit} below={below} here={assessPath(organization)} keep={keep} />
                <span className="quiet block font-normal">{KIND_LABELS[unit.kind]}</span>
              </span>
            </Th>
            {periods.map((period, index) => {
              const assessment = cells[index];
              return (
                <Td key={period}>
                  {assessment ? (
                    <Cell
                      assessment={assessment}
                      label={`${unit.name}, ${period}`}
                      href={resultPath(organization, assessment.id)}
                    />
                  ) : (
                    <span className="quiet">none</span>
                  )}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
