import type { Actor } from "@/lib/auth/actor";
import { getSettings, todayOf } from "@/lib/organization/queries";
import { listAllEntries } from "@/lib/register/queries";
import { technologyRegister } from "./register";
import { overviewOf, type TechnologyOverview } from "./rules";

/** Gaps, overlaps, costs and renewals of the products that the actor sees, as of today. Two queries. */
export async function getTechnologyOverview(actor: Actor): Promise<TechnologyOverview & { currency: string }> {
  const entries = await listAllEntries(actor, technologyRegister);
  const { currency } = await getSettings(actor);
  return { currency, ...overviewOf(entries, todayOf(actor)) };
}
