/** Text that is shown, and text that is searched in the database: pure. */

/** "A", "A and B", "A, B and C"; with another word where it is no "and". */
export const listNames = (names: readonly string[], word: "and" | "or" | "nor" = "and"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;

/** LIKE takes these for more than themselves. */
const escapeWildcards = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Where-clause of the rows whose name contains `text`, upper and lower case alike. */
export const nameContains = (text: string) =>
  ({ name: { contains: escapeWildcards(text), mode: "insensitive" } }) as const;
