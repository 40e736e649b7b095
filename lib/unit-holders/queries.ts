import { assessmentsOfUnit } from "@/lib/assessment/unit-holder.queries";
import { checklistOfUnit } from "@/lib/checklist/unit-holder.queries";
import { scopesOnUnit } from "@/lib/member/unit-holder.queries";
import { entriesOfUnit } from "@/lib/register/unit-holder.commands";
import type { UnitHolder } from "@/lib/unit/holder.rules";
import { unitsBelow } from "@/lib/unit/unit-holder.queries";

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
