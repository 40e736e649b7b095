import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { overviewOf } from "@/features/programme/technology/rules";
import { TechnologyMatrix } from "./technology-matrix";

it("has a row for each of the eight categories and a column for each pillar, gaps in words", () => {
  const { categories } = overviewOf([], "2026-11-22");
  const text = renderToStaticMarkup(<TechnologyMatrix categories={categories} currency="EUR" />);
  expect(text.match(/<th scope="row"/g)).toHaveLength(8);
  expect(text.match(/<th scope="col"/g)).toHaveLength(7);
  expect(text).toContain(">gap<");
  expect(text).toContain("not meant for this pillar");
});

it("names a product that is being introduced as coming, beside those in use and in place of a gap", () => {
  const { categories } = overviewOf([], "2026-11-22");
  const [row] = categories;
  const cell = { pillar: "identity", products: [], coming: ["Causeway"] };
  const textOf = (state: "coming" | "single", products: string[]) =>
    renderToStaticMarkup(
      <TechnologyMatrix categories={row ? [{ ...row, cells: [{ ...cell, state, products }] }] : []} currency="EUR" />,
    ).replaceAll(/<[^>]+>/g, " ");
  expect(textOf("coming", [])).toMatch(/coming:\s+Causeway/);
  expect(textOf("coming", [])).not.toContain("gap");
  expect(textOf("single", ["Old gate"])).toMatch(/covered\s+Old gate\s+coming:\s+Causeway/);
});
