import type { Metadata } from "next";
import { cache } from "react";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { titleOf } from "@/app/(workspace)/_components/title-of";
import { headline } from "@/components/result/headline";
import { HeadlineTitle } from "@/components/result/headline-title";
import { NextStep } from "@/components/result/next-step";
import { ResultCrumbs } from "@/components/result/result-crumbs";
import { ResultLead } from "@/components/result/result-lead";
import { ResultScreen } from "@/components/result/result-screen";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath, derivationPath, questionPath } from "@/lib/base/addresses";
import { getResult } from "@/lib/result/queries";
import { firstOpenFunction } from "@/lib/result/rules";

type Props = PageProps<"/o/[organization]/assess/[assessment]">;

/** Once per request: for the title and for the page. */
const load = cache(getResult);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization, assessment } = await params;
  return titleOf("Result", async () => {
    const actor = await requireActor(organization);
    const { head } = await load(actor, assessment);
    return `${head.unitName} ${head.period}`;
  });
}

export default async function ResultPage({ params }: Props) {
  const { organization, assessment } = await params;
  const home = assessPath(organization);
  const actor = await requireActor(organization);
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
              items={[{ label: "Assess", href: home }, { label: head.unitName }, { label: head.period }]}
            />
          }
          title={
            <HeadlineTitle
              parts={headline({ ...view.overall, pillars: view.pillars.length })}
              href={derivationHref("overall")}
            />
          }
          lead={<ResultLead overall={view.overall} href={derivationHref("overall")} />}
          actions={
            open ? (
              <NextStep
                isFirst={view.overall.standing === "not assessed"}
                name={open.name}
                href={questionHref(open.key)}
              />
            ) : undefined
          }
        />
        <ResultScreen
          view={view}
          previousPeriod={previousPeriod}
          derivationHref={derivationHref}
          questionHref={can(actor, "answer.read", { unitId }) ? questionHref : null}
          maySetTargets={can(actor, "target.write", { unitId })}
        />
      </>
    );
  });
}
