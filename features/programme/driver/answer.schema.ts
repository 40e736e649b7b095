/** What the answers support of drivers, principles and tenets, as answers: held to the types of the nouns. */
import { z } from "zod";
import { DRIVER_LEVELS, type DriverDto, type DriverList, SUPPORTS, type TenetList } from "./schema";

const stage = z.literal([1, 2, 3, 4]).nullable();
const figure = z.number().min(1).max(4).nullable();
const figures = {
  score: figure.describe("Claimed: unanswered counts as not met. Full precision; null: nothing applicable or linked"),
  possible: figure.describe("With every unanswered criterion met"),
  proven: figure.describe("Only what current evidence supports"),
};
const standing = z.enum(["assessed", "too early", "not assessed", "not applicable", "not linked"]);
const keys = z.array(z.string());
const stages = {
  stage: stage.describe(
    "The lowest claimed stage, 1 Traditional to 4 Optimal; null: unknown, not applicable or not linked",
  ),
  reach: stage.describe("The stage once every open criterion is met"),
};

const basis = {
  period: z.string().describe("A quarter, 2026-Q4: each unit's latest answers, not later than it"),
  unit: z
    .object({ id: z.string(), name: z.string() })
    .nullable()
    .describe("null: all units that the caller sees, weighted by their criticality"),
  coverage: z.object({ assessed: z.int().min(0), total: z.int().min(0) }).describe("Units with answers, of all"),
  asOf: z.iso.datetime().describe("ISO 8601, UTC"),
};

const support = z.object({
  standing,
  key: z.enum(SUPPORTS).describe("The stage by name, or why there is none"),
  ...stages,
  ...figures,
  weakest: keys.describe("Functions at the stage"),
  open: keys.describe("Linked functions without any answer"),
});

const linkedFunction = z.object({
  key: z.string(),
  name: z.string(),
  pillar: z.string(),
  standing: z.enum(["assessed", "too early", "not assessed", "not applicable"]),
  ...stages,
  floor: stage.describe("The lowest stage of a unit; null: not applicable, or a unit has not answered"),
});
const linked = { functions: z.array(linkedFunction), support };

const totals = {
  standing,
  requirements: z.int().min(0),
  counts: z.record(z.enum(SUPPORTS), z.int().min(0)).describe("How many requirements are supported how far"),
  datePassed: z.int().min(0).describe("Requirements whose date has passed, whatever their support"),
  ...figures,
};

const mapping = z.enum(["official", "unofficial"]).describe("Whose mapping it is: the publisher's, or Tenet's own");

const driverSummary = {
  key: z.string(),
  name: z.string(),
  text: z.string(),
  publisher: z.string(),
  issued: z.string().describe("Year, month or day"),
  mapping,
  follows: z.string().nullable().describe("Key of the driver whose links it takes over"),
  groups: z.int().min(1),
  totals: z.object(totals).describe("Of all requirements, whatever the filter"),
  pillars: z
    .array(z.object({ key: z.string(), name: z.string(), ...totals }))
    .describe("What each pillar's functions alone support"),
};

const requirement = z.object({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  deadline: z.iso.date().nullable(),
  due: z.string().nullable().describe("In words, also where no date follows from them; null: nothing is said"),
  datePassed: z.boolean().describe("Says nothing of whether it is done: see support"),
  level: z.enum(DRIVER_LEVELS).nullable(),
  ...linked,
});

export const driverList = z
  .object({
    ...basis,
    drivers: z.array(z.object(driverSummary)),
  })
  .meta({ id: "DriverList" }) satisfies z.ZodType<DriverList>;

export const driver = z
  .object({
    ...basis,
    ...driverSummary,
    groupNames: keys,
    items: z.array(requirement).describe("The requirements that were asked for, in the order of the publication"),
  })
  .meta({ id: "Driver" }) satisfies z.ZodType<DriverDto>;

export const tenetList = z
  .object({
    ...basis,
    mapping: z.literal("unofficial").describe("Tenet's own"),
    principles: z.array(
      z.object({ key: z.string(), name: z.string(), text: z.string(), practices: z.array(z.string()), ...linked }),
    ),
    tenets: z.array(z.object({ id: z.string(), name: z.string(), text: z.string(), ...linked })),
  })
  .meta({ id: "TenetList" }) satisfies z.ZodType<TenetList>;
