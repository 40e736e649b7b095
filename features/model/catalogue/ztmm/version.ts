/** What the id of a version of the model says: "ztmm-2.0/2" is the second in which Tenet asks CISA ZTMM 2.0. */

const ID = /^ztmm-(\d+)\.(\d+)\/(\d+)$/;

const numbersOf = (version: string): number[] => (ID.exec(version) ?? []).slice(1).map(Number);

/** Below 0 where `a` is the older one: by their numbers, so that 10 comes after 2. What is no id is older than all. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  if (left.length !== right.length) return left.length - right.length;
  const differing = left.findIndex((number, place) => number !== right[place]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** "CISA ZTMM 2.0, Tenet’s model 2" for "ztmm-2.0/2"; what is no id stays as it is. */
export function versionName(version: string): string {
  const [major, minor, own] = numbersOf(version);
  return own === undefined ? version : `CISA ZTMM ${major}.${minor}, Tenet’s model ${own}`;
}
