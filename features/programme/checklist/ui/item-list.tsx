import { ButtonLink, DownloadLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { listAllUnits } from "@/features/organization/unit/queries";
import { listItemOwners, listItems } from "@/features/programme/checklist/overview.queries";
import { SHOWN_MAX } from "@/features/programme/checklist/overview.rules";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import type { Actor } from "@/lib/access/actor";
import { checklistPath } from "@/lib/base/addresses";
import { checklistCsvPath } from "@/lib/base/data-addresses";
import { FilterForm } from "./filter-form";
import { ItemTable } from "./item-table";

/** "11 checklist items in 5 units." What the filter says about them stands in its form. */
function titleOf(items: readonly { readonly unitId: string }[], { overdue }: ItemFilter): string {
  const units = new Set(items.map(({ unitId }) => unitId)).size;
  const where = units === 1 ? "in one unit" : `in ${units} units`;
  const what = overdue ? " overdue or lapsed" : "";
  if (items.length === 0) return `No checklist item is ${overdue ? "overdue or lapsed" : "like that"}.`;
  return items.length === 1
    ? `1 checklist item${overdue ? " is" : ""}${what} ${where}.`
    : `${items.length} checklist items${overdue ? " are" : ""}${what} ${where}.`;
}

/** The items of all units that a filter leaves, the soonest day first. */
export async function ItemList({ actor, filter }: { readonly actor: Actor; readonly filter: ItemFilter }) {
  const organization = actor.organizationSlug;
  const [items, units, people] = await Promise.all([
    listItems(actor, filter),
    listAllUnits(actor),
    listItemOwners(actor, filter),
  ]);
  const shown = items.slice(0, SHOWN_MAX);
  return (
    <>
      <PageHeader
        crumb={<Breadcrumbs items={[{ label: "Checklist", href: checklistPath(organization) }, { label: "Items" }]} />}
        title={titleOf(items, filter)}
        lead="Of all units that you see, the soonest day first."
        actions={<DownloadLink href={checklistCsvPath(organization, undefined, filter)}>Download as CSV</DownloadLink>}
      />
      <div className="grid gap-4">
        <Card>
          <FilterForm
            action={checklistPath(organization)}
            units={units}
            unit={undefined}
            people={people}
            filter={filter}
          />
        </Card>
        {shown.length === 0 ? (
          <EmptyState
            title="Nothing to list."
            action={<ButtonLink href={checklistPath(organization)}>Show all units</ButtonLink>}
          >
            Choose another unit, status, level or owner.
          </EmptyState>
        ) : (
          <Card>
            <ItemTable
              caption="Checklist items of all units"
              items={shown}
              organization={organization}
              filter={filter}
              withUnit
            />
            {items.length > shown.length ? (
              <p className="mt-2 text-ink-2 text-sm">
                These are the first {shown.length} of {items.length}. Narrow the list, or download all of them as CSV.
              </p>
            ) : null}
          </Card>
        )}
      </div>
    </>
  );
}
