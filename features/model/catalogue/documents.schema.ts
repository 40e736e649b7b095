import { z } from "zod";
import { DOCUMENT_KEYS } from "./documents";

export const documentKey = z.enum(DOCUMENT_KEYS);

/** A year, a month or a day. */
export const issued = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

/** A document that the catalogue cites, in the form in which the interface gives it. */
export const documentSchema = z.strictObject({
  key: documentKey,
  publisher: z.string().min(2),
  title: z.string().min(5),
  issued: issued.nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
});
