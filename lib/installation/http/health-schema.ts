import { z } from "zod";

/** What GET /api/health says. It is 200 when `status` is ok, else 503. */
export const healthSchema = z
  .object({
    status: z.enum(["ok", "starting", "failing"]).describe("starting: the demo's sample is being built"),
    database: z.enum(["ok", "unreachable"]),
    version: z.string().describe("Tenet's version"),
    migrations: z.enum(["current", "missing", "unknown"]).describe("unknown: the database does not answer"),
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof healthSchema>;
