import type { Metadata } from "next";
import { Chip } from "@/components/chip";
import { PageHeader } from "@/components/page-header";
import { Period } from "@/components/period";
import { Time } from "@/components/time";
import { HeadlineTitle } from "@/features/assess/result/ui/headline-title";
import { getOverview } from "@/features/assess/standing/overview.queries";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { METHOD } from "@/features/model/scoring/schema";
import { OverviewEmpty } from "@/features/workspace/overview/ui/overview-empty";
import { OverviewLead } from "@/features/workspace/overview/ui/overview-lead";
import { OverviewScreen } from "@/features/workspace/overview/ui/overview-screen";
import { overviewTitle } from "@/features/workspace/overview/ui/overview-title";
import { PeriodForm } from "@/features/workspace/overview/ui/period-form";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { periodSchema } from "@/lib/base/period-schema";
import { dayIn } from "@/lib/base/time-zone";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage({ params, searchParams }: PageProps<"/o/[organization]">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const pillar = typeof query.pillar === "string" ? query.pillar : undefined;
    const overview = await getOverview(actor, {
      period: periodSchema.safeParse(query.period).data,
      pillar,
      page: Number(query.page ?? 1),
    });
    const { period, overall, coverage } = overview;
    const derivation = organizationDerivationPath(organization, "overall", period);
    const newest = overview.periods[0] ?? period;
    const isEmpty = overall.standing === "not assessed";
    return (
      <>
        <PageHeader
          crumb={
            <>
              <span>
                {actor.organizationName} · <Period value={period} full /> · as of{" "}
                <Time value={dayIn(actor.timeZone, new Date(overview.asOf))} day />
              </span>
              <Chip>method {METHOD}</Chip>
              <Chip>{versionName(overview.modelVersion)}</Chip>
            </>
          }
          title={isEmpty ? "Not assessed yet." : <HeadlineTitle parts={overviewTitle(overview)} href={derivation} />}
          lead={
            isEmpty ? undefined : <OverviewLead overview={overview} href={derivation} organization={organization} />
          }
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
            hasUnits={coverage.active > 0}
            begun={overview.begun}
            period={period}
            later={newest > period ? { period: newest, href: overviewPath(organization, { period: newest }) } : null}
          />
        ) : (
          <OverviewScreen overview={overview} organization={organization} yearStartMonth={actor.yearStartMonth} />
        )}
      </>
    );
  });
}
