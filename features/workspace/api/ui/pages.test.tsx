import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OPERATIONS, openApi } from "@/features/workspace/api/list.api";
import { operationDocsPath } from "@/lib/base/addresses";
import { TAGS } from "@/lib/http/contract";
import { OperationList } from "./operation-list";
import { OperationScreen } from "./operation-screen";
import { ProblemTable } from "./problem-table";
import { ShapeIndex } from "./shape-index";

const htmlOf = (node: ReactNode) => renderToStaticMarkup(node);
const idsOf = (html: string) => Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
const hrefsOf = (html: string) => Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href]) => href ?? "");

const index = htmlOf(
  <>
    <OperationList organization="acme" />
    <ShapeIndex organization="acme" />
    <ProblemTable />
  </>,
);
const pages = new Map(
  OPERATIONS.map((operation) => [
    operationDocsPath(operation.id, "acme"),
    htmlOf(<OperationScreen operation={operation} />),
  ]),
);

describe("the pages about the interface", () => {
  it("are led to by what had its place on one page: operations, tags, shapes, problems", () => {
    const wanted = [
      ...OPERATIONS.map(({ id }) => id),
      ...Object.keys(TAGS),
      ...Object.keys(openApi().components.schemas).map((name) => `shape-${name}`),
      "shapes",
      "problems",
      "problem-invalid",
    ];
    expect(idsOf(index)).toEqual(expect.arrayContaining(wanted));
  });

  it("have no id twice", () => {
    for (const [path, html] of [["the index", index], ...pages] as const)
      expect(new Set(idsOf(html)).size, path).toBe(idsOf(html).length);
  });

  it("lead nowhere that is not there", () => {
    const lost = hrefsOf(index).filter((href) => {
      const [path = "", id] = href.split("#");
      const page = pages.get(path);
      return page === undefined || (id !== undefined && !idsOf(page).includes(id));
    });
    expect(lost).toEqual([]);
  });

  it("have every shape that they name", () => {
    for (const [path, html] of pages) {
      const own = hrefsOf(html).filter((href) => href.startsWith("#"));
      expect(
        own.filter((href) => !idsOf(html).includes(href.slice(1))),
        path,
      ).toEqual([]);
    }
  });
});
