/** The shapes of what follows from the register of controls. */
import { z } from "zod";
import { LEVELS } from "@/lib/catalogue/programme/levels";
import { PILLARS } from "@/lib/catalogue/programme/schema";
import { type PlatformDifference, TOLD } from "@/lib/consistency/rules";
import { type CoverageMatrix, PLATFORM_KEYS } from "@/lib/control/rules";

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

export const coverageMatrix = z.object({
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
}) satisfies z.ZodType<CoverageMatrix>;

const [inPlace, partly, planned, absent] = TOLD;

export const consistency = z.object({
  items: z
    .array(
      z.object({
        controlId: z.string(),
        pillar,
        level: z.enum(LEVELS),
        text: z.string(),
        spread: z
          .number()
          .min(0)
          .max(3)
          .describe(
            "Steps between platforms (absent, planned, partly, in place): the larger of the widest within one unit and that between the platforms' means",
          ),
        platforms: z.array(
          z.object({
            platform,
            [inPlace]: count,
            [partly]: count,
            [planned]: count,
            [absent]: count,
            open: count.describe("Units that use the platform and have not answered"),
          }),
        ),
        unitIds: z.array(z.string()).describe("Units within which the platforms differ, widest first"),
        words: z.string(),
      }) satisfies z.ZodType<PlatformDifference>,
    )
    .describe("Worst first"),
  units: z.array(z.object({ id: z.string(), name: z.string() })).describe("Units that were looked at"),
});
