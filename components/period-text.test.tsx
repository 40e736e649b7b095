import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PeriodText } from "./period-text";

describe("a text with periods", () => {
  it("keeps each of them on one line and leaves every character as it is", () => {
    const text = "Claimed since 2026-Q3; target Advanced by 2028-Q4, which others call FY29 Q1.";
    const markup = renderToStaticMarkup(<PeriodText>{text}</PeriodText>);
    expect(markup.replace(/<[^>]+>/g, "")).toBe(text);
    expect(markup.match(/<span class="whitespace-nowrap">[^<]+<\/span>/g)).toEqual([
      '<span class="whitespace-nowrap">2026-Q3</span>',
      '<span class="whitespace-nowrap">2028-Q4</span>',
      '<span class="whitespace-nowrap">FY29 Q1</span>',
    ]);
  });

  it("is nothing but the text where there is none", () => {
    expect(renderToStaticMarkup(<PeriodText>Up to now, 2026-10 and Q3.</PeriodText>)).toBe(
      "Up to now, 2026-10 and Q3.",
    );
  });
});
