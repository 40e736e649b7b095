import type { Actor } from "@/lib/auth/actor";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import { LEVEL_LABELS } from "@/lib/checklist/rules";
import { getControlsOfUnits } from "@/lib/control/queries";
import { controlRegister } from "@/lib/control/register";
import type { Pillar } from "@/lib/control/rules";
import { type CsvValue, toCsv } from "@/lib/csv/rules";
import { statusOf } from "@/lib/register/rules";
import type { UnitDto } from "@/lib/unit/schema";
import { type Difference, differencesOf, platformLabel } from "./rules";

export type ConsistencyFilter = { unit?: string | undefined; pillar?: Pillar | undefined };
export type Consistency = {
  readonly items: readonly Difference[];
  /** Units that were looked at. */
  readonly units: readonly Pick<UnitDto, "id" | "name">[];
};

/**
 * Controls whose state differs between platforms, worst first: over all units that the actor sees, or within one. Two
 * queries. Throws `not_found` for a unit that the actor does not see.
 */
export async function getConsistency(actor: Actor, filter: ConsistencyFilter = {}): Promise<Consistency> {
  const { units, answers } = await getControlsOfUnits(actor, filter.unit);
  const items = differencesOf(
    units.map(({ id }) => id),
    answers,
  );
  return {
    items: filter.pillar === undefined ? items : items.filter(({ pillar }) => pillar === filter.pillar),
    units: units.map(({ id, name }) => ({ id, name })),
  };
}

const COLUMNS = [
  "Id",
  "Pillar",
  "Level",
  "Control",
  "Steps apart",
  "Platform",
  ...(["in_place", "partly", "planned", "absent"] as const).map((status) => statusOf(controlRegister, status).label),
  "Not answered",
  "Units within which they differ",
];

const pillarName = (key: Pillar): string => ztmm.pillars.find((pillar) => pillar.key === key)?.name ?? key;

/** The same as CSV, in words: one line per control and platform, with the number of units in each state. */
export async function getConsistencyCsv(actor: Actor, filter: ConsistencyFilter = {}): Promise<string> {
  const { items, units } = await getConsistency(actor, filter);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const rows = items.flatMap((item): CsvValue[][] =>
    item.platforms.map((state) => [
      item.controlId,
      pillarName(item.pillar),
      LEVEL_LABELS[item.level],
      item.text,
      Number(item.spread.toFixed(2)),
      platformLabel(state.platform),
      state.in_place,
      state.partly,
      state.planned,
      state.absent,
      state.open,
      item.unitIds.map((id) => names.get(id) ?? id).join("; "),
    ]),
  );
  return toCsv(COLUMNS, rows);
}
