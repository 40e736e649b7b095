/** Where platforms differ, as an answer. */
import { z } from "zod";
import { LEVELS } from "@/features/model/catalogue/programme/levels";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { type PlatformDifference, TOLD } from "./consistency.rules";
import { PLATFORM_KEYS } from "./rules";

const count = z.int().min(0);
const platform = z.enum(PLATFORM_KEYS);
const pillar = z.enum(PILLARS);
const [inPlace, partly, planned, absent] = TOLD;

export const consistency = z
  .object({
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
  })
  .meta({ id: "ControlConsistency" });
