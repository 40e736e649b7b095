import { z } from "zod";

/** Longest text that is looked for, in UTF-16 units: no name is longer. */
export const SEARCH_MAX = 200;

/** Most that is found at once. */
export const MAX_FOUND = 100;

export const foundSchema = z
  .object({
    items: z
      .array(
        z.object({
          type: z.enum(["entry", "checklist-item"]),
          id: z.string(),
          name: z.string(),
          definition: z.string().nullable().describe("Of a checklist item: what is true once it is in place"),
          register: z.string().nullable().describe("Of an entry: the key of its register"),
          unitId: z.string().nullable().describe("Of a checklist item: a unit in whose checklist the caller sees it"),
          unitName: z.string().nullable(),
        }),
      )
      .describe("Entries first, each kind by name"),
  })
  .meta({ id: "Found" });
export type Found = z.infer<typeof foundSchema>["items"][number];
