import { z } from "zod";
import {
  type FunctionStanding,
  type StandingBasis,
  type StandingLevel,
  standingQuerySchema,
} from "@/features/assess/standing/schema";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import type { NullableFigures } from "@/features/model/scoring/schema";
import { NAME_MAX } from "@/lib/base/limits";

/** What a requirement's support comes to: the stages in the order of the rail, then why there is none. */
export const SUPPORTS = [
  "traditional",
  "initial",
  "advanced",
  "optimal",
  "unknown",
  "not-applicable",
  "not-linked",
] as const;
export type SupportKey = (typeof SUPPORTS)[number];

export const DRIVER_LEVELS = ["target", "advanced"] as const;

/** Which requirements of a driver are asked for. With a pillar, only its functions are looked at. */
const driverFilterSchema = z.object({
  pillar: z
    .enum(PILLARS, `must be ${PILLARS.join(", ")}`)
    .optional()
    .describe("Only what this pillar’s functions support"),
  group: z.string().max(NAME_MAX).optional().describe("A group of the publication, as the answer names it"),
  level: z
    .enum(DRIVER_LEVELS, `must be ${DRIVER_LEVELS.join(" or ")}`)
    .optional()
    .describe("Of the DoD’s activities"),
  support: z
    .enum(SUPPORTS, `must be ${SUPPORTS.join(", ")}`)
    .optional()
    .describe("A stage; unknown; not-applicable; not-linked"),
  text: z
    .string()
    .trim()
    .max(NAME_MAX)
    .optional()
    .describe("Part of the id, name or group, upper and lower case alike"),
});
export type DriverFilter = z.infer<typeof driverFilterSchema>;

export const driverQuerySchema = z.object({ ...standingQuerySchema.shape, ...driverFilterSchema.shape });

/** Of an address: what can be read of a filter. The rest is left out, so that an old address still opens. */
export function readDriverFilter(query: Readonly<Record<string, unknown>>): DriverFilter {
  const { pillar, group, level, support, text } = driverFilterSchema.shape;
  return {
    pillar: pillar.safeParse(query.pillar).data,
    group: group.safeParse(query.group).data || undefined,
    level: level.safeParse(query.level).data,
    support: support.safeParse(query.support).data,
    text: text.safeParse(query.text).data || undefined,
  };
}

/** Why nothing can be said of support where there is no standing: no function is linked. */
export type Support = Omit<StandingLevel, "standing"> & {
  standing: StandingLevel["standing"] | "not linked";
  key: SupportKey;
  /** Keys of the functions at `stage`: empty when it is unknown or Optimal. */
  weakest: string[];
  /** Keys of linked functions that are not answered at all, so that they may be the weakest. */
  open: string[];
};

export type LinkedFunction = Omit<FunctionStanding, keyof NullableFigures>;

export type RequirementView = {
  id: string;
  name: string;
  group: string;
  /** ISO date. */
  deadline: string | null;
  /** When it is due in words, also where no date follows from them; null where the publication says nothing. */
  due: string | null;
  /** Whether it is done nobody says here: support is what the answers know of it. */
  datePassed: boolean;
  level: (typeof DRIVER_LEVELS)[number] | null;
  functions: LinkedFunction[];
  support: Support;
};

/** Several requirements together. */
export type Totals = NullableFigures & {
  standing: StandingLevel["standing"] | "not linked";
  requirements: number;
  /** How many are supported at which stage, unknown, not applicable or without a linked function. */
  counts: Record<SupportKey, number>;
  /** Requirements whose date has passed, whatever their support. */
  datePassed: number;
};

export type DriverSummary = {
  key: string;
  name: string;
  text: string;
  publisher: string;
  /** "2022", "2020-08" or "2022-01-26". */
  issued: string;
  mapping: "official" | "unofficial";
  /** Key of the driver whose links it takes over; null: it has its own. */
  follows: string | null;
  /** How many groups the publication has. */
  groups: number;
  totals: Totals;
  /** Per pillar, what its functions alone support; requirements without one of them are left out. */
  pillars: ({ key: string; name: string } & Totals)[];
};

export type DriverList = StandingBasis & { drivers: DriverSummary[] };

export type DriverDto = StandingBasis & DriverSummary & { groupNames: string[]; items: RequirementView[] };

export type PrincipleView = { key: string; name: string; text: string; practices: string[] } & {
  functions: LinkedFunction[];
  support: Support;
};

export type TenetView = { id: string; name: string; text: string; functions: LinkedFunction[]; support: Support };

export type TenetList = StandingBasis & {
  mapping: "unofficial";
  principles: PrincipleView[];
  tenets: TenetView[];
};
