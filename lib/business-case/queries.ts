import type { Actor } from "@/lib/auth/actor";
import { getSettings } from "@/lib/organization/queries";
import { getEntry } from "@/lib/register/queries";
import { businessCaseRegister } from "./register";
import { type BusinessCase, businessCaseOf } from "./rules";

/** A business case with what it comes to. Throws `not_found`, `forbidden`. Two queries. */
export async function getBusinessCase(actor: Actor, id: string): Promise<BusinessCase> {
  const entry = await getEntry(actor, businessCaseRegister, id);
  const { currency } = await getSettings(actor);
  return businessCaseOf(entry, currency);
}
