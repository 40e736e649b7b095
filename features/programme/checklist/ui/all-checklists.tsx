import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import { NoUnits } from "@/features/organization/unit/ui/no-units";
import { listCoverage, listItemOwners, type UnitCoverage } from "@/features/programme/checklist/overview.queries";
import { sumCounts } from "@/features/programme/checklist/status.rules";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { checklistPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { checklistHeadline } from "./checklist-text";
import { FilterForm } from "./filter-form";
import { UnitCoverageTable } from "./unit-coverage-table";

/** "11 items are overdue in 5 units", leading to them; nothing where none is. */
function Overdue({ rows, organization }: { readonly rows: readonly UnitCoverage[]; readonly organization: string }) {
  const items = rows.reduce((sum, { overdue }) => sum + overdue, 0);
  if (items === 0) return null;
  const units = rows.filter(({ overdue }) => overdue > 0).length;
  return (
    <>
      <ScreenLink className="link" href={checklistPath(organization, { overdue: true })}>
        {counted(items, "item is overdue", "items are overdue")}
      </ScreenLink>
      {units === 1 ? " in one unit: " : ` in ${units} units: `}
      past the due date or the review, or with a verification that has lapsed.{" "}
    </>
  );
}

/** The checklist before a unit is chosen: how far each unit is, and what waits in it. */
export async function AllChecklists({ actor }: { readonly actor: Actor }) {
  const [rows, people] = await Promise.all([listCoverage(actor), listItemOwners(actor, {})]);
  const organization = actor.organizationSlug;
  if (rows.length === 0)
    return (
      <NoUnits title="Checklist" role={actor.role} organization={organization} mayAddUnits={can(actor, "unit.write")} />
    );
  const where = rows.length === 1 ? (rows[0]?.unit.name ?? "") : `${rows.length} units`;
  return (
    <>
      <PageHeader
        title={`${where}: ${checklistHeadline(sumCounts(rows.map(({ coverage }) => coverage.total.all)))}.`}
        lead={
          <>
            <Overdue rows={rows} organization={organization} />
            Thirty items in six domains, worked through unit by unit. Open a unit to go on.
          </>
        }
      />
      <div className="grid gap-4">
        <Card>
          <UnitCoverageTable rows={rows} organization={organization} />
        </Card>
        <Card title="Find items" note="of one unit or of all">
          <FilterForm
            action={checklistPath(organization)}
            units={rows.map(({ unit }) => unit)}
            unit={undefined}
            people={people}
            filter={{}}
          />
        </Card>
      </div>
    </>
  );
}
