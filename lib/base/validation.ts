/** Text that people and scripts send. Every text comes in through longText or optionalText, and is cleaned there. */

import { z } from "zod";
import { AppError, type FieldError } from "./errors";
import { formatCount } from "./format";
import { cleanText, isSeen } from "./text";

const NO_TEXT = "must be text; fill it in";

const text = () => z.string(NO_TEXT).overwrite(cleanText);

/** Text of any length up to `max` characters (UTF-16 units), with its spaces and line ends as they were typed. */
export const longText = (max: number) => text().max(max, `is longer than ${formatCount(max)} characters; shorten it`);

/** Ends a line, in one system or another. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
/** Controls (a tab is none here), and what turns the text behind it round. */
const UNSHOWN = /[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069]/u;
const inOneLine = (line: z.ZodString) =>
  line
    .refine((value) => !LINE_END.test(value), { error: "must be a single line", abort: true })
    .refine(
      (value) => !UNSHOWN.test(value),
      "contains a character that is not shown (a control, or one that turns text round); remove it",
    );

/** One line of text, trimmed, that may be empty. */
export const optionalText = (max: number) =>
  inOneLine(text().trim().max(max, `is longer than ${max} characters; shorten it`));

/** One line of text, trimmed, with at least one character that is seen. */
export const shortText = (max: number) => optionalText(max).refine(isSeen, "is empty; fill it in");

/** An e-mail address, lower case, at most 254 characters. */
export const emailAddress = z
  .string(NO_TEXT)
  .trim()
  .toLowerCase()
  .min(1, "is empty; fill it in")
  .max(254, "is longer than 254 characters")
  .pipe(z.email("is not an e-mail address; write it like name@example.org"));

/** The refusal of what cannot be used, with what is wrong by field. */
export const invalidFields = (errors: FieldError[]): AppError =>
  new AppError("invalid", "Some of what was sent cannot be used. Nothing was changed; see each field.", { errors });

/** What `find` finds; where that is not there, or not the actor's, the field that named it is wrong. Throws `invalid`. */
export async function requireNamed<T>(path: string, message: string, find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") throw invalidFields([{ path, message }]);
    throw error;
  }
}

/** `input` as `schema` understands it. Throws `invalid` naming each field. */
export function requireValid<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidFields(fieldErrors(parsed.error));
}

const pathOf = (path: readonly PropertyKey[]) => path.map(String).join(".");

/** What a value must be, by the type that a schema without words of its own expects. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: "must be text",
  number: "must be a number",
  int: "must be a whole number",
  boolean: "must be true or false",
  array: "must be a list",
  object: "must be an object",
  record: "must be an object",
};

/** Zod's own words name types of the language, and what was sent. */
function messageOf(issue: z.core.$ZodIssue): string {
  const isZods = issue.code === "invalid_type" && issue.message.startsWith("Invalid input");
  return isZods ? (EXPECTED[issue.expected] ?? "is not of the kind that is expected here") : issue.message;
}

/** Splits what Zod found into fields, each with its path; a member that the schema does not have is one too. */
export function fieldErrors(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: "is not known here; leave it out" }))
      : [{ path: pathOf(issue.path), message: messageOf(issue) }],
  );
}

const isWithin = (path: string, other: string) => path === other || path.startsWith(`${other}.`);

/**
 * The fields that are `wrong` in themselves, and what is wrong `beyond` that, of the other fields alone: whoever corrects
 * one round of errors does not meet a second one that was there before, and nothing is said twice of a field.
 */
export const allErrors = (wrong: readonly FieldError[], beyond: readonly FieldError[]): FieldError[] => [
  ...wrong,
  ...beyond.filter(({ path }) => !wrong.some((other) => isWithin(path, other.path) || isWithin(other.path, path))),
];

/** `input` without the members that only reading gives, so that whoever has read something can send it back. */
export function withoutMembers(input: unknown, names: readonly string[]): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}

/** A yes or no in an address. */
export const flag = z.enum(["true", "false"], "must be true or false").transform((value) => value === "true");
