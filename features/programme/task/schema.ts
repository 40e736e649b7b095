import { z } from "zod";

/** How a task of the catalogue stands over all its entries; "not_taken_over" without any. */
export const TASK_STATES = ["done", "doing", "open", "not_applicable", "not_taken_over"] as const;
export type TaskState = (typeof TASK_STATES)[number];

const task = z.object({
  id: z.string().describe("Of the catalogue"),
  name: z.string(),
  text: z.string().describe("What is to be done"),
  state: z.enum(TASK_STATES).describe("Over all its entries: done when it is done wherever it applies"),
  entries: z
    .array(
      z.object({
        id: z.string().describe("The register's entry"),
        unitName: z.string().nullable().describe("null: for the organisation as a whole"),
        status: z.string(),
      }),
    )
    .describe("One per unit, and one of the organisation, at most; empty: nobody has taken it over"),
});
export type TaskProgress = z.infer<typeof task>;

const list = z.object({
  key: z.string(),
  name: z.string(),
  done: z.int().min(0).describe("Tasks done, of those that apply"),
  applicable: z.int().min(0).describe("What nobody has taken over applies until somebody says otherwise"),
  notTakenOver: z.int().min(0),
  tasks: z.array(task),
});
export type ListProgress = z.infer<typeof list>;

/** What GET /programme/tasks says. */
export const taskFiguresSchema = z
  .object({ lists: z.array(list).describe("In the order of the catalogue") })
  .meta({ id: "TaskFigures" });
export type TaskFigures = z.infer<typeof taskFiguresSchema>;
