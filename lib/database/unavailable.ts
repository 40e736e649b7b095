// What the database says, or leaves unsaid, when it is the database that cannot answer and the request was in order.
import { AppError, UNAVAILABLE_DIGEST } from "@/lib/base/errors";

/** Seconds after which it is worth trying again. */
const RETRY_AFTER_S = 5;
/** Between two lines on the console about the same outage. */
const QUIET_MS = 10_000;

const NOTHING_CHANGED =
  "The database does not answer at the moment. Nothing was changed. Try again in a few seconds; if it goes on, tell your administrator.";
const PERHAPS_CHANGED =
  "The database stopped answering before it confirmed this. A change is stored as a whole or not at all: look whether it is there before you send it again.";

/** A request that the database could not answer. Its digest reaches the page that could not be shown. */
export class Unavailable extends AppError {
  readonly digest = UNAVAILABLE_DIGEST;

  constructor(
    /** Whether what was asked for may have been stored all the same. */
    readonly isUncertain: boolean,
    override readonly cause: unknown,
  ) {
    super("unavailable", isUncertain ? PERHAPS_CHANGED : NOTHING_CHANGED, { retryAfter: RETRY_AFTER_S });
  }
}

/** The database refused and undid the statement: limits of time, shutting down or starting, too many connections, deadlock, full. */
const REFUSED = /^(53...|55P03|57014|57P03|25P0[34]|40P01|40001|P2024|P2028|P2034|P1001|P1002|P2037)$/;
/** The connection was never made. */
const NOT_REACHED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/;
const KINDS_NOT_REACHED = /^(DatabaseNotReachable|TooManyConnections|TransactionWriteConflict)$/;
const WORDS_NOT_REACHED = /timeout exceeded when trying to connect|Connection terminated due to connection timeout/;
/** The connection ended while an answer was awaited. */
const LOST = /^(08...|57P0[125]|ECONNRESET|EPIPE|ETIMEDOUT|P1008|P1017)$/;
const KINDS_LOST = /^(ConnectionClosed|SocketTimeout)$/;
const WORDS_LOST = /Connection terminated|connection error and is not queryable|Client was closed/;

type Fact = { code: string; kind: string; message: string };

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The error and what it was made from: Prisma puts the driver's under `cause` or `meta`, Node several under `errors`. */
function* factsOf(error: unknown, depth = 0): Generator<Fact> {
  if (typeof error !== "object" || error === null || depth > 5) return;
  const at = (name: string): unknown => Reflect.get(error, name);
  for (const code of [at("code"), at("originalCode")])
    yield { code: textOf(code), kind: textOf(at("kind")), message: textOf(at("message")) };
  yield* factsOf(at("cause"), depth + 1);
  yield* factsOf(at("meta"), depth + 1);
  yield* factsOf(at("driverAdapterError"), depth + 1);
  const several = at("errors");
  if (Array.isArray(several)) for (const one of several) yield* factsOf(one, depth + 1);
}

type State = { tenetSilence?: { until: number; kept: number } };
const shared = globalThis as State;

/** One line, and then none for ten seconds: an outage fails hundreds of requests a second, all for the same reason. */
function report({ code, kind, message }: Fact): void {
  const now = Date.now();
  const silence = shared.tenetSilence;
  if (silence && now < silence.until) {
    silence.kept++;
    return;
  }
  const more = silence?.kept ? ` ${silence.kept} more requests failed since the last line.` : "";
  shared.tenetSilence = { until: now + QUIET_MS, kept: 0 };
  const reason = [code || kind, message.split("\n").at(-1)?.trim()].filter(Boolean).join(": ");
  console.error(`${new Date(now).toISOString()} The database did not answer a request (${reason}).${more}`);
}

/** The error as {@link Unavailable} when the database is why, else the error itself. Reading changes nothing, however it ends. */
export function translated(error: unknown, isReading = false): unknown {
  if (error instanceof AppError) return error;
  const facts = [...factsOf(error)];
  const lost = facts.find(
    ({ code, kind, message }) => LOST.test(code) || KINDS_LOST.test(kind) || WORDS_LOST.test(message),
  );
  const refused = facts.find(
    ({ code, kind, message }) =>
      REFUSED.test(code) || NOT_REACHED.test(code) || KINDS_NOT_REACHED.test(kind) || WORDS_NOT_REACHED.test(message),
  );
  const fact = refused ?? lost;
  if (!fact) return error;
  report(fact);
  return new Unavailable(refused === undefined && !isReading, error);
}
