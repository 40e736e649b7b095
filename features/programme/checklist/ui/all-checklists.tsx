import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import { getUnitChoices } from "@/features/organization/unit/choice.queries";
import { type LevelQuery, levelOf } from "@/features/organization/unit/level.rules";
import { treeOrder } from "@/features/organization/unit/rules";
import { NoUnits } from "@/features/organization/unit/ui/no-units";
import { LevelPages, LevelPath } from "@/features/organization/unit/ui/unit-level";
import { getItemOwners, listCoverage, type UnitCoverage } from "@/features/programme/checklist/overview.queries";
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

const sumCoverage = (rows: readonly UnitCoverage[]) => ({
  units: rows.length,
  overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0),
  domains: (rows[0]?.coverage.domains ?? []).map((_, index) =>
    sumCounts(rows.flatMap(({ coverage }) => coverage.domains[index]?.all ?? [])),
  ),
  total: sumCounts(rows.map(({ coverage }) => coverage.total.all)),
});

/** The checklist before a unit is chosen: how far each unit is, and what waits in it. */
export async function AllChecklists({ actor, level: asked }: { readonly actor: Actor; readonly level: LevelQuery }) {
  const [rows, people, units] = await Promise.all([
    listCoverage(actor),
    getItemOwners(actor, {}),
    getUnitChoices(actor),
  ]);
  const organization = actor.organizationSlug;
  if (rows.length === 0)
    return (
      <NoUnits title="Checklist" role={actor.role} organization={organization} mayAddUnits={can(actor, "unit.write")} />
    );
  const here = checklistPath(organization);
  const byUnit = new Map(rows.map((row) => [row.unit.id, row]));
  const tree = treeOrder(rows.map(({ unit }) => unit)).flatMap(({ unit, depth }) => {
    const row = byUnit.get(unit.id);
    return row ? [{ ...row, depth }] : [];
  });
  const level = levelOf(tree, asked);
  const all = sumCoverage(rows);
  const where = rows.length === 1 ? (rows[0]?.unit.name ?? "") : `${rows.length} units`;
  return (
    <>
      <PageHeader
        title={`${where}: ${checklistHeadline(all.total)}.`}
        lead={
          <>
            <Overdue rows={rows} organization={organization} />
            Thirty items in six domains, worked through unit by unit. Open a unit to go on.
          </>
        }
      />
      <div className="grid gap-4">
        <Card>
          <LevelPath level={level} here={here} />
          <UnitCoverageTable rows={level.rows} all={all} organization={organization} />
          <LevelPages level={level} here={here} />
        </Card>
        <Card title="Find items" note="of one unit or of all">
          <FilterForm
            action={here}
            units={units}
            organization={organization}
            unit={undefined}
            people={people}
            filter={{}}
          />
        </Card>
      </div>
    </>
  );
}
