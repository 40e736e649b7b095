import { ButtonLink, DownloadLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { getUnitChoices } from "@/features/organization/unit/choice.queries";
import { getItemOwners, type ItemPage, listItemPage } from "@/features/programme/checklist/overview.queries";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import type { Actor } from "@/lib/access/actor";
import { checklistPath } from "@/lib/base/addresses";
import { checklistCsvPath } from "@/lib/base/data-addresses";
import { formatCount } from "@/lib/base/format";
import { DEFAULT_LIMIT } from "@/lib/base/paging";
import { FilterForm } from "./filter-form";
import { ItemTable } from "./item-table";

/** "11 checklist items in 5 units." What the filter says about them stands in its form. */
function titleOf({ total, units }: Pick<ItemPage, "total" | "units">, { overdue }: ItemFilter): string {
  const where = units === 1 ? "in one unit" : `in ${units} units`;
  const what = overdue ? " overdue or lapsed" : "";
  if (total === 0) return `No checklist item is ${overdue ? "overdue or lapsed" : "like that"}.`;
  return total === 1
    ? `1 checklist item${overdue ? " is" : ""}${what} ${where}.`
    : `${total} checklist items${overdue ? " are" : ""}${what} ${where}.`;
}

interface ItemListProps {
  readonly actor: Actor;
  readonly filter: ItemFilter;
  readonly page: number;
}

/** The items of all units that a filter leaves, the soonest day first. */
export async function ItemList({ actor, filter, page: asked }: ItemListProps) {
  const organization = actor.organizationSlug;
  const [list, units, people] = await Promise.all([
    listItemPage(actor, filter, asked),
    getUnitChoices(actor),
    getItemOwners(actor, filter),
  ]);
  const { items, page, pages, total } = list;
  const at = (number: number) => checklistPath(organization, filter, number);
  const first = (page - 1) * DEFAULT_LIMIT + 1;
  return (
    <>
      <PageHeader
        crumb={<Breadcrumbs items={[{ label: "Checklist", href: checklistPath(organization) }, { label: "Items" }]} />}
        title={titleOf(list, filter)}
        lead="Of all units that you see, the soonest day first."
        actions={<DownloadLink href={checklistCsvPath(organization, undefined, filter)}>Download as CSV</DownloadLink>}
      />
      <div className="grid gap-4">
        <Card>
          <FilterForm
            action={checklistPath(organization)}
            units={units}
            organization={organization}
            unit={undefined}
            people={people}
            filter={filter}
          />
        </Card>
        {items.length === 0 ? (
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
              items={items}
              organization={organization}
              filter={filter}
              withUnit
            />
            <Pagination
              nextHref={page < pages ? at(page + 1) : null}
              previousHref={page > 1 ? at(page - 1) : null}
              firstHref={page > 1 ? at(1) : null}
              summary={`${formatCount(first)} to ${formatCount(first + items.length - 1)} of ${formatCount(total)}`}
            />
          </Card>
        )}
      </div>
    </>
  );
}
