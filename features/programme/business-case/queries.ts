import { getSettings } from "@/features/organization/settings/queries";
import { getEntry } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { businessCaseRegister } from "./register";
import { type BusinessCase, businessCaseOf } from "./rules";

/** A business case with what it comes to. Throws `not_found`, `forbidden`. Two queries. */
export async function getBusinessCase(actor: Actor, id: string): Promise<BusinessCase> {
  const entry = await getEntry(actor, businessCaseRegister, id);
  const { currency } = await getSettings(actor);
  return businessCaseOf(entry, currency);
}
