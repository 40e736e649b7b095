import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { OrganizationWorking } from "@/components/overview/organization-working";
import { DerivationTools } from "@/components/result/derivation-tools";
import { figureTitle } from "@/components/result/working-text";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { periodSchema } from "@/lib/assessment/schema";
import { requireActor } from "@/lib/auth/require-actor";
import { organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { organizationDerivationDataPath } from "@/lib/base/data-addresses";
import { getOrganizationDerivation } from "@/lib/derivation/queries";
import { figureName, isOrganizationFigure } from "@/lib/derivation/rules";
import { notFound } from "@/lib/errors";
import { OVERALL } from "@/lib/result/rules";

export const metadata: Metadata = { title: "How it is worked out" };

type Props = PageProps<"/o/[organization]/derivation">;

export default async function OrganizationDerivationPage({ params, searchParams }: Props) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const of = String(query.of ?? OVERALL);
  const actor = await requireActor(organization);
  return guarded(async () => {
    if (!isOrganizationFigure(of)) throw notFound("This figure");
    const asked = periodSchema.safeParse(query.period).data;
    const derivation = await getOrganizationDerivation(actor, { of, period: asked });
    const { period, standing, result, method, text, coverage } = derivation;
    const isWhole = of === OVERALL;
    const name = isWhole ? actor.organizationName : `${actor.organizationName}, ${figureName(of)}`;
    const path = organizationDerivationPath(organization, of, period);
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[
                  { label: "Overview", href: overviewPath(organization, { period }) },
                  { label: period },
                  ...(isWhole
                    ? []
                    : [
                        {
                          label: figureName(OVERALL),
                          href: organizationDerivationPath(organization, OVERALL, period),
                        },
                      ]),
                  { label: figureName(of) },
                ]}
              />
              <Chip>method {method}</Chip>
            </>
          }
          title={`${figureTitle(name, standing, result)}.`}
          lead={
            coverage.assessed === 0
              ? `No unit is assessed up to ${period}, so there is nothing to work out yet. The Overview says what comes first.`
              : "How this was worked out from the units. Provisional: the figures come from drafts, nothing is approved yet."
          }
          actions={
            <ButtonLink href={overviewPath(organization, { period })} prefetch={false}>
              Back to the Overview
            </ButtonLink>
          }
        />
        <div className="grid gap-4">
          <OrganizationWorking derivation={derivation} organization={organization} />
          <DerivationTools
            path={path}
            jsonHref={organizationDerivationDataPath(organization, of, period)}
            text={text}
          />
        </div>
      </>
    );
  });
}
