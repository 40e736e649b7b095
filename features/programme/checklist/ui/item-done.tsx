import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { UndoBox } from "@/components/form/undo-box";
import { undoChecklistItemAction } from "@/features/programme/checklist/actions";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import type { Actor } from "@/lib/access/actor";
import { unitChecklistPath } from "@/lib/base/addresses";

export interface ItemDoneProps {
  readonly actor: Actor;
  readonly items: readonly ChecklistItem[];
  readonly filter: ItemFilter;
  /** The query parameter "done" of the address: "saved:ITEM.VERSION", "saved:ITEM.same", or "undone:ITEM.VERSION". */
  readonly done: string | string[] | undefined;
}

/** Says what was just done to an item, with a way to take it back while nobody has changed more. */
export function ItemDone({ actor, items, filter, done: text }: ItemDoneProps) {
  const done = parseDone(text);
  if (done?.verb !== "saved" && done?.verb !== "undone") return null;
  const key = `${done.verb}:${done.id}`;
  if (done.verb === "undone") return <DoneMessage key={key}>The item is as it was before.</DoneMessage>;
  if (done.id.endsWith(".same")) return <DoneMessage key={key}>Nothing was changed.</DoneMessage>;
  const item = items.find(({ id, version }) => done.id === `${id}.${version}`);
  if (!item || item.version === 0) return <DoneMessage key={key}>The item is saved.</DoneMessage>;
  const { id, unitId, version } = item;
  const organization = actor.organizationSlug;
  return (
    <UndoBox
      key={key}
      text="The item is saved."
      action={undoChecklistItemAction.bind(null, organization)}
      doneHref={unitChecklistPath(organization, unitId, filter, `undone:${id}.${version + 1}`)}
    >
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="itemId" value={id} />
      <input type="hidden" name="version" value={version} />
    </UndoBox>
  );
}
