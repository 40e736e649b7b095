import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { CategoryList } from "./category-list";

it("says of each of the eight categories what it does and its part in zero trust, with the source", () => {
  const text = renderToStaticMarkup(<CategoryList />);
  for (const { name, what, role } of programme.technologies)
    for (const part of [name, what, role]) expect(text).toContain(part);
  expect(text.match(/Source: /g)).toHaveLength(1);
});
