import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { listAssessments } from "@/features/assess/assessment/queries";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { listPeople } from "@/features/organization/people/queries";
import { personChoices } from "@/features/organization/people/ui/person-field";
import { saveChecklistItemAction } from "@/features/programme/checklist/actions";
import { rightsOn } from "@/features/programme/checklist/policy";
import { getChecklistItem } from "@/features/programme/checklist/queries";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import { isDone } from "@/features/programme/checklist/status.rules";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { checklistPath, unitChecklistPath } from "@/lib/base/addresses";
import { STORED_VERSION } from "@/lib/form/plain-done";
import { monthsText } from "./checklist-text";
import { ItemFacts } from "./item-facts";
import { ItemForm } from "./item-form";
import { LinkedFunctions } from "./linked-functions";
import { itemPeopleOptions } from "./people-options";

interface ItemScreenProps {
  readonly actor: Actor;
  readonly unitId: string;
  readonly itemId: string;
  /** The list that it was opened from. */
  readonly filter: ItemFilter;
}

/** One item of a unit's checklist: how it is, what may be changed of it, and what it serves. */
export async function ItemScreen({ actor, unitId, itemId, filter }: ItemScreenProps) {
  const organization = actor.organizationSlug;
  const [{ unit, clock, catalogue, item }, people, assessments] = await Promise.all([
    getChecklistItem(actor, unitId, itemId),
    listPeople(actor),
    listAssessments(actor, { unit: unitId, limit: 1 }),
  ]);
  const listHref = unitChecklistPath(organization, unitId, filter);
  const rights = rightsOn(actor, unitId, item);
  const mayChange = rights.mayWrite || (rights.mayVerify && isDone(item));
  const mayElsewhere = ["checklist.write", "checklist.verify"] as const;
  const isOthers =
    !rights.mayWrite && !rights.mayVerify && mayElsewhere.some((action) => can(actor, action, { unitId }));
  const isOwn = item.ownerId === actor.userId ? "owned" : item.implementedById === actor.userId ? "implemented" : null;
  const crumbs = [
    { label: "Checklist", href: checklistPath(organization) },
    { label: unit.name, href: listHref },
    { label: catalogue.domainName },
  ];
  return (
    <>
      <PageHeader
        crumb={
          <>
            <Breadcrumbs items={crumbs} />
            <Chip>{item.level}</Chip>
          </>
        }
        title={item.name}
        lead={
          <>
            <p>{item.text}</p>
            <p className="quiet mt-1">{catalogue.why}</p>
          </>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,42rem)_minmax(16rem,1fr)]">
        <div className="grid gap-4">
          <Card title="Where it stands">
            {isOthers ? (
              <p className="mb-2 text-ink-2">
                The pillars that this item serves are assigned to others: you read it here.
              </p>
            ) : null}
            <ItemFacts item={item} />
          </Card>
          {mayChange ? (
            <Card title={rights.mayWrite ? "Change it" : "Verify it"}>
              <ItemForm
                action={saveChecklistItemAction.bind(null, organization)}
                item={item}
                rights={rights}
                isOwn={isOwn}
                people={personChoices(itemPeopleOptions(people, item), [
                  { id: item.ownerId, name: item.ownerName },
                  { id: item.evidence?.seenById ?? null, name: item.evidence?.seenByName ?? null },
                ])}
                organization={organization}
                reviewMonths={clock.months}
                listHref={listHref}
                doneHref={unitChecklistPath(organization, unitId, filter, `saved:${item.id}.${STORED_VERSION}`)}
              />
            </Card>
          ) : null}
        </div>
        <div className="grid gap-4">
          <Card title="Functions that it serves">
            <LinkedFunctions
              functions={item.functions}
              criteria={item.criteria}
              countsAs={item.countsAs}
              organization={organization}
              unitName={unit.name}
              assessment={assessments.items[0] ?? null}
              mayReadAnswers={can(actor, "answer.read", { unitId })}
            />
            <SourceLine sources={[catalogue.source]} />
          </Card>
          <Card title="Verified means">
            <p className="text-ink-2">
              The item was implemented before and has an owner, there is a link to evidence that somebody has looked at
              within {monthsText(clock.months)}, and whoever verifies neither implemented the item nor has owned it
              since. Once the evidence is older, the verification lapses and the item counts as implemented.
            </p>
          </Card>
        </div>
      </div>
    </>
  );
}
