/** Text that comes in, that is shown, and that is searched in the database: pure. */

/**
 * What XML 1.0, and with it slides and workbooks, cannot hold: controls but tab and line ends, two code points that are no
 * characters, and halves of character pairs.
 */
const UNHOLDABLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff\p{Cs}]/gu;

/** A text as it is stored: without what no file can hold, and composed, so that one spelling has one form. */
export const cleanText = (text: string): string => text.replace(UNHOLDABLE, "").normalize("NFC");

/** Anything but spaces, and characters that leave no mark. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Is there anything to see of a text? */
export const isSeen = (text: string): boolean => VISIBLE.test(text);

/** "A", "A and B", "A, B and C"; with another word where it is no "and". */
export const listNames = (names: readonly string[], word: "and" | "or" | "nor" = "and"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;

/** LIKE takes these for more than themselves. */
const escapeWildcards = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Where-clause of the rows whose name contains `text`, upper and lower case alike. */
export const nameContains = (text: string) =>
  ({ name: { contains: escapeWildcards(text), mode: "insensitive" } }) as const;
