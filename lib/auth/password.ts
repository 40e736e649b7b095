/** Passwords: argon2id, and the check against common ones. Server only. */
import { hash, verify } from "@node-rs/argon2";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { AppError } from "@/lib/base/errors";

/** Passwords that an attacker with the common lists needs fewer than 10^8 guesses for are refused (zxcvbn score 3). */
const MIN_SCORE = 3;
/** The estimator's time grows with the length; what follows adds strength only. */
const CHECKED_CHARACTERS = 72;

let estimator: ZxcvbnFactory | undefined;

/**
 * Refuses a password that is on the lists of common passwords or follows one of their patterns, or that is made of what
 * is known of the account (`known`: name, address, organisation). Throws `invalid` naming `field`.
 */
export function requireUncommon(password: string, known: string[], field: string): void {
  estimator ??= new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary });
  if (estimator.check(password.slice(0, CHECKED_CHARACTERS), known).score >= MIN_SCORE) return;
  const message = "is a common password or close to one; use several unrelated words";
  throw new AppError("invalid", `The password ${message}. Nothing was changed.`, {
    errors: [{ path: field, message }],
  });
}

/** argon2id with OWASP's parameters (19 MiB, 2 passes), in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password);

let decoy: Promise<string> | undefined;

/** Compares in the same time whether or not there is an account (`stored` null): no enumeration by time. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash("a password that nobody has");
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}
