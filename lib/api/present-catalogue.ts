import type { z } from "zod";
import { programme } from "@/lib/catalogue/programme/model";
import type { Criterion, ZtmmFunction } from "@/lib/catalogue/schema";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import type { catalogue } from "./contract/schemas";

type Catalogue = z.output<typeof catalogue>;

// Named field by field: the quotations in `covers` must not leave the server.
const presentStage = ({ summary, criteria }: { summary: string; criteria: Criterion[] }) => ({
  summary,
  criteria: criteria.map(({ id, text }) => ({ id, text })),
});

const presentFunction = (fn: ZtmmFunction) => ({
  key: fn.key,
  name: fn.name,
  capability: fn.capability,
  purpose: fn.purpose,
  stages: {
    traditional: { summary: fn.stages.traditional.summary },
    initial: presentStage(fn.stages.initial),
    advanced: presentStage(fn.stages.advanced),
    optimal: presentStage(fn.stages.optimal),
  },
  interview: fn.interview,
  evidenceExamples: fn.evidenceExamples,
  dependsOn: fn.dependsOn,
  crosswalk: { unofficial: true as const, ...fn.crosswalk },
  source: fn.source,
});

let presented: Catalogue | undefined;

/** The published models as clients see them. */
export function presentCatalogue(): Catalogue {
  presented ??= {
    ...programme,
    ztmm: {
      version: ztmm.version,
      pillars: ztmm.pillars.map(({ key, name, purpose, functions }) => ({
        key,
        name,
        purpose,
        functions: functions.map(presentFunction),
      })),
    },
  };
  return presented;
}
