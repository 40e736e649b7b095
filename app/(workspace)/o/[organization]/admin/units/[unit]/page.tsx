import type { Metadata } from "next";
import { Card } from "@/components/card";
import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import { LogLink } from "@/components/log-link";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { updateUnitAction } from "@/features/organization/unit/actions";
import { getParentChoices } from "@/features/organization/unit/choice.queries";
import { getUnit } from "@/features/organization/unit/queries";
import { UnitForm } from "@/features/organization/unit/ui/unit-form";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { deleteUnitAction } from "@/features/workspace/unit-holders/actions";
import { KEEPING_A_UNIT } from "@/features/workspace/unit-holders/queries";
import { RetirementCard } from "@/features/workspace/unit-holders/ui/retirement-card";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { unitsPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Unit" };

const NO_MORE = new Intl.ListFormat("en", { type: "disjunction" }).format(KEEPING_A_UNIT);

export default async function UnitPage({ params, searchParams }: PageProps<"/o/[organization]/admin/units/[unit]">) {
  const { organization, unit: unitId } = await params;
  const listHref = unitsPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const unit = await getUnit(actor, unitId);
    requireAllowed(actor, "unit.write", { unitId });
    const { id, version } = unit;
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={[{ label: "Units", href: listHref }]} />}
          title={unit.name}
          actions={<LogLink actor={actor} subject={`unit:${id}`} />}
        />
        <div className="grid max-w-[42rem] gap-4">
          <Card>
            <UnitForm
              action={updateUnitAction.bind(null, organization)}
              unit={unit}
              stored={{ id, version }}
              parents={await getParentChoices(actor, unit)}
              organization={organization}
              listHref={listHref}
            />
          </Card>
          <RetirementCard actor={actor} unit={unit} asked={(await searchParams).from} />
          <Card title="Delete this unit">
            <p className="mb-3 text-ink-2">{`Only a unit without ${NO_MORE} can be deleted.`}</p>
            <ActionButton
              action={deleteUnitAction.bind(null, organization)}
              fields={{ id, version }}
              label="Delete…"
              question={`Delete ${unit.name}?`}
              confirmLabel="Delete the unit"
              doneHref={listHref + doneQuery("deleted", id)}
              variant="danger"
            >
              It cannot be brought back. People to whom it is assigned lose that assignment.
            </ActionButton>
          </Card>
        </div>
      </>
    );
  });
}
