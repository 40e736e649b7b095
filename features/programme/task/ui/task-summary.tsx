import { Card } from "@/components/card";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { seenNote } from "@/features/programme/register/ui/seen-note";
import { taskRegister } from "@/features/programme/task/register";
import { taskProgress } from "@/features/programme/task/rules";
import type { ListProgress, TaskProgress } from "@/features/programme/task/schema";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { entryPath, filterQuery, newEntryPath, registerPath } from "@/lib/base/addresses";
import { type ListedTask, TaskLists } from "./task-lists";

/** Places of a task that are named; the register has the rest. */
const SHOWN = 4;

interface Reader {
  /** The organisation's slug. */
  readonly organization: string;
  readonly mayAdd: boolean;
}

function progressText({ done, applicable, notTakenOver }: ListProgress): string {
  const rest = notTakenOver === 0 ? "" : `, ${notTakenOver} not taken over`;
  return applicable === 0 ? "none of them applies" : `${done} of ${applicable} done${rest}`;
}

function taskOf({ id, name, text, entries }: TaskProgress, { organization, mayAdd }: Reader): ListedTask {
  const rest = entries.length - SHOWN;
  return {
    ...{ id, name, text },
    places: entries.slice(0, SHOWN).map((entry) => ({
      id: entry.id,
      unit: entry.unitName ?? "Organisation",
      status: entry.status,
      href: entryPath(organization, taskRegister.key, entry.id),
    })),
    ...(rest > 0
      ? { more: { count: rest, href: registerPath(organization, taskRegister.key) + filterQuery({ subject: id }) } }
      : {}),
    ...(entries.length === 0 && mayAdd
      ? { takeOver: newEntryPath(organization, taskRegister.key, { subject: id }) }
      : {}),
  };
}

const STATUSES = Object.fromEntries(taskRegister.statuses.map(({ value, label, tone }) => [value, { label, tone }]));

/** How far each list is: the three stages of the roll-out, and the four kinds of workload in the cloud. */
export async function TaskSummary({ actor, read }: { readonly actor: Actor; readonly read: ReadEntries }) {
  const lists = await read(taskProgress);
  const reader = { organization: actor.organizationSlug, mayAdd: can(actor, "programme.write") };
  return (
    <Card title="Progress by list" note={seenNote(actor) ?? "a task is done when it is done wherever it applies"}>
      <TaskLists
        lists={lists.map((list) => ({
          ...{ key: list.key, name: list.name, done: list.done, applicable: list.applicable },
          progress: progressText(list),
          tasks: list.tasks.map((task) => taskOf(task, reader)),
        }))}
        statuses={STATUSES}
      />
    </Card>
  );
}
