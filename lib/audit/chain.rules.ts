/** What holds a chain of audit events together, and where it breaks: pure. */
import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import { type ChainedEvent, eventHash, GENESIS_HASH } from "./rules";

/** The end of a chain: number and hash of its newest event. */
export type Head = { readonly sequence: number; readonly hash: string };

/** The head of a chain without events. */
export const EMPTY_HEAD: Head = { sequence: 0, hash: GENESIS_HASH };

export type LinkedEvent = ChainedEvent & { readonly previousHash: string; readonly hash: string };

/** Where a chain breaks first, and why, as the end of a sentence. */
export type Break = { readonly sequence: number; readonly reason: string };

const missing = (from: number, to: number) =>
  from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`;

/** Why `event` does not continue the chain that ends with `before`; null: it does. */
export function breakAt(before: Head, event: LinkedEvent): Break | null {
  const { previousHash, hash, sequence, ...rest } = event;
  const next = before.sequence + 1;
  if (sequence !== next) return { sequence: next, reason: missing(next, sequence - 1) };
  if (previousHash !== before.hash)
    return { sequence, reason: `entry ${sequence} does not carry the hash of the entry before it` };
  if (eventHash(previousHash, { ...rest, sequence }) !== hash)
    return { sequence, reason: `entry ${sequence} was altered: its hash is not that of what it says` };
  return null;
}

/** Why a chain that ends with `end` is not the one whose head is stored as `stored`; null: it is. */
export function breakAtEnd(end: Head, stored: Head): Break | null {
  if (stored.sequence > end.sequence)
    return { sequence: end.sequence + 1, reason: missing(end.sequence + 1, stored.sequence) };
  if (stored.sequence < end.sequence)
    return { sequence: stored.sequence + 1, reason: `the stored head ends before entry ${stored.sequence + 1}` };
  if (stored.hash !== end.hash)
    return { sequence: end.sequence, reason: `the stored head is not the hash of entry ${end.sequence}` };
  return null;
}

/** Why a chain that ends with entry `last` does not contain the head `kept`, whose entry has `hash` now; null: it does. */
export function breakAtKept(last: number, kept: Head, hash: string | null): Break | null {
  if (kept.sequence > last) return { sequence: last + 1, reason: missing(last + 1, kept.sequence) };
  if (hash !== kept.hash)
    return {
      sequence: kept.sequence,
      reason: `entry ${kept.sequence} does not have the hash that was kept: it, or one before it, was rewritten`,
    };
  return null;
}

const HEAD = /^(\d{1,9}):([0-9a-f]{64})$/;

/** A head as people keep it: "2238:" and the hash. */
export const headText = ({ sequence, hash }: Head): string => `${sequence}:${hash}`;

/** The head that such a text means; null: none. */
export function headOfText(text: string): Head | null {
  const [, sequence, hash] = HEAD.exec(text.trim()) ?? [];
  return sequence && hash ? { sequence: Number(sequence), hash } : null;
}

/** What is signed of a head that goes elsewhere: of which organisation it is, and when it was read. */
export type DatedHead = Head & { readonly organizationId: string; readonly at: string };

/** HMAC-SHA256, lower-case hex, over "tenet audit head", a line feed and the RFC 8785 form of these four fields. */
export const headSignature = ({ at, hash, organizationId, sequence }: DatedHead, secret: string): string =>
  createHmac("sha256", secret)
    .update(`tenet audit head\n${canonicalize({ at, hash, organizationId, sequence })}`, "utf8")
    .digest("hex");
