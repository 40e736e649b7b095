/** Numbers as people of different countries type them: pure. */
import { numberText } from "./format";

/** Signs that stand in numbers somewhere: between thousands, or before decimals. */
const SIGNED = /^-?[\d.,'’\s]*[.,][\d.,'’\s]*$/;

const GROUPED = /^-?\d{1,3}([.,]\d{3})+$/;

/** The number when this sign stands before decimals, and the other one at most between groups of three digits. */
function read(text: string, decimal: "." | ","): number | null {
  const [whole = "", decimals, ...more] = text.replace(/['’\s]/g, "").split(decimal);
  const other = decimal === "." ? "," : ".";
  const isTaken = decimals !== undefined && /[.,]/.test(decimals + more.join(""));
  if (isTaken || more.length > 0 || (decimals !== undefined && whole.includes(other) && !GROUPED.test(whole)))
    return null;
  const plain = `${whole.replaceAll(other, "")}${decimals === undefined ? "" : `.${decimals}`}`;
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}

/** What a number with dots or commas may mean, in one country and in another; each once, in the order of size. */
export function readingsOf(text: string): number[] {
  if (!SIGNED.test(text)) return [];
  const both = [read(text, "."), read(text, ",")].filter((value) => value !== null);
  return [...new Set(both)].sort((a, b) => a - b);
}

/**
 * What to write instead of a number with dots or commas that is not read; null when it is no such number. Where whole
 * numbers are asked for, a reading with decimals is rounded.
 */
export function unclearNumber(text: string, isWhole: boolean): string | null {
  const readings = readingsOf(text);
  if (readings.length === 0) return null;
  const instead = [...new Set(readings.map((value) => String(isWhole ? Math.round(value) : value)))];
  const means = readings.map((value) => numberText(value, 20)).join(" or ");
  return `may mean ${means}; write ${isWhole ? "a whole number without dots and commas" : "decimals with a dot"}: ${instead.join(" or ")}`;
}
