import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { levelOf, readLevelQuery } from "@/features/organization/unit/level.rules";
import { fitting } from "@/features/organization/unit/rules";
import { readUnitFilter } from "@/features/organization/unit/schema";
import { listTree } from "@/features/organization/unit/tree.queries";
import { UnitFilterForm } from "@/features/organization/unit/ui/unit-filter";
import { LevelPages, LevelPath } from "@/features/organization/unit/ui/unit-level";
import { UnitTable } from "@/features/organization/unit/ui/unit-table";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { newUnitPath, unitsPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Units" };

const DEEDS = new Map([
  ["created", "added"],
  ["saved", "saved"],
  ["retired", "retired"],
  ["brought-back", "brought back"],
]);

export default async function UnitsPage({ params, searchParams }: PageProps<"/o/[organization]/admin/units">) {
  const { organization } = await params;
  const query = await searchParams;
  const here = unitsPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const tree = await listTree(actor);
    const filter = readUnitFilter(query);
    const isFiltered = Object.keys(filter).length > 0;
    const level = levelOf(isFiltered ? fitting(tree, filter) : tree, readLevelQuery(query));
    const mayWrite = can(actor, "unit.write");
    const done = parseDone(query.done);
    const doneUnit = tree.find(({ unit }) => unit.id === done?.id.split(".")[0])?.unit;
    const deed = DEEDS.get(done?.verb ?? "");
    return (
      <>
        <PageHeader
          title="Units"
          lead={`What ${actor.organizationName} assesses: itself, its parts and its systems.`}
          actions={
            mayWrite && tree.length > 0 ? (
              <ButtonLink href={newUnitPath(organization)} variant="primary">
                Add a unit
              </ButtonLink>
            ) : undefined
          }
        />
        {done?.verb === "deleted" ? <DoneMessage key={done.id}>The unit is deleted.</DoneMessage> : null}
        {doneUnit && done && deed ? <DoneMessage key={done.id}>{`${doneUnit.name} is ${deed}.`}</DoneMessage> : null}
        {tree.length > 0 ? (
          <Card>
            <div className="grid gap-3">
              <UnitFilterForm filter={filter} here={here} />
              <LevelPath level={level} here={here} keep={filter} />
              {level.rows.length > 0 ? (
                <UnitTable rows={level.rows} here={here} editIn={mayWrite ? organization : null} />
              ) : (
                <p>No unit fits this filter.</p>
              )}
              <LevelPages level={level} here={here} keep={filter} />
            </div>
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
