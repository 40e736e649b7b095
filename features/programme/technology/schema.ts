/** What follows from the inventory of products, as an answer. */
import { z } from "zod";
import type { TechnologyOverview } from "./rules";

const money = z.number().describe("In whole units of the currency, unrounded");
const cost = z.object({ known: money, unknown: z.int().describe("Products without a cost") });
const saving = { low: money, high: money };
const product = { id: z.string(), name: z.string() };
const yearlyCost = money.nullable();

export const technologyOverviewSchema = z
  .object({
    currency: z.string(),
    categories: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        isGap: z.boolean().describe("No product of the category is in use"),
        cost: cost.describe("Per year, of its products in use or being phased out"),
        coming: cost.describe("Per year, of its products being introduced"),
        cells: z.array(
          z.object({
            pillar: z.string(),
            state: z
              .enum(["overlap", "single", "ending", "coming", "gap", "not_served"])
              .describe(
                "ending: all products in use are on their way out; coming: none is in use, and one is being introduced; not_served: the category is not meant for the pillar",
              ),
            products: z.array(z.string()).describe("Those in use or being phased out"),
            coming: z.array(z.string()).describe("Those being introduced"),
          }),
        ),
      }),
    ),
    cost: cost.describe("Per year, of products in use or being phased out"),
    coming: cost.describe("Per year, of products being introduced, paid for beside those that they replace"),
    overlaps: z.array(
      z.object({
        category: z.string(),
        pillars: z.array(z.string()),
        products: z.array(z.object({ ...product, yearlyCost })),
        saving: z.object(saving).nullable().describe("Per year; null: a product has no cost"),
      }),
    ),
    ending: z
      .array(z.object({ ...product, yearlyCost, replacedBy: z.string().nullable() }))
      .describe("Products that are phased out, or replaced by one being introduced"),
    saving: z.object({ ...saving, unknown: z.int().describe("Overlaps and ending products without a known cost") }),
    unmatched: z.array(z.object({ product: z.string(), name: z.string() })).describe("Replaced, but in no register"),
    renewals: z.array(
      z.object({
        ...product,
        renewsOn: z.iso.date(),
        isPast: z.boolean(),
        yearlyCost,
        reason: z.enum(["ending", "overlap"]).nullable(),
      }),
    ),
  })
  .meta({ id: "TechnologyOverview" }) satisfies z.ZodType<TechnologyOverview & { currency: string }>;
