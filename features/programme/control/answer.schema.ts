/** How much of the controls is in place, as an answer. */
import { z } from "zod";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { type CoverageMatrix, PLATFORM_KEYS } from "./rules";

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const platform = z.enum(PLATFORM_KEYS);
const pillar = z.enum(PILLARS);
const figures = {
  range: z
    .object({ low: share, high: share })
    .nullable()
    .describe(
      "Share in place: with all that is open absent, and with all of it in place. null: nothing applies, or no unit has said anything (`units.answered` is 0)",
    ),
  answered: count.describe("Answered, not applicable too"),
  total: count.describe("All that could be answered"),
  applicable: count.describe("The same without what is not applicable"),
  units: z
    .object({ answered: count, total: count })
    .describe(
      "The figure goes over `answered` of `total` units: on one platform those that use it; over all platforms also those that use none, but not one that has said nothing",
    ),
};

export const coverageMatrixSchema = z
  .object({
    pillars: z.array(
      z.object({
        pillar,
        platforms: z.array(z.object({ platform, ...figures })),
        all: z.object(figures).describe("All platforms, and the controls that have nothing to do with one"),
      }),
    ),
    platforms: z.array(
      z.object({
        platform,
        ...figures,
        used: count.describe("Units that use it: only these count"),
        unused: count.describe("Units in which all of it is not applicable"),
        open: count.describe("Units that have not said whether they use it"),
      }),
    ),
    all: z.object(figures),
    openUnitIds: z.array(z.string()).describe("Units that have answered for no platform"),
  })
  .meta({ id: "ControlCoverage" }) satisfies z.ZodType<CoverageMatrix>;
