import type { Metadata } from "next";
import { Card } from "@/components/card";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { createAssessmentAction } from "@/features/assess/assessment/actions";
import { CreateAssessmentForm } from "@/features/assess/assessment/ui/create-assessment-form";
import { getAssessmentList } from "@/features/assess/standing/overview.queries";
import { AssessmentTable } from "@/features/assess/standing/ui/assessment-table";
import { getUnitChoices } from "@/features/organization/unit/choice.queries";
import { readLevelQuery } from "@/features/organization/unit/level.rules";
import { NoUnits } from "@/features/organization/unit/ui/no-units";
import { LevelPages, LevelPath } from "@/features/organization/unit/ui/unit-level";
import { PeriodForm } from "@/features/workspace/overview/ui/period-form";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { periodLabel, shiftPeriod } from "@/lib/base/period";
import { periodSchema } from "@/lib/base/period-schema";

export const metadata: Metadata = { title: "Assess" };

/** The quarters that the form offers: two years back, two ahead. */
const offered = (current: string) => Array.from({ length: 17 }, (_, index) => shiftPeriod(current, 8 - index));

export default async function AssessPage({ params, searchParams }: PageProps<"/o/[organization]/assess">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const here = assessPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const [list, units] = await Promise.all([
      getAssessmentList(actor, { to: periodSchema.safeParse(query.period).data, level: readLevelQuery(query) }),
      getUnitChoices(actor),
    ]);
    const { level } = list;
    const done = parseDone(query.done);
    const keep = { period: typeof query.period === "string" ? query.period : undefined };
    const mayCreate = can(actor, "assessment.create");
    if (!list.hasUnits)
      return (
        <NoUnits
          title="Assessments"
          role={actor.role}
          organization={organization}
          mayAddUnits={can(actor, "unit.write")}
        />
      );
    return (
      <>
        <PageHeader
          title={`${list.started} of ${counted(list.active, "unit has", "units have")} an assessment for ${periodLabel(list.to, actor.yearStartMonth)}.`}
          lead="Score and functions judged by unit and quarter."
          actions={
            list.periods.length > 1 ? (
              <PeriodForm periods={list.periods} value={list.to} action={here} label="Up to" />
            ) : undefined
          }
        />
        {done?.verb === "deleted" ? <DoneMessage key={done.id}>The assessment is deleted.</DoneMessage> : null}
        <div className="grid gap-4">
          <Card>
            <LevelPath level={level} here={here} keep={keep} />
            <AssessmentTable organization={organization} periods={list.shown} rows={level.rows} keep={keep} />
            <LevelPages level={level} here={here} keep={keep} />
          </Card>
          {mayCreate ? (
            <Card id="new" title="Start an assessment">
              <CreateAssessmentForm
                action={createAssessmentAction.bind(null, organization)}
                organization={organization}
                units={units}
                periods={offered(list.current)}
                period={list.current}
              />
            </Card>
          ) : null}
        </div>
      </>
    );
  });
}
