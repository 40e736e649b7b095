/** Searching text in the database. */

/** LIKE takes these for more than themselves. */
const escapeWildcards = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Where-clause of the rows whose name contains `text`, upper and lower case alike. */
export const nameContains = (text: string) =>
  ({ name: { contains: escapeWildcards(text), mode: "insensitive" } }) as const;
