/** The audit chain of scoring.md: hash = SHA-256(previous hash, RFC 8785 form of the event), one chain per organisation. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** The previous hash of the first event of a chain. */
export const GENESIS_HASH = "0".repeat(64);

/** An event as it is hashed. Times are ISO 8601 UTC with milliseconds; absent values are null. */
export type ChainedEvent = {
  organizationId: string;
  sequence: number;
  at: string;
  actor: { kind: string; id: string | null; name: string };
  address: string | null;
  action: string;
  subject: { type: string; id: string };
  before: unknown;
  after: unknown;
};

/** SHA-256, lower-case hex, over the previous hash (64 hex characters) directly followed by the event in RFC 8785 form. */
export function eventHash(previousHash: string, event: ChainedEvent): string {
  return createHash("sha256")
    .update(previousHash + canonicalize(event), "utf8")
    .digest("hex");
}
