import { getOverview } from "@/features/assess/standing/overview.queries";
import { listAllEntries } from "@/features/programme/register/queries";
import type { RegisterEntry } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { onRampRegister } from "./register";
import { pursuedOnRamps, recommend, severalAtOnce } from "./rules";
import type { OnRampAdvice, Recommendation } from "./schema";

/** The recommendation from this quarter's figures of the organisation; null for those who may not read them. */
async function getRecommendation(actor: Actor): Promise<Recommendation | null> {
  if (!can(actor, "overview.read")) return null;
  const { period, pillars } = await getOverview(actor, {});
  return { ...recommend(pillars), period };
}

/**
 * Which on-ramp suits, which are pursued, and a warning when these are several. `known` are the register's entries, where
 * somebody has read them already. At most five queries.
 */
export async function getOnRampAdvice(actor: Actor, known?: readonly RegisterEntry[]): Promise<OnRampAdvice> {
  const [entries, recommendation] = await Promise.all([
    known ?? listAllEntries(actor, onRampRegister),
    getRecommendation(actor),
  ]);
  const pursued = pursuedOnRamps(entries);
  return { recommendation, pursued, warning: severalAtOnce(pursued) };
}
