import type { UnitHolder } from "@/features/organization/unit/holder.rules";

/** Who is responsible for a unit. It goes with the unit: the foreign key deletes it. */
export const scopesOnUnit: UnitHolder = { model: "MemberScope", keeps: null };
