import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/base/env";
import { database } from "@/lib/database/client";

/**
 * The set-up token follows from the installation's secret: every replica prints the same one, and it is worthless as
 * soon as an account exists.
 */
const setUpToken = () => createHmac("sha256", authSecret()).update("tenet set-up").digest("base64url");

/** True until the first account exists. */
export const isSetUpOpen = async (): Promise<boolean> => (await database().user.count({ take: 1 })) === 0;

/** The token to print on the console, or null when an account exists. */
export async function prepareSetUp(): Promise<{ token: string } | null> {
  return (await isSetUpOpen()) ? { token: setUpToken() } : null;
}

/** Is this the set-up token? Takes the same time whatever is given. */
export const isSetUpToken = (given: string): boolean => {
  const digest = (value: string) => createHmac("sha256", "compare").update(value).digest();
  return timingSafeEqual(digest(given), digest(setUpToken()));
};
