import { doneQuery, parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { findEntry } from "@/features/programme/register/queries";
import type { Register } from "@/features/programme/register/rules";
import { UndoMessage } from "@/features/programme/register/ui/undo-message";
import { entriesText } from "@/features/programme/register/ui/value-text";
import { undoEntriesAction } from "@/features/workspace/registers/actions";
import type { Actor } from "@/lib/access/actor";
import { entryPath, registerPath } from "@/lib/base/addresses";
import { AppError } from "@/lib/base/errors";

/** What is said of one entry after each deed; undoing it has a deed of its own. */
const WORDS: Readonly<Record<string, string>> = {
  created: "is added",
  saved: "is saved",
  deleted: "is deleted",
  "undone-created": "is taken out again",
  "undone-saved": "is as it was before",
  "undone-deleted": "is back",
};

export interface RegisterDoneProps {
  readonly actor: Actor;
  readonly register: Register;
  /** The query parameter "done" of the address. */
  readonly done: string | readonly string[] | undefined;
}

async function findNow(actor: Actor, register: Register, id: string) {
  try {
    return await findEntry(actor, register, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

function Added({
  actor,
  register,
  ids,
}: Pick<RegisterDoneProps, "actor" | "register"> & { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <DoneMessage>There was an entry for each of them already.</DoneMessage>;
  return (
    <UndoMessage
      text={`${entriesText(ids.length)} ${ids.length === 1 ? "is" : "are"} added.`}
      action={undoEntriesAction.bind(null, actor.organizationSlug)}
      kind={register.key}
      entries={ids}
      doneHref={registerPath(actor.organizationSlug, register.key) + doneQuery("undone-added", String(ids.length))}
    />
  );
}

/** What was just done in a register, with a way to take it back while nobody has changed more. */
export async function RegisterDone({ actor, register, done: text }: RegisterDoneProps) {
  const done = parseDone(text);
  if (!done) return null;
  const { verb } = done;
  if (verb === "added") return <Added actor={actor} register={register} ids={done.id.split(",").filter(Boolean)} />;
  if (verb === "undone-added")
    return <DoneMessage key={done.id}>What was added from the catalogue is taken out again.</DoneMessage>;
  if (verb === "unchanged") return <DoneMessage key={done.id}>Nothing was changed.</DoneMessage>;
  const words = WORDS[verb];
  const [id = "", version = ""] = done.id.split(".");
  const found = words ? await findNow(actor, register, id) : null;
  if (!found) return null;
  const sentence = `${found.entry.name} ${words}.`;
  if (verb.startsWith("undone-") || found.entry.version !== Number(version))
    return <DoneMessage key={text?.toString()}>{sentence}</DoneMessage>;
  const organization = actor.organizationSlug;
  const next = verb === "saved" ? entryPath(organization, register.key, id) : registerPath(organization, register.key);
  return (
    <UndoMessage
      key={text?.toString()}
      text={sentence}
      action={undoEntriesAction.bind(null, organization)}
      kind={register.key}
      entries={[`${id}.${version}`]}
      doneHref={next + doneQuery(`undone-${verb}`, `${id}.${found.entry.version + 1}`)}
    />
  );
}
