/** Why a request cannot be done. Nine codes; every boundary (page, action, API) translates from these alone. */
export type ErrorCode =
  | "malformed"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "stale"
  | "invalid"
  | "throttled"
  | "unavailable";

/** What is wrong with one field: `path` is its name ("name", "answers.identity.authentication.initial.1"). */
export type FieldError = { path: string; message: string };

/**
 * An expected failure. `message` is shown to people: what happened, what is safe, what to do.
 * `errors` names fields; `current` is the stored version of a stale write; `retryAfter` is in seconds.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly errors: FieldError[];
  readonly current: unknown;
  readonly retryAfter: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    more: { errors?: FieldError[]; current?: unknown; retryAfter?: number } = {},
  ) {
    super(message);
    this.errors = more.errors ?? [];
    this.current = more.current;
    this.retryAfter = more.retryAfter;
  }
}

/** The mark by which a page knows that the database is away: Next keeps the text of an error from the browser. */
export const UNAVAILABLE_DIGEST = "tenet-database-unavailable";

/** What a page says that the database could not answer. */
export const UNAVAILABLE_WORDS = {
  title: "Tenet’s database does not answer at the moment.",
  data: "Everything that showed a save receipt is stored. A change is stored as a whole or not at all.",
  advice: "Try again in a few seconds. If it goes on, tell the people who run this server.",
} as const;

/** The one answer to "not there" and "not yours". */
export const notFound = (what: string) =>
  new AppError("not_found", `${what} was not found, or is not yours to see. Check the address, or ask who shared it.`);
