import { doneQuery, parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { undoControlsAction } from "@/features/programme/control/actions";
import { PLATFORMS } from "@/features/programme/control/rules";
import { UndoMessage } from "@/features/programme/register/ui/undo-message";
import { readDone } from "./done-query";

/** What was just done; null for what is no deed of these screens. `count` answers were changed. */
function wordsOf(verb: string, what: string, count: number): string | null {
  const platform = PLATFORMS.find(({ value }) => value === what)?.label;
  if (verb === "unused" && platform) return `${platform} is marked as not used.`;
  if (verb === "reopened" && platform) return `The controls on ${platform} are open again.`;
  if (verb === "undone") return "The answers are as they were before.";
  // "{list}.{how many}"
  if (verb === "tasks")
    return what.endsWith(".1")
      ? "The task is made. Give it an owner and a due date."
      : "The tasks are made. Give each an owner and a due date.";
  if (verb !== "saved") return null;
  if (count === 0) return "Nothing was changed, so nothing had to be saved.";
  return count === 1 ? "One answer is saved." : `${count} answers are saved.`;
}

export interface ControlDoneProps {
  readonly organization: string;
  readonly done: string | string[] | undefined;
  /** Where to go on after an undo: an address with a query. */
  readonly here?: string;
}

/** Says on the screen that one arrives at what was done on the way to it, and takes it back. */
export function ControlDone({ organization, done: text, here }: ControlDoneProps) {
  const done = parseDone(text);
  if (!done) return null;
  const { what, entries } = readDone(done);
  const words = wordsOf(done.verb, what, entries.length);
  if (!words) return null;
  const key = `${done.verb}:${done.id}`;
  if (entries.length === 0 || here === undefined) return <DoneMessage key={key}>{words}</DoneMessage>;
  return (
    <UndoMessage
      key={key}
      text={words}
      action={undoControlsAction.bind(null, organization)}
      entries={entries}
      doneHref={`${here}&${doneQuery("undone", entries[0] ?? "").slice(1)}`}
    />
  );
}
