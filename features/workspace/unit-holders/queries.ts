import { assessmentsOfUnit } from "@/features/assess/assessment/unit-holder.commands";
import { scopesOnUnit } from "@/features/organization/people/unit-holder.queries";
import type { UnitHolder } from "@/features/organization/unit/holder.rules";
import { unitsBelow } from "@/features/organization/unit/unit-holder.queries";
import { checklistOfUnit } from "@/features/programme/checklist/unit-holder.queries";
import { entriesOfUnit } from "@/features/programme/register/unit-holder.commands";

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
