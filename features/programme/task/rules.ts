/** How far the lists of tasks are: pure. */
import type { RegisterEntry, StatusValue } from "@/features/programme/register/rules";
import { TASK_LISTS, type taskRegister } from "./register";
import type { ListProgress, TaskProgress, TaskState } from "./schema";

/** How a task stands where an entry has a status. */
const STATES: Readonly<Record<string, TaskState>> = {
  open: "open",
  doing: "doing",
  done: "done",
  not_applicable: "not_applicable",
} satisfies Record<StatusValue<typeof taskRegister>, TaskState>;

/** Done when it is done wherever it applies; begun when anything of it is. */
function stateOf(statuses: readonly string[]): TaskState {
  if (statuses.length === 0) return "not_taken_over";
  const applying = statuses.map((status) => STATES[status]).filter((state) => state !== "not_applicable");
  if (applying.length === 0) return "not_applicable";
  if (applying.every((state) => state === "done")) return "done";
  return applying.some((state) => state === "done" || state === "doing") ? "doing" : "open";
}

/** How far each list of the catalogue is, in its order. */
export function taskProgress(entries: readonly RegisterEntry[]): ListProgress[] {
  return TASK_LISTS.map(({ key, name, items }) => {
    const tasks = items.map((task): TaskProgress => {
      const own = entries.filter(({ subject }) => subject === task.id);
      const entriesOfTask = own.map(({ id, unitName, status }) => ({ id, unitName, status }));
      const { id, name: taskName, text } = task;
      return { id, name: taskName, text, state: stateOf(own.map(({ status }) => status)), entries: entriesOfTask };
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
