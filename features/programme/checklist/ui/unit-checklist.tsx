import { ButtonLink, DownloadLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { programme } from "@/features/model/catalogue/programme/model";
import { getUnitChoices } from "@/features/organization/unit/choice.queries";
import { getItemOwners } from "@/features/programme/checklist/overview.queries";
import { getChecklist } from "@/features/programme/checklist/queries";
import { adviceOf, passes } from "@/features/programme/checklist/rules";
import { type Checklist, itemFilterSchema } from "@/features/programme/checklist/schema";
import type { Actor } from "@/lib/access/actor";
import { checklistPath, unitChecklistPath } from "@/lib/base/addresses";
import { checklistCsvPath } from "@/lib/base/data-addresses";
import { counted } from "@/lib/base/format";
import { AdviceList } from "./advice-list";
import { checklistHeadline, monthsText } from "./checklist-text";
import { ChecklistCoverageTable } from "./coverage-table";
import { FilterForm } from "./filter-form";
import { ItemDone } from "./item-done";
import { ItemTable } from "./item-table";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What each domain is for, by its key. */
const PURPOSES = new Map(programme.checklist.domains.map(({ key, purpose }) => [key, purpose]));

/** What waits, in words; null when nothing does. */
function waiting(items: Checklist["items"]): string | null {
  const parts = [
    [items.filter(({ isOverdue }) => isOverdue).length, "past the due date"],
    [items.filter(({ isReviewOverdue }) => isReviewOverdue).length, "overdue for review"],
    [items.filter(({ isLapsed }) => isLapsed).length, "with a verification that has lapsed"],
  ] as const;
  const texts = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return texts.length === 0 ? null : texts.join(", ");
}

/** The checklist of one unit: coverage, advice, and the items that the filter leaves. */
export async function UnitChecklist({
  actor,
  unit,
  query,
}: {
  readonly actor: Actor;
  readonly unit: string;
  readonly query: Query;
}) {
  const organization = actor.organizationSlug;
  const filter = itemFilterSchema.parse(query);
  const [checklist, units, people] = await Promise.all([
    getChecklist(actor, unit),
    getUnitChoices(actor, unit),
    getItemOwners(actor, filter),
  ]);
  const { items, coverage, unitName, reviewMonths } = checklist;
  const shown = items.filter((item) => passes(item, filter));
  const waits = waiting(items);
  const advice = adviceOf(new Map(items.map(({ id, countsAs }) => [id, countsAs])));
  return (
    <>
      <PageHeader
        crumb={<Breadcrumbs items={[{ label: "Checklist", href: checklistPath(organization) }, { label: unitName }]} />}
        title={`${unitName}: ${checklistHeadline(coverage.total.all)}.`}
        lead={
          waits === null ? (
            `Each item is looked at again after ${monthsText(reviewMonths)}, unless it says when.`
          ) : (
            <>
              Waiting:{" "}
              <ScreenLink className="link" href={unitChecklistPath(organization, unit, { overdue: true })}>
                {waits}
              </ScreenLink>
              .
            </>
          )
        }
        actions={<DownloadLink href={checklistCsvPath(organization, unit, filter)}>Download as CSV</DownloadLink>}
      />
      <ItemDone actor={actor} items={items} filter={filter} done={query.done} />
      <div className="grid gap-4">
        <Card title="Coverage" note="implemented items, of those that apply">
          <ChecklistCoverageTable coverage={coverage} />
        </Card>
        {advice.length > 0 ? (
          <Card title="Finish these first" note="advice: foundational items carry the advanced ones">
            <AdviceList advice={advice} organization={organization} unit={unit} />
          </Card>
        ) : null}
        <Card>
          <FilterForm
            action={checklistPath(organization)}
            units={units}
            organization={organization}
            unit={unit}
            people={people}
            filter={filter}
          />
        </Card>
        {shown.length === 0 ? (
          <EmptyState
            title="No item is like that."
            action={<ButtonLink href={unitChecklistPath(organization, unit)}>Show all items</ButtonLink>}
          >
            Choose another status, level or owner.
          </EmptyState>
        ) : (
          coverage.domains.map(({ key, name }) => {
            const ofDomain = shown.filter(({ domain }) => domain === key);
            return ofDomain.length === 0 ? null : (
              <Card key={key} title={name} note={counted(ofDomain.length, "item")}>
                <p className="mb-2 max-w-prose text-ink-2">{PURPOSES.get(key)}</p>
                <ItemTable caption={name} items={ofDomain} organization={organization} filter={filter} />
              </Card>
            );
          })
        )}
      </div>
    </>
  );
}
