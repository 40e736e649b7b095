/** Lists in pages: what they take, and the shape of a page. */
import { z } from "zod";
import { DEFAULT_LIMIT, MAX_LIMIT, type Page } from "@/lib/base/paging";

/** The parameters of a list: `usual` items on a page unless told, at most `most`. */
export function pagesOf(usual: number, most: number) {
  const range = `must be a whole number from 1 to ${most}`;
  return {
    cursor: z.string().max(500, "is not a cursor of this list").optional().describe("nextCursor of the page before"),
    limit: z.coerce.number(range).int(range).min(1, range).max(most, range).default(usual).describe("Items on a page"),
  };
}

export const paging = pagesOf(DEFAULT_LIMIT, MAX_LIMIT);

/** A page of a list, named `id` in the document. */
export const pageOf = <T extends z.ZodType>(id: string, item: T) =>
  z
    .object({
      items: z.array(item),
      nextCursor: z.string().nullable().describe("Give it as cursor for the next page; null on the last"),
    })
    .meta({ id }) satisfies z.ZodType<Page<z.output<T>>>;
