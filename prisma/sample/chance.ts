/**
 * A number in [0, 1) that follows from its key alone, so that the sample is the same in every demo and does not depend
 * on the order in which it is made. FNV-1a, stirred by the finalizer of MurmurHash3 (both in the public domain).
 */
export function chance(...key: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of key.join("|")) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
