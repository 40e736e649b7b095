import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { createUnitAction } from "@/features/organization/unit/actions";
import { findOnlyRoot, getUnitChoices } from "@/features/organization/unit/choice.queries";
import { UnitForm } from "@/features/organization/unit/ui/unit-form";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { unitsPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Add a unit" };

export default async function NewUnitPage({ params, searchParams }: PageProps<"/o/[organization]/admin/units/new">) {
  const { organization } = await params;
  const { parent } = await searchParams;
  const listHref = unitsPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "unit.write");
    const asked = typeof parent === "string" ? parent : await findOnlyRoot(actor);
    const parents = await getUnitChoices(actor, asked);
    const isFirst = parents.some.length === 0;
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={[{ label: "Units", href: listHref }]} />}
          title={isFirst ? "Add the first unit" : "Add a unit"}
        />
        <Card className="max-w-[42rem]">
          <UnitForm
            action={createUnitAction.bind(null, organization)}
            unit={{
              name: isFirst ? actor.organizationName : "",
              kind: isFirst ? "organisation" : "system",
              parentId: parents.chosen?.id ?? null,
              criticality: 3,
              impactLevel: "moderate",
              highValueAsset: false,
            }}
            parents={parents}
            organization={organization}
            listHref={listHref}
          />
        </Card>
      </>
    );
  });
}
