/** Passwords: argon2id, and the check against common ones. Server only. */
import { hash, verify } from "@node-rs/argon2";
import { AppError } from "@/lib/base/errors";
import { isCommon } from "./common-passwords";

/**
 * Refuses a password that is on the lists of common passwords or follows one of their patterns, or that is made of a few
 * common words, of the product's name or of what is known of the account (`known`: name, address, organisation). Throws
 * `invalid` naming `field`.
 */
export function requireUncommon(password: string, known: string[], field: string): void {
  if (!isCommon(password, known)) return;
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
