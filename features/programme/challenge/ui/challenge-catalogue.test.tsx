import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { ChallengeCatalogue } from "./challenge-catalogue";

const show = (mayAdd: boolean) =>
  renderToStaticMarkup(<ChallengeCatalogue organization="example" taken={new Set(["culture"])} mayAdd={mayAdd} />);

describe("the challenges of the catalogue", () => {
  it("can be read in full by everybody: text, answer, actions, indicator, KPIs and source", () => {
    const text = show(false);
    expect(text.match(/<h2/g)).toHaveLength(programme.challenges.length);
    const names = new Map(programme.kpis.map(({ key, name }) => [key, name]));
    for (const { name, text: what, answer, actions, indicator, kpis } of programme.challenges)
      for (const part of [name, what, answer, ...actions, indicator, ...kpis.map((key) => names.get(key))])
        expect(text).toContain(part);
    expect(text.match(/Source: /g)).toHaveLength(programme.challenges.length);
    expect(text).not.toContain("Take over");
  });

  it("can be taken over by those who write the register, each once", () => {
    expect(show(true).match(/Take over/g)).toHaveLength(programme.challenges.length - 1);
    expect(show(true).match(/In the register/g)).toHaveLength(1);
  });
});
