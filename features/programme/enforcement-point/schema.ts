import { z } from "zod";

const count = z.int().min(0);

/** What GET /programme/enforcement-points says. */
export const pointFiguresSchema = z
  .object({
    roles: z
      .array(
        z.object({
          key: z.string(),
          name: z.string(),
          modes: z
            .array(z.object({ status: z.string(), count }))
            .describe("Every status of the register, in its order, with how many points of the role have it"),
        }),
      )
      .describe("Roles in the flow of a request"),
    signals: z
      .array(z.object({ key: z.string(), name: z.string(), count: count.describe("Points that look at it") }))
      .describe("Of the points that weigh signals"),
    weighing: count.describe("Points in use or planned that weigh signals: administrators only pass decisions on"),
    narrow: z
      .array(z.object({ id: z.string().describe("The register's entry"), name: z.string(), signals: count.max(1) }))
      .describe("Those of them that look at fewer than two signals"),
  })
  .meta({ id: "PointFigures" });
export type PointFigures = z.infer<typeof pointFiguresSchema>;
