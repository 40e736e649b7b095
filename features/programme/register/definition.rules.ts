/** What a register demands and counts beyond its description: functions, which stay on the server. Pure. */
import type { FieldError } from "@/lib/base/errors";
import type { EntryDocument, LogEntry, Register, RegisterEntry } from "./rules";

/**
 * What a register demands of an entry beyond the shape of its fields: what is wrong, by path ("fields.since"). `before` is
 * null for a new entry; `today` is an ISO date.
 */
export type EntryCheck = (
  entry: EntryDocument,
  context: { before: RegisterEntry | null; log: readonly LogEntry[]; today: string },
) => FieldError[];

/** How many entries of a register have a status and are about a subject. */
export type StatusCount = {
  readonly kind: string;
  readonly status: string;
  readonly subject: string | null;
  readonly entries: number;
};

/** What a register has, counted; `entries` are there where the part that counts `needsEntries`. */
export type Counted = { readonly counts: readonly StatusCount[]; readonly entries: readonly RegisterEntry[] };

/** What `work` makes of all entries that somebody sees: worked out once until something changes. */
export type ReadEntries = <T>(work: (entries: readonly RegisterEntry[]) => T) => Promise<T>;

/** A part of a register's screen that counts for itself. */
export type ScreenPart = {
  /** On the screen. */
  readonly id: string;
  /** Whether it takes all entries to count, and not only their number. */
  readonly needsEntries: boolean;
  /** As the screen counts; null where a count would mean nothing. */
  readonly count: (counted: Counted) => number | null;
};

/**
 * What the programme says of a register under "To look at": how many entries have some statuses (those that are not
 * closed; the named ones; all but the named ones), or what a part of its screen counts. `one` and `many` follow the
 * count: "category without a product in use"; without `many` both are the same.
 */
export type ToLookAt<Value extends string = string> = { readonly one: string; readonly many?: string } & (
  | { readonly statuses: "open" | readonly Value[] }
  | { readonly allBut: readonly Value[] }
  | { readonly part: ScreenPart }
);

/** A register with its functions. */
export type RegisterDefinition<Key extends string = string, Value extends string = string> = Register<Key, Value> & {
  readonly toLookAt: ToLookAt<NoInfer<Value>>;
  readonly check?: EntryCheck;
};

/** The definition as it is given, its key and statuses known by name: what lacks one of them does not compile. */
export const defineRegister = <const Key extends string, const Value extends string>(
  register: RegisterDefinition<Key, Value>,
) => register;

/** The description without the functions, which no page can send to the browser; a definition does not pass for it. */
export type PlainRegister = Register & { readonly toLookAt?: never; readonly check?: never };

export const plainOf = ({ toLookAt, check, ...register }: RegisterDefinition): PlainRegister => register;
