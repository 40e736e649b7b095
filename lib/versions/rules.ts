/** Optimistic concurrency: whoever changes something says which version the change was made on. */
import { AppError } from "@/lib/errors";

/** Thrown when a write names no version; the API answers 428. */
export class VersionMissing extends AppError {
  constructor() {
    super("malformed", "The version is missing. Send the ETag of what you read as If-Match; nothing was changed.");
  }
}

/** Throws VersionMissing for null, `stale` with `current` when the versions differ. */
export function requireVersion(given: number | null, stored: number, current: unknown): void {
  if (given === null) throw new VersionMissing();
  if (given !== stored)
    throw new AppError("stale", "Somebody else saved another version meanwhile. Yours was not stored; compare and decide.", {
      current,
    });
}
