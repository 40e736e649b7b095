import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { OverviewEmpty } from "@/components/overview/overview-empty";
import { OverviewLead } from "@/components/overview/overview-lead";
import { OverviewScreen } from "@/components/overview/overview-screen";
import { PeriodForm } from "@/components/overview/period-form";
import { headline } from "@/components/result/headline";
import { HeadlineTitle } from "@/components/result/headline-title";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { PeriodText } from "@/components/ui/period-text";
import { Time } from "@/components/ui/time";
import { periodSchema } from "@/lib/assessment/schema";
import { requireActor } from "@/lib/auth/require-actor";
import { organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import { getOverview } from "@/lib/overview/queries";
import { METHOD } from "@/lib/scoring/schema";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage({ params, searchParams }: PageProps<"/o/[organization]">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const pillar = typeof query.pillar === "string" ? query.pillar : undefined;
    const overview = await getOverview(actor, { period: periodSchema.safeParse(query.period).data, pillar });
    const { period, overall, pillars, coverage } = overview;
    const derivation = organizationDerivationPath(organization, "overall", period);
    const newest = overview.periods[0] ?? period;
    const isEmpty = coverage.assessed === 0;
    return (
      <>
        <PageHeader
          crumb={
            <>
              <span>
                {actor.organizationName} · <PeriodText>{period}</PeriodText> · as of <Time value={overview.asOf} day />
              </span>
              <Chip>method {METHOD}</Chip>
              <Chip>CISA ZTMM {ztmm.version}</Chip>
            </>
          }
          title={
            isEmpty ? (
              "Not assessed yet."
            ) : (
              <HeadlineTitle parts={headline({ ...overall, pillars: pillars.length })} href={derivation} />
            )
          }
          lead={isEmpty ? undefined : <OverviewLead overview={overview} href={derivation} />}
          actions={
            overview.periods.length > 1 ? (
              <PeriodForm
                periods={[...new Set([...overview.periods, period])].sort().reverse()}
                value={period}
                action={overviewPath(organization)}
                keep={pillar ? { pillar } : undefined}
              />
            ) : undefined
          }
        />
        {isEmpty ? (
          <OverviewEmpty
            actor={actor}
            hasUnits={coverage.total > 0}
            begun={overview.begun}
            period={period}
            later={newest > period ? { period: newest, href: overviewPath(organization, { period: newest }) } : null}
          />
        ) : (
          <OverviewScreen overview={overview} organization={organization} />
        )}
      </>
    );
  });
}
