import { describe, expect, it } from "vitest";
import { type RegisterEntry, startOf } from "@/features/programme/register/rules";
import { NAME_MAX } from "@/lib/base/limits";
import { buildEntryOf } from "@/lib/test/register-entries";
import { TASK_LISTS, taskRegister } from "./register";
import { taskProgress } from "./rules";

const [list] = TASK_LISTS;
const [first, second] = list?.items ?? [];

const buildTask = (subject: string | undefined, status: string) =>
  buildEntryOf(taskRegister, { id: `${subject} ${status}`, subject: subject ?? null, status });
const firstList = (entries: readonly RegisterEntry[]) => taskProgress(entries)[0];

describe("the progress of the lists of tasks", () => {
  it("covers the three stages of the roll-out and the four kinds of workload", () => {
    expect(taskProgress([])).toHaveLength(7);
    expect(
      taskProgress([]).every(({ done, applicable, notTakenOver }) => done === 0 && applicable === notTakenOver),
    ).toBe(true);
  });

  it("counts a task as done when it is done wherever it applies", () => {
    expect(firstList([buildTask(first?.id, "done"), buildTask(second?.id, "open")])).toMatchObject({ done: 1 });
    const halfway = firstList([buildTask(first?.id, "done"), buildTask(first?.id, "open")]);
    expect(halfway).toMatchObject({ done: 0, tasks: [{ state: "doing" }, { state: "not_taken_over" }] });
    expect(firstList([buildTask(first?.id, "done"), buildTask(first?.id, "not_applicable")])).toMatchObject({
      done: 1,
    });
  });

  it("leaves out what does not apply, and tells it from what nobody has taken over", () => {
    expect(firstList([buildTask(first?.id, "not_applicable")])).toMatchObject({
      applicable: (list?.items.length ?? 0) - 1,
      notTakenOver: (list?.items.length ?? 0) - 1,
    });
  });
});

describe("the name of a task of the catalogue", () => {
  it("is its own, uncut, and its sentence comes along as the details", () => {
    for (const { id, name, text } of TASK_LISTS.flatMap(({ items }) => items)) {
      expect(name.length).toBeLessThanOrEqual(NAME_MAX);
      expect(startOf(taskRegister, { subject: id })).toMatchObject({ name, fields: { details: text } });
    }
  });
});
