/** Amounts of money as text: the currency stands before the figures, as its code. */
import { NUMBERS } from "./format";

/** A true minus sign; the space after the code does not break. */
const tidy = (text: string) => text.replace(/^-(\D+)/, "$1−").replaceAll(" ", "\u00a0");

const format = (amount: number, currency: string, options: Intl.NumberFormatOptions) =>
  tidy(
    new Intl.NumberFormat(NUMBERS, {
      style: "currency",
      currency,
      currencyDisplay: "code",
      signDisplay: "negative",
      ...options,
    }).format(amount),
  );

/** An amount that somebody entered, or a sum of such: "EUR 1,234,567". */
export const amountText = (amount: number, currency: string): string =>
  format(amount, currency, { maximumFractionDigits: 0, minimumFractionDigits: 0 });

/** What follows from guesses, in a table: "EUR 1,230,000". Guesses carry no more than three digits. */
export const guessText = (amount: number, currency: string): string =>
  format(Math.round(amount), currency, { maximumSignificantDigits: 3 });

/** The same below a heading that names the currency: "1,230,000". */
export const guessFigure = (amount: number): string =>
  new Intl.NumberFormat(NUMBERS, { maximumSignificantDigits: 3, signDisplay: "negative" })
    .format(Math.round(amount))
    .replace("-", "−");

/** The same in a sentence, so that it reads well aloud: "EUR 1.23 million". */
export function guessWords(amount: number, currency: string): string {
  if (Math.abs(amount) < 1_000_000) return guessText(amount, currency);
  const options = { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 } as const;
  return tidy(`${currency} ${new Intl.NumberFormat(NUMBERS, options).format(amount).replace("-", "−")}`);
}

/** Two amounts as a range; the second one needs no currency of its own: "EUR −20,000 to 480,000". */
export const rangeText = (low: string, high: string): string => `${low} to ${high.replace(/^[A-Z]+\s/, "")}`;

/** A round number on an axis, without the currency: "1.2M". Six digits keep neighbours of a narrow range apart. */
export const axisText = (amount: number): string =>
  new Intl.NumberFormat(NUMBERS, { notation: "compact", maximumSignificantDigits: 6, signDisplay: "negative" })
    .format(amount)
    .replace("-", "−");
