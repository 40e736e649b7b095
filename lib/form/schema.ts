/** How form fields become values. Forms send text only: an empty choice is "", an unticked box is absent. */
import { z } from "zod";
import { LINE_MAX } from "@/lib/base/limits";

/** A checkbox: true when it is ticked. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** Several fields of one name: a list, empty when there is none of them. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item));

/** A choice that may be left open: null for "". */
export const chosenOrNull = z
  .string()
  .max(LINE_MAX)
  .optional()
  .transform((value) => value || null);

/** The hidden field with the version that a form was filled from. */
export const formVersion = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);
