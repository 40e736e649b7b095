import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Pagination, type PaginationProps } from "./pagination";

const linksOf = (props: PaginationProps) =>
  Array.from(renderToStaticMarkup(<Pagination {...props} />).matchAll(/href="([^"]+)"[^>]*>([^<]+)</g), (match) =>
    match.slice(1),
  );

it("leads on, back and to the start, and names one way once", () => {
  expect(linksOf({ nextHref: null })).toEqual([]);
  expect(linksOf({ nextHref: "/b" })).toEqual([["/b", "Next page"]]);
  expect(linksOf({ nextHref: null, firstHref: "/" })).toEqual([["/", "First page"]]);
  expect(linksOf({ nextHref: "/c", firstHref: "/", previousHref: "/" })).toEqual([
    ["/", "Previous page"],
    ["/c", "Next page"],
  ]);
  expect(linksOf({ nextHref: null, firstHref: "/", previousHref: "/b" })).toEqual([
    ["/", "First page"],
    ["/b", "Previous page"],
  ]);
});
