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

/** Letters with a stroke or a ligature: Unicode does not take them apart, people type them without. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const PLAINED = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");
const ACCENTS = /[\u0300-\u036f]/g;

/** A text without regard to case and accents, as people search: "hopital" for Hôpital. `name_fold` in the database is the same. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replace(PLAINED, (letter) => PLAIN[letter] ?? letter);

/** By this text names stand in order: 1, 2, 10. `name_order` in the database is the same. */
export const orderText = (name: string): string =>
  foldText(name)
    .replace(/[0-9]+/g, (digits) => `00000000000${digits}`)
    .replace(/[0-9]*([0-9]{12})/g, "$1");

/** Orders names as people do: numbers by their size, without regard to case and accents. */
export function compareNames(a: string, b: string): number {
  const [one, other] = [orderText(a), orderText(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Where-clause of the rows whose name contains `text`, whatever the case and the accents. */
export const nameContains = (text: string) => ({
  searchName: { contains: escapeWildcards(foldText(cleanText(text))) },
});
