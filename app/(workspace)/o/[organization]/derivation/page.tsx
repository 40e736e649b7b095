import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { organizationDerivationPath, overviewPath } from "@/components/assessment/paths";
import { OrganizationDerivation } from "@/components/overview/organization-derivation";
import { figureTitle } from "@/components/result/working-text";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { periodSchema } from "@/lib/assessment/schema";
import { requireActor } from "@/lib/auth/require-actor";
import { OVERALL } from "@/lib/derivation/rules";
import { notFound } from "@/lib/errors";
import { getOverview } from "@/lib/overview/queries";
import { METHOD } from "@/lib/scoring/schema";

export const metadata: Metadata = { title: "How it is worked out" };

type Props = PageProps<"/o/[organization]/derivation">;

export default async function OrganizationDerivationPage({ params, searchParams }: Props) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const of = String(query.of ?? OVERALL);
  const actor = await requireActor(organization, organizationDerivationPath(organization, of, String(query.period)));
  return guarded(async () => {
    const overview = await getOverview(actor, { period: periodSchema.safeParse(query.period).data });
    const { period } = overview;
    const pillar = overview.pillars.find(({ key }) => key === of) ?? null;
    if (!pillar && of !== OVERALL) throw notFound("This figure");
    const name = pillar ? `${actor.organizationName}, ${pillar.name}` : actor.organizationName;
    const level = pillar ?? overview.overall;
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[
                  { label: "Overview", href: overviewPath(organization, { period }) },
                  { label: period },
                  ...(pillar
                    ? [{ label: "All pillars", href: organizationDerivationPath(organization, OVERALL, period) }]
                    : []),
                  { label: pillar?.name ?? "All pillars" },
                ]}
              />
              <Chip>method {METHOD}</Chip>
            </>
          }
          title={`${figureTitle(name, level.standing, level)}.`}
          lead="How this was worked out from the units. Provisional: the figures come from drafts, nothing is approved yet."
          actions={
            <ButtonLink href={overviewPath(organization, { period })} prefetch={false}>
              Back to the Overview
            </ButtonLink>
          }
        />
        <OrganizationDerivation overview={overview} organization={organization} pillar={pillar} />
      </>
    );
  });
}
