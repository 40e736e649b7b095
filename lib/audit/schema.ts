import { z } from "zod";
import { headOfText } from "./chain.rules";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

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
    previousHash: hash,
    hash,
  })
  .meta({ id: "AuditEvent" });
export type AuditEventDto = z.infer<typeof auditEventSchema>;

/** What a check of an organisation's chain found. */
export const auditCheckSchema = z
  .object({
    ok: z.boolean().describe("Every link holds, and the head is that of the newest event"),
    events: z.number().int().min(0).describe("How many events were checked: all, or those before the first break"),
    checkedTo: z
      .object({ sequence: z.number().int().min(0), hash: z.string() })
      .describe("Number and hash of the last event that continues the chain: where the next part begins"),
    head: z
      .object({ sequence: z.number().int().min(0), hash })
      .describe("Number and hash of the newest event when the check began; 0 and zeros where there is none"),
    firstBroken: z.number().int().nullable().describe("Sequence number at which the chain breaks first"),
    reason: z.string().nullable().describe("Why it breaks there"),
    checkedAt: z.iso.datetime().describe("When the check ended"),
  })
  .meta({ id: "AuditCheck" });
export type AuditCheck = z.infer<typeof auditCheckSchema>;

/** The head to keep elsewhere, signed by the server. */
export const auditHeadSchema = z
  .object({
    organizationId: z.string(),
    sequence: z.number().int().min(0),
    hash,
    at: z.iso.datetime().describe("When the head was read"),
    signature: hash.describe(
      "HMAC-SHA256 (hex) with AUTH_SECRET over 'tenet audit head', a line feed and the RFC 8785 form of the other fields",
    ),
  })
  .meta({ id: "AuditHead" });
export type AuditHeadDto = z.infer<typeof auditHeadSchema>;

/** A head as people keep it: "2238:" and the hash. */
export const keptHead = z.string().transform((text, context) => {
  const head = headOfText(text);
  if (head) return head;
  context.addIssue("is no head of an audit log; write its number, a colon and its hash, as GET /audit/head gives them");
  return z.NEVER;
});
