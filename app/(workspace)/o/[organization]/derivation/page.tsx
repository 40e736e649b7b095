import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Chip } from "@/components/chip";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { OriginLink } from "@/components/shell/way-back";
import { getOrganizationDerivation } from "@/features/assess/explain/queries";
import { figureName, isOrganizationFigure } from "@/features/assess/explain/rules";
import { DerivationTools } from "@/features/assess/explain/ui/derivation-tools";
import { isShort, OrganizationWorking } from "@/features/assess/explain/ui/organization-working";
import { figureTitle } from "@/features/assess/explain/ui/working-text";
import { OVERALL } from "@/features/assess/result/rules";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { organizationDerivationDataPath } from "@/lib/base/data-addresses";
import { notFound } from "@/lib/base/errors";
import { periodLabel, periodName } from "@/lib/base/period";
import { periodSchema } from "@/lib/base/period-schema";

export const metadata: Metadata = { title: "How it is worked out" };

type Props = PageProps<"/o/[organization]/derivation">;

export default async function OrganizationDerivationPage({ params, searchParams }: Props) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const of = String(query.of ?? OVERALL);
  const actor = await requireActor(organization);
  return guarded(async () => {
    if (!isOrganizationFigure(of)) throw notFound("This figure");
    const asked = periodSchema.safeParse(query.period).data;
    const about = typeof query.unit === "string" ? query.unit : undefined;
    const derivation = await getOrganizationDerivation(actor, { of, period: asked, unit: about });
    const { period, standing, result, method, text, levels, unit } = derivation;
    const isWhole = of === OVERALL;
    const whole = unit?.name ?? actor.organizationName;
    const name = isWhole ? whole : `${whole}, ${figureName(of)}`;
    const page = Number(query.page ?? 1);
    const path = organizationDerivationPath(organization, of, period, { unit: unit?.id, page });
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[
                  { label: "Overview", href: overviewPath(organization, { period }) },
                  { label: periodName(period, actor.yearStartMonth) },
                  ...(unit || !isWhole
                    ? [{ label: figureName(OVERALL), href: organizationDerivationPath(organization, OVERALL, period) }]
                    : []),
                  ...(unit && !isWhole
                    ? [
                        {
                          label: unit.name,
                          href: organizationDerivationPath(organization, OVERALL, period, { unit: unit.id }),
                        },
                      ]
                    : []),
                  { label: unit && isWhole ? unit.name : figureName(of) },
                ]}
              />
              <Chip>method {method}</Chip>
              <OriginLink known={[overviewPath(organization)]} />
            </>
          }
          title={`${figureTitle(name, standing, result, levels)}.`}
          lead={
            standing === "not assessed"
              ? `Nothing is assessed up to ${periodLabel(period, actor.yearStartMonth)}, so there is nothing to work out yet. The Overview says what comes first.`
              : `How this was worked out from the ${unit ? "functions" : "units"}.`
          }
          actions={<ButtonLink href={overviewPath(organization, { period })}>Back to the Overview</ButtonLink>}
        />
        <div className="grid gap-4">
          <OrganizationWorking
            derivation={derivation}
            organization={organization}
            page={page}
            yearStartMonth={actor.yearStartMonth}
          />
          <DerivationTools
            path={path}
            jsonHref={organizationDerivationDataPath(organization, of, period, unit?.id)}
            text={isShort(derivation) ? text : null}
          />
        </div>
      </>
    );
  });
}
