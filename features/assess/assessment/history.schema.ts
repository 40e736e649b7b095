/** The versions of a function. The browser takes the types alone: it carries no validator. */
import { z } from "zod";
import type { AnswerDocument, AnswerField } from "./answers.schema";
import { draftDocumentSchema } from "./schema";

/** The usual and the largest page: a version holds a whole document, so pages are shorter than those of other lists. */
export const DEFAULT_VERSIONS = 20;
export const MAX_VERSIONS = 100;

/**
 * `saved`: stored by a PUT. `set_aside`: kept in the history alone. `carried_forward`: what the assessment began with,
 * taken from another period. `moved`: the assessment went over to a newer version of the model, which no longer asks some
 * criteria of the function.
 */
export const VERSION_KINDS = ["saved", "set_aside", "carried_forward", "moved"] as const;

export type VersionDto = {
  /** Opaque, unique within the function. */
  id: string;
  kind: (typeof VERSION_KINDS)[number];
  /** Null for what was set aside: it never was what is stored. */
  version: number | null;
  /** ISO 8601, UTC. */
  at: string;
  /** Who did it, by the name of that time. */
  by: string | null;
  document: AnswerDocument;
  /** Fields that differ from the version before it; of what was set aside, from what was stored at that time. */
  changed: AnswerField[];
};

/** The body of POST .../versions: the document need not be ready to be stored. `basedOn` is the version that the document was edited from. */
export const setAsideSchema = z
  .strictObject({
    document: draftDocumentSchema.strict(),
    basedOn: z.int("must be the number of a version, or null").min(0, "cannot be below 0").nullable().default(null),
  })
  .meta({ id: "DocumentToSetAside" });
