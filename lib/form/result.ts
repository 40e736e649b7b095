import type { ErrorCode } from "@/lib/base/errors";

/** What was typed, by field name; a repeated field is a list. Passwords are never in here. */
export type FormValues = Record<string, string | string[]>;

/** Why nothing was stored. `message` is a whole sentence; a field's messages follow its label ("is empty; fill it in"). */
export type ActionFailure = {
  ok: false;
  /** `unexpected` is a fault in Tenet: the message carries the id under which it was logged. */
  code: ErrorCode | "unexpected";
  message: string;
  fieldErrors: Record<string, string[]>;
  values: FormValues;
  /** The stored version, when the write was stale; else null. */
  current: unknown;
  /** Seconds to wait, when there were too many attempts or the database is away; else null. */
  retryAfter: number | null;
};

/** What comes of a server action: expected failures are values, so that a form keeps what was typed. */
export type ActionResult<T> = { ok: true; value: T } | ActionFailure;

/** A server action as a form uses it: with useActionState, or called directly. */
export type FormAction<T> = (previous: unknown, input: FormData) => Promise<ActionResult<T>>;

/** What a sentence begins with by which the server's front door refuses a form: the form shows it. */
export const REFUSED_FORM = "Tenet refused the form. ";
