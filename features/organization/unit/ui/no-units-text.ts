import { isScoped, type Role } from "@/lib/access/policy";

/** That there is no unit to see, in the words of a heading. */
export const noUnitsText = (role: Role): string =>
  isScoped(role) ? "No unit is assigned to you yet" : "There are no units yet";

/** What those wait for who see the units that are given to them, before there is one. */
export const UNITS_ARE_GIVEN =
  "An owner or admin gives you units and pillars under Admin, People. They appear here at once.";
