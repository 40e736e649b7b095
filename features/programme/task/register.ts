/** The register of tasks: the tips of the roll-out stages, the checklists for cloud workloads, and tasks of one's own. */
import { programme } from "@/features/model/catalogue/programme/model";
import { defineRegister } from "@/features/programme/register/definition.rules";

/** What a task can be about, by the list that it comes from. */
export const TASK_LISTS = [
  ...programme.rolloutStages.map(({ key, name, tips }) => ({ key, name, items: tips })),
  ...programme.cloudGuidance.map(({ key, name, items }) => ({ key, name, items })),
];

export const taskRegister = defineRegister({
  key: "tasks",
  title: "Tasks",
  one: "task",
  lead: "What is to be done in the three stages of the roll-out and for cloud workloads, and tasks of your own.",
  empty: "Take over the tasks of the first roll-out stage, or of the kind of workload that you run.",
  nameLabel: "Task",
  statuses: [
    { value: "open", label: "Open", tone: "neutral", isClosed: false },
    { value: "doing", label: "Under way", tone: "accent", isClosed: false },
    { value: "done", label: "Done", tone: "good", isClosed: true },
    { value: "not_applicable", label: "Not applicable", tone: "neutral", isClosed: true },
  ],
  startStatus: "open",
  ownerLabel: "Owner",
  dueLabel: "Due",
  unit: "optional",
  subject: {
    label: "From the catalogue",
    isRequired: false,
    options: TASK_LISTS.flatMap(({ name, items }) =>
      items.map((task) => ({
        value: task.id,
        label: `${name}: ${task.name}`,
        hint: task.text,
        start: { name: task.name, fields: { details: task.text } },
      })),
    ),
  },
  fields: [
    { name: "details", label: "Details", type: "long" },
    { name: "link", label: "Link", hint: "To a ticket or a document.", type: "link" },
  ],
  unique: ["unitId", "subject"],
  tracked: [],
  since: null,
  toLookAt: { statuses: "open", one: "to do" },
  access: "programme.write",
  max: 5_000,
});
