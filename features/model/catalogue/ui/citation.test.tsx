import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Citation } from "./citation";
import { SourceLine } from "./source-line";

it("cites publisher, title, section and date, and leads out by the title", () => {
  const html = renderToStaticMarkup(<Citation source={{ document: "m-22-09", section: "Appendix B, task matrix" }} />);
  expect(html.replaceAll(/<[^>]+>/g, "")).toBe(
    "Source: Office of Management and Budget (OMB), Moving the U.S. Government Toward Zero Trust Cybersecurity Principles (M-22-09) (external site, new tab), “Appendix B, task matrix”, 26 Jan 2022.",
  );
  expect(html).toContain('href="https://www.whitehouse.gov/wp-content/uploads/2022/01/M-22-09.pdf"');
  expect(html).toContain('rel="external noreferrer"');
});

it("says the month or nothing where no day is known, and links nothing that is Tenet's own", () => {
  const text = (source: Parameters<typeof Citation>[0]["source"]) => renderToStaticMarkup(<Citation source={source} />);
  expect(text({ document: "sp-800-207", section: "2.1" })).toContain(
    '<time dateTime="2020-08" class="num">Aug 2020</time>.',
  );
  expect(text({ document: "cloud", section: "Tips" })).not.toContain("<time");
  expect(text({ document: "tenet", section: "Tips" })).not.toContain("<a ");
});

it("says the same source once", () => {
  const source = { document: "cloud", section: "Tips" } as const;
  expect(renderToStaticMarkup(<SourceLine sources={[source, { ...source }]} />).match(/Source: /g)).toHaveLength(1);
});
