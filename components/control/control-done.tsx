import { parseDone } from "@/components/action/done";
import { DoneMessage } from "@/components/action/done-message";
import { PLATFORMS } from "@/lib/control/kind";

/** What was just done, by what the address says: "saved:3.MARK", "unused:aws.MARK", "reopened:aws.MARK", "tasks:KEY.MARK". */
function wordsOf(verb: string, what: string): string | null {
  const platform = PLATFORMS.find(({ value }) => value === what)?.label;
  if (verb === "unused" && platform) return `${platform} is marked as not used.`;
  if (verb === "reopened" && platform) return `The controls on ${platform} are open again.`;
  if (verb === "tasks") return "The tasks are made. Give each an owner and a due date.";
  const count = Number.parseInt(what, 10);
  if (verb !== "saved" || !(count >= 0)) return null;
  if (count === 0) return "Nothing was changed, so nothing had to be saved.";
  return count === 1 ? "One answer is saved." : `${count} answers are saved.`;
}

/** Says on the screen that one arrives at what was done on the way to it. */
export function ControlDone({ done: text }: { readonly done: string | string[] | undefined }) {
  const done = parseDone(text);
  const words = done && wordsOf(done.verb, done.id.split(".")[0] ?? "");
  return done && words ? <DoneMessage key={`${done.verb}:${done.id}`}>{words}</DoneMessage> : null;
}
