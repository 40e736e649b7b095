import { z } from "zod";
import { auditCheckSchema } from "@/lib/audit/schema";

/** What GET /api/health says. It is 200 when `status` is ok, else 503. */
export const healthSchema = z
  .object({
    status: z.enum(["ok", "starting", "failing"]).describe("starting: the demo's sample is being built"),
    database: z.enum(["ok", "unreachable"]),
    migrations: z.enum(["current", "missing", "unknown"]).describe("unknown: the database does not answer"),
    version: z.string().optional().describe("Tenet's version, for those signed in"),
    auditLogs: z
      .array(z.object({ organization: z.string().describe("Its address"), check: auditCheckSchema.nullable() }))
      .optional()
      .describe(
        "What this server's last check of the audit log found, for those who may read it; null: none has ended yet",
      ),
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof healthSchema>;
