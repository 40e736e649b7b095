/** Stored figures as the database hands them over, read so that equal ones are one object: pure. */
import type { StageNumber } from "@/features/model/scoring/schema";
import type { StoredFigures } from "./slot.rules";

type Placed = { readonly key: string; readonly figures: StoredFigures };

/** What was read before: an organisation has 222,000 figures, of which a few thousand differ. */
const known = new Map<string, Placed>();
const MAX_KNOWN = 20_000;

function read(text: string): Placed {
  const [key = "", isSettled, ...figures] = text.split(" ");
  const [score = null, possible = null, proven = null, stage = null] = figures.map(Number);
  return {
    key,
    figures: { isSettled: isSettled === "t", score, possible, proven, stage: stage as StageNumber | null },
  };
}

function placed(text: string): Placed {
  const found = known.get(text);
  if (found) return found;
  // A piece of a longer text keeps all of it in memory: joining its characters makes one of its own.
  const key = [...text].join("");
  const made = read(key);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

/**
 * "identity.authentication t 2.5 4 1 2,devices.asset-management f" in the order of `places`: function, settled, claimed,
 * possible, proven, stage; without figures it is left out. Null where nothing is said; unknown functions are passed over.
 */
export function readFigures(text: string, places: ReadonlyMap<string, number>): (StoredFigures | null)[] {
  const list: (StoredFigures | null)[] = Array.from({ length: places.size }, () => null);
  for (const part of text.split(",")) {
    const { key, figures } = placed(part);
    const place = places.get(key);
    if (place !== undefined) list[place] = figures;
  }
  return list;
}
