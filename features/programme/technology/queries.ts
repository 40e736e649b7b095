import { getSettings, todayOf } from "@/features/organization/settings/queries";
import { listAllEntries } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { technologyRegister } from "./register";
import { overviewOf, type TechnologyOverview } from "./rules";

/** Gaps, overlaps, costs and renewals of the products that the actor sees, as of today. Two queries. */
export async function getTechnologyOverview(actor: Actor): Promise<TechnologyOverview & { currency: string }> {
  const entries = await listAllEntries(actor, technologyRegister);
  const { currency } = await getSettings(actor);
  return { currency, ...overviewOf(entries, todayOf(actor)) };
}
