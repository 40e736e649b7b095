import { Card } from "@/components/card";
import { Period } from "@/components/period";
import { Progress } from "@/components/progress";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import type { Assignment, WorkUnit } from "@/features/workspace/work/rules";
import { questionPath, resultPath } from "@/lib/base/addresses";

export interface WorkListProps {
  readonly units: readonly WorkUnit[];
  /** The organisation's slug. */
  readonly organization: string;
  readonly mayAnswer: boolean;
  /** The current one. */
  readonly period: string;
}

function nextText({ next }: Assignment, mayAnswer: boolean): string {
  if (next === null) return "everything is judged";
  return mayAnswer ? `next: ${next.name}` : "not all is judged";
}

const progressText = ({ settled, functionCount, answered, applicable }: Assignment) =>
  `${settled} of ${functionCount} functions judged, ${answered} of ${applicable} criteria answered`;

function UnitWork({ unit, organization, mayAnswer }: { readonly unit: WorkUnit } & Omit<WorkListProps, "units">) {
  const { assessment } = unit;
  if (!assessment)
    return <p className="text-ink-2">Nothing to do yet: an owner or lead has to start an assessment of this unit.</p>;
  return (
    <Table caption={`${unit.name}, pillars`} phone="stack">
      <thead>
        <tr>
          <Th className="w-1/4">Pillar</Th>
          <Th className="w-2/5">Judged</Th>
          <Th>{mayAnswer ? "Go on" : "State"}</Th>
        </tr>
      </thead>
      <tbody>
        {unit.assignments.map((assignment) => (
          <tr key={assignment.pillar}>
            <Th scope="row">{assignment.name}</Th>
            <Td>
              <Progress
                label={`${assignment.name}, functions judged`}
                hideLabel
                value={assignment.settled}
                max={assignment.functionCount}
                text={progressText(assignment)}
              />
            </Td>
            <Td className="text-sm">
              {mayAnswer && assignment.next && assessment.state === "draft" ? (
                <ScreenLink className="link" href={questionPath(organization, assessment.id, assignment.next.key)}>
                  {nextText(assignment, mayAnswer)}
                </ScreenLink>
              ) : (
                <span className="text-ink-2">{nextText(assignment, mayAnswer)}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** One card per unit: the pillars given to this person, how far each is, where to go on. */
export function WorkList(props: WorkListProps) {
  return (
    <div className="grid gap-4">
      {props.units.map((unit) => (
        <Card
          key={unit.id}
          title={unit.name}
          note={
            unit.assessment ? (
              <Period value={unit.assessment.period} />
            ) : (
              <>
                no assessment up to <Period value={props.period} />
              </>
            )
          }
          actions={
            unit.assessment ? (
              <ScreenLink className="link text-sm" href={resultPath(props.organization, unit.assessment.id)}>
                {props.mayAnswer ? "Result so far" : "Read the result"}
              </ScreenLink>
            ) : undefined
          }
        >
          <UnitWork {...props} unit={unit} />
        </Card>
      ))}
    </div>
  );
}
