import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import { ScreenLink } from "@/components/screen-link";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { ownerText } from "@/features/organization/people/rules";
import { takeOverGuidanceAction } from "@/features/programme/control/actions";
import type { GuidanceList } from "@/features/programme/control/queries";
import { type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import { taskRegister } from "@/features/programme/task/register";
import { cloudGuidancePath, entryPath } from "@/lib/base/addresses";
import { ServedFunctions, type ServedFunctionsProps } from "./served-functions";

export interface GuidanceCardProps {
  readonly organization: string;
  readonly list: GuidanceList;
  readonly mayWrite: boolean;
  readonly hrefOf: ServedFunctionsProps["hrefOf"];
}

function TaskState({ organization, task }: { readonly organization: string; readonly task: RegisterEntry }) {
  const { label, tone } = statusOf(taskRegister, task.status);
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Chip tone={tone}>{label}</Chip>
      <ScreenLink className="link inline-block py-1 text-sm" href={entryPath(organization, taskRegister.key, task.id)}>
        {task.unitName === null ? "Task" : `Task of ${task.unitName}`}
      </ScreenLink>
      {task.ownerName === null ? null : <span className="quiet">{ownerText(task)}</span>}
    </span>
  );
}

/** One checklist for cloud workloads: its items, what they serve, and how far the tasks about them are. */
export function GuidanceCard({ organization, list, mayWrite, hrefOf }: GuidanceCardProps) {
  const missing = list.items.filter(({ tasks }) => tasks.length === 0).length;
  const words = missing === 1 ? "Take over as a task" : "Take over as tasks";
  return (
    <Card
      id={list.key}
      title={list.name}
      note={list.applicable === 0 ? "none of them applies" : `${list.done} of ${list.applicable} done`}
      actions={
        mayWrite && missing > 0 ? (
          <ActionButton
            action={takeOverGuidanceAction.bind(null, organization)}
            fields={{ key: list.key }}
            label={words}
            accessibleLabel={`${words}: ${list.name}`}
            question={`Make ${missing === 1 ? "a task" : `${missing} tasks`} for ${list.name}?`}
            confirmLabel={missing === 1 ? "Make the task" : "Make the tasks"}
            doneHref={cloudGuidancePath(organization) + doneQuery("tasks", `${list.key}.${missing}`)}
            size="small"
          >
            Each item without a task becomes one, in the programme’s register of tasks. There it gets an owner and a due
            date.
          </ActionButton>
        ) : undefined
      }
    >
      <p className="mb-2 text-ink-2">{list.purpose}</p>
      <ul className="grid gap-2.5">
        {list.items.map((item) => (
          <li key={item.id}>
            <h3>{item.name}</h3>
            <p>{item.text}</p>
            <ServedFunctions keys={item.functions} hrefOf={hrefOf} />
            {item.tasks.length > 0 ? (
              item.tasks.map((task) => <TaskState key={task.id} organization={organization} task={task} />)
            ) : (
              <Chip>No task yet</Chip>
            )}
          </li>
        ))}
      </ul>
      <SourceLine sources={[list.source]} />
    </Card>
  );
}
