import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { listAllUnits } from "@/features/organization/unit/queries";
import { UnitTable } from "@/features/organization/unit/ui/unit-table";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { newUnitPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Units" };

export default async function UnitsPage({ params, searchParams }: PageProps<"/o/[organization]/admin/units">) {
  const { organization } = await params;
  const { done: doneText } = await searchParams;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const units = await listAllUnits(actor);
    const mayWrite = can(actor, "unit.write");
    const done = parseDone(doneText);
    const doneUnit = units.find(({ id }) => id === done?.id.split(".")[0]);
    return (
      <>
        <PageHeader
          title="Units"
          lead={`What ${actor.organizationName} assesses: itself, its parts and its systems.`}
          actions={
            mayWrite && units.length > 0 ? (
              <ButtonLink href={newUnitPath(organization)} variant="primary">
                Add a unit
              </ButtonLink>
            ) : undefined
          }
        />
        {done?.verb === "deleted" ? <DoneMessage key={done.id}>The unit is deleted.</DoneMessage> : null}
        {doneUnit && (done?.verb === "created" || done?.verb === "saved") ? (
          <DoneMessage
            key={done.id}
          >{`${doneUnit.name} is ${done.verb === "created" ? "added" : "saved"}.`}</DoneMessage>
        ) : null}
        {units.length > 0 ? (
          <Card>
            <UnitTable units={units} editIn={mayWrite ? organization : null} />
          </Card>
        ) : (
          <EmptyState
            title="There are no units yet."
            action={
              mayWrite ? (
                <ButtonLink href={newUnitPath(organization)} variant="primary">
                  Add {actor.organizationName} as the first unit
                </ButtonLink>
              ) : undefined
            }
          >
            A unit is what an assessment is about. Begin with the organisation as a whole; parts and systems go below
            it.
          </EmptyState>
        )}
      </>
    );
  });
}
