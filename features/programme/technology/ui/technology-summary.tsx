import { Card } from "@/components/card";
import { Disclosure } from "@/components/disclosure";
import { getSettings } from "@/features/organization/settings/queries";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { TECHNOLOGY_PART } from "@/features/programme/technology/register";
import { overviewOf } from "@/features/programme/technology/rules";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { CategoryList } from "./category-list";
import { TechnologyMatrix } from "./technology-matrix";
import { TechnologyRenewals } from "./technology-renewals";
import { TechnologySavings } from "./technology-savings";
import { LEGEND, technologyHeadline, yearlyText } from "./technology-words";

/** Above the table of the register: gaps and overlaps, what consolidating would save, and renewals. */
export async function TechnologySummary({
  actor,
  read,
  today,
}: {
  readonly actor: Actor;
  readonly read: ReadEntries;
  readonly today: string;
}) {
  const overview = await read((entries) => (entries.length === 0 ? null : overviewOf(entries, today)));
  if (overview === null)
    return (
      <Card title="The categories">
        <CategoryList />
      </Card>
    );
  const { currency } = await getSettings(actor);
  const hasSavings = overview.overlaps.length + overview.ending.length + overview.unmatched.length > 0;
  return (
    <div className="grid gap-4">
      <Card id={TECHNOLOGY_PART} title="Gaps and overlaps" note={yearlyText(overview, currency)}>
        <p className="mb-4 max-w-[48rem] text-lg text-pretty">{technologyHeadline(overview, currency)}</p>
        {visibleUnitIds(actor) === null ? null : (
          <p className="mb-4 text-ink-2">
            You see the products of the organisation as a whole and of your units; other units may have more.
          </p>
        )}
        <TechnologyMatrix categories={overview.categories} currency={currency} />
        <p className="mt-3 text-ink-2 text-sm">{LEGEND}</p>
        <div className="mt-3">
          <Disclosure summary="The categories in words">
            <CategoryList />
          </Disclosure>
        </div>
      </Card>
      {hasSavings ? (
        <Card title="What consolidating would save">
          <TechnologySavings overview={overview} currency={currency} />
        </Card>
      ) : null}
      <Card title="Renewals">
        <TechnologyRenewals renewals={overview.renewals} currency={currency} organization={actor.organizationSlug} />
      </Card>
    </div>
  );
}
