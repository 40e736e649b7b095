/** Optimistic concurrency: whoever changes something says which version the change was made on. */

import { AppError } from "./errors";
import { momentText } from "./format";

/** Thrown when a write names no version; the API answers 428. */
export class VersionMissing extends AppError {
  constructor() {
    super("malformed", "The version is missing. Send the ETag of what you read as If-Match; nothing was changed.");
  }
}

/** The version a change was made on: a number, any of several, "any" (whatever is stored), null when not said. */
export type GivenVersion = number | readonly number[] | "any" | null;

/** Who saved what is stored, and when, as far as it says so itself. */
function newsOf(current: unknown): string {
  const fallback = "Somebody else saved another version meanwhile.";
  if (typeof current !== "object" || current === null) return fallback;
  if (!("updatedBy" in current && typeof current.updatedBy === "string")) return fallback;
  if (!("updatedAt" in current && typeof current.updatedAt === "string")) return fallback;
  return `${current.updatedBy} saved another version on ${momentText(current.updatedAt)}.`;
}

/** What a write gets that was made on another version than the one stored, `current`. */
export const staleVersion = (current: unknown): AppError =>
  new AppError("stale", `${newsOf(current)} Your change was not stored; compare and decide.`, { current });

/** Throws VersionMissing for null, `stale` with `current` when what is stored is not a version that was given. */
export function requireVersion(given: GivenVersion, stored: number, current: unknown): void {
  if (given === null) throw new VersionMissing();
  const fits = given === "any" || (typeof given === "number" ? given === stored : given.includes(stored));
  if (!fits) throw staleVersion(current);
}

/** For taking a change back, where the version that it left has to be named. Throws `malformed` for "any". */
export function refuseAnyVersion(given: GivenVersion): void {
  if (given === "any")
    throw new AppError(
      "malformed",
      "Taking back whatever came last could take back what somebody else did. Send the ETag that your change left as If-Match; nothing was changed.",
    );
}
