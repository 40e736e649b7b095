/** How far the lists of tasks are: pure. */
import type { RegisterEntry } from "@/lib/register/rules";
import { TASK_LISTS } from "./kind";

export const TASK_STATES = ["done", "doing", "open", "not_applicable", "not_taken_over"] as const;
/** How a task of the catalogue stands over all its entries; "not_taken_over" without any. */
export type TaskState = (typeof TASK_STATES)[number];

export type TaskProgress = {
  readonly id: string;
  readonly text: string;
  readonly state: TaskState;
  /** How many entries it has: one per unit, and one of the organisation, at most. */
  readonly entries: readonly Pick<RegisterEntry, "id" | "unitName" | "status">[];
};

export type ListProgress = {
  readonly key: string;
  readonly name: string;
  /** Tasks done, of those that apply: what nobody has taken over applies until somebody says otherwise. */
  readonly done: number;
  readonly applicable: number;
  readonly notTakenOver: number;
  readonly tasks: readonly TaskProgress[];
};

/** Done when it is done wherever it applies; begun when anything of it is. */
function stateOf(statuses: readonly string[]): TaskState {
  if (statuses.length === 0) return "not_taken_over";
  const applying = statuses.filter((status) => status !== "not_applicable");
  if (applying.length === 0) return "not_applicable";
  if (applying.every((status) => status === "done")) return "done";
  return applying.some((status) => status === "done" || status === "doing") ? "doing" : "open";
}

/** How far each list of the catalogue is, in its order. */
export function progressOf(entries: readonly RegisterEntry[]): ListProgress[] {
  return TASK_LISTS.map(({ key, name, items }) => {
    const tasks = items.map(({ id, text }): TaskProgress => {
      const own = entries.filter(({ subject }) => subject === id);
      return { id, text, state: stateOf(own.map(({ status }) => status)), entries: own };
    });
    const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
    return {
      key,
      name,
      done: count("done"),
      applicable: tasks.length - count("not_applicable"),
      notTakenOver: count("not_taken_over"),
      tasks,
    };
  });
}
