import { signInPath } from "@/lib/base/addresses";

/** Limits of sign-in and sessions: pure. docs/security.md states the same numbers. */

/** Shortest password, in characters. */
export const PASSWORD_MIN = 12;
/** Longest password, in characters: argon2 hashes any length, the limit keeps requests small. */
export const PASSWORD_MAX = 200;
/** What a form says before anybody types a new password. */
export const PASSWORD_HINT = `At least ${PASSWORD_MIN} characters. Several unrelated words are strong and easy to remember.`;

/** A session without a request for this long is over (milliseconds): one hour. */
export const IDLE_MS = 60 * 60_000;
/** A session is over this long after sign-in, whatever happens (milliseconds): twelve hours. */
export const ABSOLUTE_MS = 12 * 60 * 60_000;
/** `lastSeenAt` is written at most this often (milliseconds), so that reading does not mean writing. */
export const TOUCH_MS = 60_000;
/** A reset or invitation link works this long (milliseconds): seven days. */
export const INVITATION_MS = 7 * 24 * 60 * 60_000;

/** What the name of the session cookie ends with, whatever the installation. */
export const SESSION_COOKIE = "session-token";

/** Failures without delay: per account 5, per address 20; then 1 s, doubling, at most 15 minutes. */
export const FREE_FAILURES = { account: 5, address: 20 } as const;
const LONGEST_DELAY_S = 15 * 60;
/** Failures are forgotten this long after the last one (milliseconds): a day. */
export const FORGET_FAILURES_MS = 24 * 60 * 60_000;

/** Seconds to wait after the `failures`-th failed sign-in. */
export function delaySeconds(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(2 ** Math.min(failures - free, 20), LONGEST_DELAY_S);
}

/** Refused sign-ins are recorded at most this often for one account (milliseconds): a minute. */
export const REFUSED_EVERY_MS = 60_000;

/** Is the session over at `now`, by time? */
export function isSessionOver(
  session: { lastSeenAt: Date; expiresAt: Date; endedAt: Date | null },
  now: Date,
): boolean {
  return (
    session.endedAt !== null || session.expiresAt <= now || session.lastSeenAt.getTime() + IDLE_MS <= now.getTime()
  );
}

/** Somebody who signed in from a network within this time is not held up by the failures of others there: four weeks. */
export const KNOWN_NETWORK_MS = 28 * 24 * 60 * 60_000;

/**
 * What counts as one network address when guesses are counted: of IPv6 the first 64 bits, because a single machine has all
 * the rest to choose from.
 */
export function networkOf(address: string): string {
  if (!URL.canParse(`http://[${address}]`)) return address;
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const front = head.split(":").filter((group) => group !== "");
  const back = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => "0");
  return `${[...front, ...zeros, ...back].slice(0, 4).join(":")}::/64`;
}

/** The client's network address in an `X-Forwarded-For` header as the server's front door leaves it; null when unknown. */
export function clientAddress(forwardedFor: string | null | undefined): string | null {
  return forwardedFor?.split(",").at(-1)?.trim() || null;
}

/**
 * A place inside Tenet to go on to after sign-in; anything else (another site, "//host", a backslash, an encoded trick)
 * becomes "/".
 */
export function safeReturnPath(next: string | null | undefined): string {
  if (!next || next.length > 2000 || !/^\/(?![/\\])/.test(next) || /[\\\p{Cc}]/u.test(next)) return "/";
  const url = new URL(next, "http://tenet.invalid");
  // "/.//host" only becomes "//host", which is another site, once the dots are resolved.
  const isOurs = url.host === "tenet.invalid" && !url.pathname.startsWith("//");
  return isOurs ? url.pathname + url.search + url.hash : "/";
}

/** The request header in which proxy.ts tells a page its own address, path and query: Next gives a page neither. */
export const PAGE_ADDRESS = "x-tenet-page";

/** The sign-in page that leads back to `page`, the address of a page of Tenet; "" and null lead to the start page. */
export const signInBackTo = (page: string | null | undefined): string => signInPath({ next: safeReturnPath(page) });
