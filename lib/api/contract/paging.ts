import { z } from "zod";
import { periodSchema } from "@/lib/assessment/schema";
import { DEFAULT_LIMIT, MAX_LIMIT } from "@/lib/paging/rules";

const range = `must be a whole number from 1 to ${MAX_LIMIT}`;

const paging = {
  cursor: z.string().max(500, "is not a cursor of this list").optional().describe("nextCursor of the page before"),
  limit: z.coerce
    .number(range)
    .int(range)
    .min(1, range)
    .max(MAX_LIMIT, range)
    .default(DEFAULT_LIMIT)
    .describe("Items on a page"),
};

export const pageQuery = z.object(paging);

export const assessmentQuery = z.object({
  unit: z.string().max(100).optional().describe("Id of a unit: its assessments alone"),
  period: periodSchema.optional().describe("A quarter: its assessments alone"),
  ...paging,
});
