/** Comparing the wording of two texts. */

/** The words of a text, in lower case and without accents and punctuation. */
export const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");

function runs(text: string, size: number): string[] {
  const list = words(text);
  return list.slice(0, Math.max(0, list.length - size + 1)).map((_, i) => list.slice(i, i + size).join(" "));
}

/** A function that gives the runs of `size` consecutive words that a text has in common with `theirs`. */
export function runsSharedWith(theirs: string, size: number): (ours: string) => string[] {
  const known = new Set(runs(theirs, size));
  return (ours) => runs(ours, size).filter((run) => known.has(run));
}

/** The runs of `size` consecutive words that both texts contain. */
export const sharedRuns = (ours: string, theirs: string, size: number): string[] => runsSharedWith(theirs, size)(ours);
