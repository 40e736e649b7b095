import { assessmentsOfUnit } from "@/features/assess/assessment/unit-holder.commands";
import { scopesOnUnit } from "@/features/organization/people/unit-holder.queries";
import type { UnitHolder } from "@/features/organization/unit/holder.rules";
import { listAllUnits } from "@/features/organization/unit/queries";
import { changingWith } from "@/features/organization/unit/retire.rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { unitsBelow } from "@/features/organization/unit/unit-holder.queries";
import { checklistOfUnit } from "@/features/programme/checklist/unit-holder.queries";
import { entriesOfUnit } from "@/features/programme/register/unit-holder.commands";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { counted } from "@/lib/base/format";
import { database } from "@/lib/database/client";

/** Everything that has rows of units. A noun with such rows is added here; a test compares with the database's models. */
export const UNIT_HOLDERS: readonly UnitHolder[] = [
  unitsBelow,
  assessmentsOfUnit,
  checklistOfUnit,
  entriesOfUnit,
  scopesOnUnit,
];

/** What keeps a unit from being deleted, in the plural. */
export const KEEPING_A_UNIT: readonly string[] = UNIT_HOLDERS.flatMap(({ keeps }) => (keeps ? [keeps.many] : []));

export type Touched = {
  /** How many units below change with it. */
  readonly below: number;
  /** What all of them together have: "2 assessments from then on". Nothing of which there is none. */
  readonly texts: readonly string[];
};

/** What retiring a unit from a quarter on, or bringing it back with null, touches. */
export async function getTouched(actor: Actor, unit: UnitDto, from: string | null): Promise<Touched> {
  requireAllowed(actor, "unit.write", { unitId: unit.id });
  const below = changingWith(await listAllUnits(actor), unit, from);
  if (from === null) return { below: below.length, texts: [] };
  const key = { organizationId: actor.organizationId, unitIds: [unit, ...below].map(({ id }) => id) };
  const texts: string[] = [];
  for (const { touched } of UNIT_HOLDERS) {
    const count = (await touched?.count(database(), key, from)) ?? 0;
    if (touched && count > 0) texts.push(counted(count, touched.one, touched.many));
  }
  return { below: below.length, texts };
}
