/** The one way from a form to a command. Next itself refuses calls from other origins. */
import { randomUUID } from "node:crypto";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { SignedIn } from "@/lib/auth/commands";
import { actorOfSession, currentUser, requestAddress } from "@/lib/auth/require-actor";
import { AppError, type FieldError } from "@/lib/base/errors";
import { logRefusal } from "@/lib/base/refusal-log";
import { fieldErrors } from "@/lib/base/validation";
import { markUnavailable } from "@/lib/http/failed-answer";
import { PLAIN_DONE, plainDoneOf } from "./plain-done";
import { markBegun } from "./request-mark";
import type { ActionFailure, ActionResult, FormValues } from "./result";

/** A form's fields, or the object that a component sends. Files and Next's own fields are left out. */
function readInput(input: unknown): Record<string, unknown> {
  if (!(input instanceof FormData)) return typeof input === "object" && input !== null ? { ...input } : {};
  const names = [...new Set(input.keys())].filter((name) => !name.startsWith("$") && name !== PLAIN_DONE);
  const texts = (name: string) => input.getAll(name).filter((value) => typeof value === "string");
  return Object.fromEntries(
    names.map((name) => {
      const values = texts(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

const isFormValue = (value: unknown): value is string | string[] =>
  typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"));

/** What the form may show again. Passwords stay out: the answer may be a page that the browser keeps. */
function typedValues(input: Record<string, unknown>): FormValues {
  const entries = Object.entries(input).filter(([name, value]) => isFormValue(value) && !/password/i.test(name));
  return Object.fromEntries(entries) as FormValues;
}

/** Messages by field; what is wrong inside a list ("scopes.3.unitId") counts for its field ("scopes"). */
function byField(errors: readonly FieldError[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const { path, message } of errors) {
    const name = path.replace(/\.\d+(\..*)?$/, "");
    grouped[name] = [...new Set([...(grouped[name] ?? []), message])];
  }
  return grouped;
}

function failure(error: unknown, values: FormValues): ActionFailure {
  if (error instanceof AppError) {
    if (error.code === "unavailable") markUnavailable();
    return {
      ok: false,
      code: error.code,
      message: error.message,
      fieldErrors: byField(error.errors),
      values,
      current: error.current ?? null,
      retryAfter: error.retryAfter ?? null,
    };
  }
  const id = randomUUID().slice(0, 8);
  console.error(`Error ${id} in an action:`, error);
  const message = `This did not work because of a fault in Tenet. What was stored before is unchanged. Try again; if it happens once more, give your administrator the error id ${id}.`;
  return { ok: false, code: "unexpected", message, fieldErrors: {}, values, current: null, retryAfter: null };
}

async function run<Schema extends z.ZodType, T>(
  schema: Schema,
  input: unknown,
  work: (input: z.output<Schema>) => Promise<T>,
): Promise<ActionResult<T>> {
  markBegun();
  const fields = readInput(input);
  try {
    const parsed = schema.safeParse(fields);
    if (!parsed.success)
      throw new AppError("invalid", "Nothing was stored yet: some fields need another look.", {
        errors: fieldErrors(parsed.error),
      });
    return { ok: true, value: await work(parsed.data) };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof AppError && error.code === "forbidden")
      logRefusal("403", await requestAddress(), `403, an action: ${error.message}`);
    return failure(error, typedValues(fields));
  }
}

/**
 * A server action within an organisation: checks who is asking, parses, runs `command`. Bind the organisation's slug
 * (`action.bind(null, slug)`) and give the rest to a form. Somebody whose session has ended gets `unauthenticated` as a
 * value, not a redirect, so that the typed text stays on the screen. Sent without script it goes on to where the form says.
 */
export function defineAction<Schema extends z.ZodType, T>(
  schema: Schema,
  command: (actor: Actor, input: z.output<Schema>) => Promise<T>,
) {
  return async (
    organization: string,
    _previous: unknown,
    input: FormData | z.input<Schema>,
  ): Promise<ActionResult<T>> => {
    const slug = String(organization);
    const result = await run(schema, input, async (parsed) => command(await actorOfSession(slug), parsed));
    const asked = result.ok && input instanceof FormData ? input.get(PLAIN_DONE) : null;
    const next = result.ok ? plainDoneOf(slug, asked, result.value) : null;
    if (next !== null) redirect(next);
    return result;
  };
}

/** A server action on one's own account, whatever the organisation. */
export function defineAccountAction<Schema extends z.ZodType, T>(
  schema: Schema,
  command: (who: SignedIn, input: z.output<Schema>) => Promise<T>,
) {
  return async (_previous: unknown, input: FormData | z.input<Schema>): Promise<ActionResult<T>> =>
    run(schema, input, async (parsed) => {
      const who = await currentUser();
      if (!who) throw new AppError("unauthenticated", "Your session has ended. Nothing was changed.");
      return command(who, parsed);
    });
}

/** A server action for somebody without account: set-up and one-time links. `command` gets the network address. */
export function definePublicAction<Schema extends z.ZodType, T>(
  schema: Schema,
  command: (address: string | null, input: z.output<Schema>) => Promise<T>,
) {
  return async (_previous: unknown, input: FormData | z.input<Schema>): Promise<ActionResult<T>> =>
    run(schema, input, async (parsed) => command(await requestAddress(), parsed));
}
