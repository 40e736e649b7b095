import { can, type Rights } from "@/lib/access/policy";
import { overviewPath } from "@/lib/base/addresses";

/** Where the units of a pillar's functions stand side by side; null for who has no Overview. */
export type HeatHref = ((pillar: string) => string) | null;

export const heatHrefOf = (actor: Rights & { readonly organizationSlug: string }, period: string): HeatHref =>
  can(actor, "overview.read") ? (pillar) => `${overviewPath(actor.organizationSlug, { period, pillar })}#heat` : null;
