/** How it stands with what was typed, in words. */

import { heldBack } from "@/features/assess/assessment/answers.rules";
import { changeCount, isUnsent, type SaveEntry, saveState } from "@/features/assess/queue/save-entry";
import type { Snapshot } from "@/features/assess/queue/snapshot";
import { clockText, counted, dayText } from "@/lib/base/format";

/** "1 change", "3 changes". */
const changesInWords = (count: number) => counted(count, "change");

/** Changes of the whole assessment that the server does not have. */
function unsentChanges({ entries }: Snapshot): number {
  const unsent = [...entries.values()].filter(isUnsent);
  return unsent.reduce((sum, entry) => sum + Math.max(1, changeCount(entry)), 0);
}

/** The state in a few words: the receipt, or where the changes are. */
export function receiptWords(entry: SaveEntry, snapshot: Snapshot): string {
  const state = saveState(entry, snapshot.link);
  const place = entry.kept === "failed" ? "Not kept on this device" : "Kept on this device";
  switch (state) {
    case "stored":
      if (entry.merged && !entry.merged.isMine && entry.stored.updatedAt)
        return `Saved ${clockText(entry.stored.updatedAt)} by ${entry.stored.updatedBy ?? "somebody else"}`;
      if (entry.savedAt) return `Saved ${clockText(entry.savedAt)}`;
      if (!entry.stored.updatedAt) return "Nothing stored yet";
      return `Last saved ${dayText(entry.stored.updatedAt)}${entry.stored.updatedBy ? ` by ${entry.stored.updatedBy}` : ""}`;
    case "waiting":
    case "sending":
      return "Saving…";
    case "held":
      return `${place}, not saved yet`;
    case "undecided":
      return "Needs your decision";
    case "refused":
      return `${place}, not accepted`;
    default:
      return `${place}, ${changesInWords(unsentChanges(snapshot))} to send`;
  }
}

/** What keeps the changes from being stored, in a sentence; null when nothing does. */
export function problemWords(entry: SaveEntry, { link }: Snapshot): string | null {
  const safety = entry.kept === "failed" ? " Keep this page open until it is." : "";
  switch (saveState(entry, link)) {
    case "held":
      return `Not saved yet: ${heldBack(entry.draft)?.message}.`;
    case "undecided":
      return `Not saved: ${entry.stored.updatedBy ?? "somebody else"} changed the same. Compare and decide below.`;
    case "refused": {
      const fields = (entry.refusal?.fields ?? []).map(({ path, message }) => `${path} ${message}.`);
      return [`Not saved: ${entry.refusal?.message}`, ...fields].join(" ");
    }
    case "unreachable":
    case "signed-out":
      return `Not sent yet. ${link.kind === "open" ? "" : link.message}${safety}`;
    default:
      return null;
  }
}

/** Keys of functions that wait for a person, not for the network. */
export function waitingForPerson({ entries, link }: Snapshot): string[] {
  const forPerson = ["held", "undecided", "refused"];
  return [...entries].filter(([, entry]) => forPerson.includes(saveState(entry, link))).map(([key]) => key);
}
