import { z } from "zod";

const holders = z.array(z.object({ id: z.string().describe("The register's entry"), name: z.string() }));

const responsibility = z.object({
  role: z.string().describe("Key of the team role"),
  pillar: z.string().describe("Key of the pillar"),
  name: z.string().nullable().describe("Of the task of this role there; null: the organisation added this itself"),
  text: z.string().nullable().describe("What the role answers for there; null as the name is"),
  holders: holders.describe("Who fills the role for this pillar; empty: nobody"),
  closedHolders: holders.describe("Who is entered as filling it, with an access that is closed: they no longer do"),
});

/** What GET /programme/team says. */
export const teamFiguresSchema = z
  .object({
    total: z.int().min(0).describe("Responsibilities of the six roles"),
    unowned: z.int().min(0).describe("How many of them have nobody, or only people whose access is closed"),
    roles: z.array(z.object({ key: z.string(), name: z.string(), responsibilities: z.array(responsibility) })),
  })
  .meta({ id: "TeamFigures" });
export type TeamFigures = z.infer<typeof teamFiguresSchema>;
export type Responsibility = z.infer<typeof responsibility>;
