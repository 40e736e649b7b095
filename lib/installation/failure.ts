import { SettingsError } from "@/lib/base/env";

/** Tenet cannot start or go on. The message is one sentence for the person at the console: what is wrong, and what to do. */
export class StartFailure extends Error {
  override name = "StartFailure";
}

/** The code that Node gives a system error (`ENOENT`) or PostgreSQL a failed query (`28P01`); null for anything else. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** PostgreSQL refused what the user may not do: said by its own client with the code, by Prisma in words. */
const isWithoutRights = (error: unknown): boolean =>
  error instanceof Error &&
  (errorCode(error) === "42501" || /permission denied for (table|schema)/.test(error.message));

/** What a person should read about `error`; null when it is nothing foreseen and the stack trace is worth more. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof StartFailure || error instanceof SettingsError) return error.message;
  // ENOSPC and EDQUOT come from files, 53100 from PostgreSQL.
  if (["ENOSPC", "EDQUOT", "53100"].includes(errorCode(error) ?? "")) {
    return "The disk is full; free some room and start Tenet again.";
  }
  if (isWithoutRights(error)) {
    return "The user of DATABASE_URL lacks rights on Tenet's tables; make it the owner of the database or of its schema, and of the tables there.";
  }
  return null;
}
