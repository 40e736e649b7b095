import { z } from "zod";
import { periodSchema } from "@/lib/assessment/schema";
import { ID_MAX, NAME_MAX } from "@/lib/base/limits";
import { DEFAULT_VERSIONS, MAX_VERSIONS } from "@/lib/history/schema";
import { isId } from "@/lib/ids/rules";
import { DEFAULT_LIMIT, MAX_LIMIT } from "@/lib/paging/rules";
import { entryFilterSchema } from "@/lib/register/schema";
import { OVERALL } from "@/lib/result/rules";
import { longText } from "@/lib/text/schema";

function pagesOf(usual: number, most: number) {
  const range = `must be a whole number from 1 to ${most}`;
  return {
    cursor: z.string().max(500, "is not a cursor of this list").optional().describe("nextCursor of the page before"),
    limit: z.coerce.number(range).int(range).min(1, range).max(most, range).default(usual).describe("Items on a page"),
  };
}

const paging = pagesOf(DEFAULT_LIMIT, MAX_LIMIT);

export const pageQuery = z.object(paging);

export const unitQuery = z.object({
  name: longText(NAME_MAX).optional().describe("Part of the name, upper and lower case alike: those units alone"),
  ...paging,
});

export const versionQuery = z.object(pagesOf(DEFAULT_VERSIONS, MAX_VERSIONS));

const of = z.string().max(ID_MAX).default(OVERALL).describe("Which figure");

export const derivationQuery = z.object({ of });

export const organizationDerivationQuery = z.object({
  of,
  period: periodSchema.optional().describe("A quarter; the current one unless given"),
});

export const assessmentQuery = z.object({
  unit: z.string().refine(isId, "must be an id").optional().describe("Id of a unit: its assessments alone"),
  period: periodSchema.optional().describe("A quarter: its assessments alone"),
  ...paging,
});

export const registerQuery = entryFilterSchema.extend(paging);
