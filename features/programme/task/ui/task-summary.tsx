import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import { Progress } from "@/components/progress";
import { ScreenLink } from "@/components/screen-link";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { statusOf } from "@/features/programme/register/rules";
import { seenNote } from "@/features/programme/register/ui/seen-note";
import { taskRegister } from "@/features/programme/task/register";
import { taskProgress } from "@/features/programme/task/rules";
import type { ListProgress, TaskProgress } from "@/features/programme/task/schema";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { entryPath, filterQuery, newEntryPath, registerPath } from "@/lib/base/addresses";

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

/** The entries of a task, each by where it applies; the way to the first one where there is none. */
function Entries({ task, reader }: { readonly task: TaskProgress; readonly reader: Reader }) {
  if (task.entries.length === 0)
    return (
      <>
        <Chip>Not taken over</Chip>{" "}
        {reader.mayAdd ? (
          <ScreenLink className="link" href={newEntryPath(reader.organization, taskRegister.key, { subject: task.id })}>
            Take over<span className="sr-only">: {task.name}</span>
          </ScreenLink>
        ) : null}
      </>
    );
  return (
    <>
      {task.entries.slice(0, SHOWN).map(({ id, unitName, status }) => {
        const { label, tone } = statusOf(taskRegister, status);
        return (
          <span key={id} className="me-3 inline-block">
            <Chip tone={tone}>{label}</Chip>{" "}
            <ScreenLink className="link" href={entryPath(reader.organization, taskRegister.key, id)}>
              {unitName ?? "Organisation"}
              <span className="sr-only">: {task.name}</span>
            </ScreenLink>
          </span>
        );
      })}
      {task.entries.length > SHOWN ? (
        <ScreenLink
          className="link"
          href={registerPath(reader.organization, taskRegister.key) + filterQuery({ subject: task.id })}
        >
          and {task.entries.length - SHOWN} more<span className="sr-only">: {task.name}</span>
        </ScreenLink>
      ) : null}
    </>
  );
}

function List({ list, reader }: { readonly list: ListProgress; readonly reader: Reader }) {
  return (
    <li className="grid content-start gap-1">
      <Progress label={list.name} value={list.done} max={list.applicable} text={progressText(list)} />
      <Disclosure summary={`Tasks of “${list.name}”`}>
        <ul className="grid gap-2.5">
          {list.tasks.map((task) => (
            <li key={task.id} className="text-sm">
              <p>{task.name}</p>
              <p className="quiet">{task.text}</p>
              <div className="mt-0.5">
                <Entries task={task} reader={reader} />
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}

/** How far each list is: the three stages of the roll-out, and the four kinds of workload in the cloud. */
export async function TaskSummary({ actor, read }: { readonly actor: Actor; readonly read: ReadEntries }) {
  const lists = await read(taskProgress);
  const reader = { organization: actor.organizationSlug, mayAdd: can(actor, "programme.write") };
  return (
    <Card title="Progress by list" note={seenNote(actor) ?? "a task is done when it is done wherever it applies"}>
      <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2 xl:grid-cols-3">
        {lists.map((list) => (
          <List key={list.key} list={list} reader={reader} />
        ))}
      </ul>
    </Card>
  );
}
