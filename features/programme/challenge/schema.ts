import { z } from "zod";

const head = {
  id: z.string().describe("The register's entry"),
  name: z.string(),
  status: z.string(),
  unitName: z.string().nullable().describe("null: about the organisation as a whole"),
};
const step = z.int().min(1).max(5);

/** What GET /programme/challenges says. */
export const challengeFiguresSchema = z
  .object({
    rated: z
      .array(
        z.object({
          ...head,
          likelihood: step,
          impact: step,
          rating: z.int().min(1).max(25).describe("Likelihood times impact"),
        }),
      )
      .describe(
        "Worst first: by rating; where that is the same, accepted ones last, overdue ones first, then by impact",
      ),
    unrated: z
      .array(z.object(head))
      .describe("Likelihood or impact is missing, which says nothing about how bad they are"),
  })
  .meta({ id: "ChallengeFigures" });
export type ChallengeFigures = z.infer<typeof challengeFiguresSchema>;
