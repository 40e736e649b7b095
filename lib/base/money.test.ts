import { describe, expect, it } from "vitest";
import { amountText, axisText, guessText, guessWords, rangeText } from "./money";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("money as text", () => {
  it("shows what was entered to the unit, and what was guessed to three digits", () => {
    expect(plain(amountText(1_234_567, "EUR"))).toBe("EUR 1,234,567");
    expect(plain(guessText(1_234_567.8, "EUR"))).toBe("EUR 1,230,000");
    expect(plain(guessText(-1_440_000, "USD"))).toBe("USD −1,440,000");
    expect(plain(guessText(-0.3, "USD"))).toBe("USD 0");
    expect(plain(guessText(2_322, "JPY"))).toBe("JPY 2,320");
  });

  it("reads well in a sentence", () => {
    expect(plain(guessWords(680_000, "EUR"))).toBe("EUR 680,000");
    expect(plain(guessWords(1_234_567, "EUR"))).toBe("EUR 1.23 million");
    expect(plain(guessWords(-2_000_000_000, "EUR"))).toBe("EUR −2 billion");
    expect(plain(guessWords(12_345, "EUR"))).toBe("EUR 12,300");
  });

  it("names the currency of a range once", () => {
    expect(plain(rangeText(guessText(-20_000, "EUR"), guessText(480_000, "EUR")))).toBe("EUR −20,000 to 480,000");
  });

  it("is short on an axis", () => {
    expect([-1_500_000, 0, 200_000].map(axisText)).toEqual(["−1.5M", "0", "200K"]);
  });
});
