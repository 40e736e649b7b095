"use client";

import { Chip, type Tone } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import { Progress } from "@/components/progress";
import { ScreenLink } from "@/components/screen-link";

type Place = { readonly id: string; readonly unit: string; readonly status: string; readonly href: string };

export type ListedTask = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The first places where it applies. */
  readonly places: readonly Place[];
  /** How many there are besides, and where they are. */
  readonly more?: { readonly count: number; readonly href: string };
  /** Where it is taken over, for those who may. */
  readonly takeOver?: string;
};

export type TaskList = {
  readonly key: string;
  readonly name: string;
  readonly done: number;
  readonly applicable: number;
  readonly progress: string;
  readonly tasks: readonly ListedTask[];
};

export interface TaskListsProps {
  readonly lists: readonly TaskList[];
  readonly statuses: Readonly<Record<string, { readonly label: string; readonly tone: Tone }>>;
}

/** The entries of a task, each by where it applies; the way to the first one where there is none. */
function Places({ task, statuses }: { readonly task: ListedTask } & Pick<TaskListsProps, "statuses">) {
  const { name, places, more, takeOver } = task;
  if (places.length === 0)
    return (
      <>
        <Chip>Not taken over</Chip>{" "}
        {takeOver === undefined ? null : (
          <ScreenLink className="link" href={takeOver}>
            Take over<span className="sr-only">: {name}</span>
          </ScreenLink>
        )}
      </>
    );
  return (
    <>
      {places.map(({ id, unit, status, href }) => (
        <span key={id} className="me-3 inline-block">
          <Chip tone={statuses[status]?.tone}>{statuses[status]?.label}</Chip>{" "}
          <ScreenLink className="link" href={href}>
            {unit}
            <span className="sr-only">: {name}</span>
          </ScreenLink>
        </span>
      ))}
      {more === undefined ? null : (
        <ScreenLink className="link" href={more.href}>
          and {more.count} more<span className="sr-only">: {name}</span>
        </ScreenLink>
      )}
    </>
  );
}

/** The lists, drawn in the browser too: they weigh less as data than as what is drawn of them. */
export function TaskLists({ lists, statuses }: TaskListsProps) {
  return (
    <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2 xl:grid-cols-3">
      {lists.map(({ key, name, done, applicable, progress, tasks }) => (
        <li key={key} className="grid content-start gap-1">
          <Progress label={name} value={done} max={applicable} text={progress} />
          <Disclosure summary={`Tasks of “${name}”`}>
            <ul className="grid gap-2.5">
              {tasks.map((task) => (
                <li key={task.id} className="text-sm">
                  <p>{task.name}</p>
                  <p className="quiet">{task.text}</p>
                  <div className="mt-0.5">
                    <Places task={task} statuses={statuses} />
                  </div>
                </li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
