import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { can, type Rights } from "@/lib/access/policy";
import { overviewPath } from "@/lib/base/addresses";

/** Where the units of a pillar's functions stand side by side, by the pillar's key; null for who has no Overview. */
export type HeatHrefs = Readonly<Record<string, string>> | null;

export const heatHrefsOf = (actor: Rights & { readonly organizationSlug: string }, period: string): HeatHrefs =>
  can(actor, "overview.read")
    ? Object.fromEntries(
        ztmm.pillars.map(({ key }) => [key, `${overviewPath(actor.organizationSlug, { period, pillar: key })}#heat`]),
      )
    : null;
