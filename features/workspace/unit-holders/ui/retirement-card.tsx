import { Card } from "@/components/card";
import { FilterBar } from "@/components/list/filter-bar";
import { Period, PeriodField } from "@/components/period";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import { retireUnitAction } from "@/features/organization/unit/actions";
import { type UnitDto, unitSchema } from "@/features/organization/unit/schema";
import { RetireForm } from "@/features/organization/unit/ui/retire-form";
import { getTouched } from "@/features/workspace/unit-holders/queries";
import type { Actor } from "@/lib/access/actor";
import { unitPath, unitsPath } from "@/lib/base/addresses";
import { shiftPeriod } from "@/lib/base/period";

export interface RetirementCardProps {
  readonly actor: Actor;
  readonly unit: UnitDto;
  /** What the address says of the quarter from which on to retire it. */
  readonly asked: unknown;
}

/** The quarters that are offered: one year back, two ahead. */
const offered = (current: string) => Array.from({ length: 13 }, (_, index) => shiftPeriod(current, 8 - index));

/** Retires a unit, saying before what that touches; or brings it back. */
export async function RetirementCard({ actor, unit, asked }: RetirementCardProps) {
  const current = currentPeriodOf(actor);
  const chosen = unitSchema.shape.retiredFrom.safeParse(asked).data ?? shiftPeriod(current, 1);
  const from = unit.retiredFrom === null ? chosen : null;
  const { below, texts } = await getTouched(actor, unit, from);
  const action = retireUnitAction.bind(null, actor.organizationSlug);
  const form = (
    <RetireForm action={action} unit={unit} from={from} below={below} listHref={unitsPath(actor.organizationSlug)} />
  );
  if (unit.retiredFrom !== null)
    return (
      <Card title="Bring this unit back">
        <p className="mb-3 text-ink-2">
          It is retired from <Period value={unit.retiredFrom} full /> and counts in earlier quarters only.
        </p>
        {form}
      </Card>
    );
  return (
    <Card title="Retire this unit">
      <div className="grid gap-3">
        <p className="text-ink-2">
          It no longer counts from that quarter on; earlier quarters stay as they are. You can bring it back.
        </p>
        <FilterBar here={unitPath(actor.organizationSlug, unit.id)} isFiltered={false}>
          <PeriodField
            label="Retire from"
            name="from"
            optional="unmarked"
            periods={[...new Set([chosen, ...offered(current)])].sort().reverse()}
            defaultValue={chosen}
          />
        </FilterBar>
        <p>
          {texts.length > 0
            ? `This affects ${new Intl.ListFormat("en").format(texts)}. All of it stays on record.`
            : "Nothing else is affected."}
        </p>
        {form}
      </div>
    </Card>
  );
}
