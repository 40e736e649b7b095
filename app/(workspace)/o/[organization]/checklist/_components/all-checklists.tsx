import { NoUnits } from "@/components/assessment/no-units";
import { headlineOf } from "@/components/checklist/checklist-text";
import { UnitCoverageTable } from "@/components/checklist/unit-coverage-table";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import type { Actor } from "@/lib/auth/actor";
import { listCoverage } from "@/lib/checklist/queries";
import { sumCounts } from "@/lib/checklist/rules";

/** The checklist before a unit is chosen: how far each unit is. */
export async function AllChecklists({ actor }: { readonly actor: Actor }) {
  const rows = await listCoverage(actor);
  const organization = actor.organizationSlug;
  if (rows.length === 0)
    return (
      <NoUnits title="Checklist" role={actor.role} organization={organization} mayAddUnits={can(actor, "unit.write")} />
    );
  const where = rows.length === 1 ? (rows[0]?.unit.name ?? "") : `${rows.length} units`;
  return (
    <>
      <PageHeader
        title={`${where}: ${headlineOf(sumCounts(rows.map(({ coverage }) => coverage.total.all)))}.`}
        lead="Thirty items in six domains, worked through unit by unit. Open a unit to go on."
      />
      <Card>
        <UnitCoverageTable rows={rows} organization={organization} />
      </Card>
    </>
  );
}
