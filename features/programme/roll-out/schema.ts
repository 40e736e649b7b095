import { z } from "zod";
import { MODES, type Mode } from "./mode.rules";

const resources = z.object(
  Object.fromEntries(MODES.map((mode) => [mode, z.number().min(0)])) as Record<Mode, z.ZodNumber>,
);

/** What GET /programme/roll-outs says. */
export const rollOutFiguresSchema = z
  .object({
    asOf: z.iso.date().describe("The day of the last point, UTC"),
    policies: resources.describe("How many policies are in each mode now"),
    resources: resources.describe("How many resources the policies in each mode cover now"),
    points: z
      .array(z.object({ on: z.iso.date(), resources }))
      .describe("Resources by mode from that day on, oldest first: one point per day of a change, and today"),
    next: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          status: z.enum(MODES),
          dueOn: z.iso.date().nullable(),
          isOverdue: z.boolean(),
          windowEndsOn: z.iso.date().nullable().describe("While it only watches: when its observation window ends"),
        }),
      )
      .describe("Roll-outs that do not enforce yet and have a date ahead of them, soonest first"),
  })
  .meta({ id: "RollOutFigures" });
export type RollOutFigures = z.infer<typeof rollOutFiguresSchema>;
export type ModeCounts = RollOutFigures["resources"];
