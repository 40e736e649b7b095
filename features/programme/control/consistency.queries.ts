import { LEVEL_LABELS } from "@/features/model/catalogue/programme/levels";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import type { UnitDto } from "@/features/organization/unit/schema";
import { statusOf } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { remembered } from "@/lib/audit/memory.queries";
import { type CsvColumn, toCsv } from "@/lib/base/csv";
import { differencesOf, type PlatformDifference, platformLabel, TOLD } from "./consistency.rules";
import { getControlsOfUnits } from "./queries";
import { controlRegister } from "./register";
import type { PillarKey } from "./rules";

export type ConsistencyFilter = { unit?: string | undefined; pillar?: PillarKey | undefined };
export type Consistency = {
  readonly items: readonly PlatformDifference[];
  /** Units that were looked at. */
  readonly units: readonly Pick<UnitDto, "id" | "name">[];
};

/**
 * Controls whose state differs between platforms, worst first: over all units that the actor sees, or within one. Two
 * queries. Throws `not_found` for a unit that the actor does not see.
 */
export async function getConsistency(actor: Actor, filter: ConsistencyFilter = {}): Promise<Consistency> {
  requireAllowed(actor, "programme.read");
  const work = async () => {
    const { units, answers } = await getControlsOfUnits(actor, filter.unit);
    const ids = units.map(({ id }) => id);
    return { units: units.map(({ id, name }) => ({ id, name })), items: differencesOf(ids, answers) };
  };
  const { units, items } = await (filter.unit === undefined
    ? remembered(actor, "consistency of controls", work)
    : work());
  return {
    items: filter.pillar === undefined ? items : items.filter(({ pillar }) => pillar === filter.pillar),
    units,
  };
}

/** The same as CSV, in words: one line per control and platform, with the number of units in each state. */
export async function getConsistencyCsv(actor: Actor, filter: ConsistencyFilter = {}): Promise<string> {
  const { items, units } = await getConsistency(actor, filter);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const rows = items.flatMap((item) => item.platforms.map((state) => ({ item, state })));
  const columns: readonly CsvColumn<(typeof rows)[number]>[] = [
    { heading: "Id", value: ({ item }) => item.controlId },
    { heading: "Pillar", value: ({ item }) => pillarName(item.pillar) },
    { heading: "Level", value: ({ item }) => LEVEL_LABELS[item.level] },
    { heading: "Control", value: ({ item }) => item.text },
    { heading: "Steps apart", value: ({ item }) => Number(item.spread.toFixed(2)) },
    { heading: "Platform", value: ({ state }) => platformLabel(state.platform) },
    ...TOLD.map(
      (status): CsvColumn<(typeof rows)[number]> => ({
        heading: statusOf(controlRegister, status).label,
        value: ({ state }) => state[status],
      }),
    ),
    { heading: "Not answered", value: ({ state }) => state.open },
    {
      heading: "Units within which they differ",
      value: ({ item }) => item.unitIds.map((id) => names.get(id) ?? id).join("; "),
    },
  ];
  return toCsv(columns, rows);
}
