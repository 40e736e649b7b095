import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { overviewOf } from "@/lib/technology/rules";
import { TechnologyMatrix } from "./technology-matrix";

it("has a row for each of the eight categories and a column for each pillar, gaps in words", () => {
  const { categories } = overviewOf([], "2026-11-22");
  const text = renderToStaticMarkup(<TechnologyMatrix categories={categories} currency="EUR" />);
  expect(text.match(/<th scope="row"/g)).toHaveLength(8);
  expect(text.match(/<th scope="col"/g)).toHaveLength(7);
  expect(text).toContain(">gap<");
  expect(text).toContain("not meant for this pillar");
});
