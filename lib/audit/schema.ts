import { z } from "zod";

/** One event of the chain; `hash` is over `previousHash` and the RFC 8785 form of the other fields. */
export const auditEventSchema = z
  .object({
    organizationId: z.string(),
    sequence: z.number().int().min(1),
    at: z.iso.datetime(),
    actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
    address: z.string().nullable(),
    action: z.string(),
    subject: z.object({ type: z.string(), id: z.string() }),
    before: z.unknown(),
    after: z.unknown(),
    previousHash: z.string().regex(/^[0-9a-f]{64}$/),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: "AuditEvent" });
export type AuditEventDto = z.infer<typeof auditEventSchema>;
