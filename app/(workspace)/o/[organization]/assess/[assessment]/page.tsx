import type { Metadata } from "next";
import { cache } from "react";
import { LogLink } from "@/components/log-link";
import { PageHeader } from "@/components/page-header";
import { DiscardButton } from "@/features/assess/assessment/ui/discard-button";
import { getResult } from "@/features/assess/result/queries";
import { firstOpenFunction } from "@/features/assess/result/rules";
import { headline } from "@/features/assess/result/ui/headline";
import { HeadlineTitle } from "@/features/assess/result/ui/headline-title";
import { NextStep } from "@/features/assess/result/ui/next-step";
import { ResultCrumbs } from "@/features/assess/result/ui/result-crumbs";
import { ResultLead } from "@/features/assess/result/ui/result-lead";
import { ResultScreen } from "@/features/assess/result/ui/result-screen";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { titleOf } from "@/features/workspace/shell/ui/title-of";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath, derivationPath, questionPath } from "@/lib/base/addresses";
import { periodLabel, periodName } from "@/lib/base/period";

type Props = PageProps<"/o/[organization]/assess/[assessment]">;

/** Once per request: for the title and for the page. */
const load = cache(getResult);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization, assessment } = await params;
  return titleOf("Result", async () => {
    const actor = await requireActor(organization);
    const { head } = await load(actor, assessment);
    return `${head.unitName} ${periodLabel(head.period, actor.yearStartMonth)}`;
  });
}

export default async function ResultPage({ params }: Props) {
  const { organization, assessment } = await params;
  const home = assessPath(organization);
  const actor = await requireActor(organization);
  const { yearStartMonth } = actor;
  return guarded(async () => {
    const { head, previousPeriod, view } = await load(actor, assessment);
    const { unitId } = head;
    const derivationHref = (of: string) => derivationPath(organization, assessment, of);
    const questionHref = (key: string) => questionPath(organization, assessment, key);
    const mayAnswer = (pillar: string) => head.state === "draft" && can(actor, "answer.write", { unitId, pillar });
    const open = firstOpenFunction(view.pillars, mayAnswer);
    return (
      <>
        <PageHeader
          crumb={
            <ResultCrumbs
              head={head}
              timeZone={actor.timeZone}
              items={[
                { label: "Assess", href: home },
                { label: head.unitName },
                { label: periodName(head.period, yearStartMonth) },
              ]}
            />
          }
          title={
            <HeadlineTitle
              parts={headline({ ...view.overall, pillars: view.pillars.length, yearStartMonth })}
              href={derivationHref("overall")}
            />
          }
          lead={<ResultLead overall={view.overall} href={derivationHref("overall")} />}
          actions={
            <>
              <LogLink actor={actor} subject={`function:${assessment}`} />
              <DiscardButton actor={actor} of={head} />
              {open ? (
                <NextStep
                  isFirst={view.overall.standing === "not assessed"}
                  name={open.name}
                  href={questionHref(open.key)}
                />
              ) : null}
            </>
          }
        />
        <ResultScreen
          view={view}
          previousPeriod={previousPeriod}
          yearStartMonth={yearStartMonth}
          derivationHref={derivationHref}
          of={{ organization, assessment, mayReadAnswers: can(actor, "answer.read", { unitId }) }}
          maySetTargets={can(actor, "target.write", { unitId })}
        />
      </>
    );
  });
}
