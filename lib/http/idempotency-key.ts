import { AppError } from "@/lib/base/errors";

/** Answers are kept for retries this long (milliseconds): a day. */
export const KEEP_MS = 24 * 60 * 60_000;
/** Longest Idempotency-Key, in characters. */
export const KEY_MAX = 255;

/** An Idempotency-Key as sent: printable ASCII, 1 to KEY_MAX characters. Throws `malformed`. */
export function requireKey(key: string): string {
  if (key.length <= KEY_MAX && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(key)) return key;
  throw new AppError(
    "malformed",
    `Idempotency-Key must be 1 to ${KEY_MAX} printable ASCII characters, for example a UUID. Nothing was changed.`,
  );
}
