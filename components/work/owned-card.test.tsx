import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type Owned, ownedOf } from "@/lib/work/rules";
import { OwnedCard } from "./owned-card";

const render = (all: readonly Owned[]) =>
  renderToStaticMarkup(<OwnedCard owned={ownedOf(all, "2026-11-22")} organization="acme" />);

it("leads to each entry and item, says where it belongs and marks what is overdue", () => {
  const text = render([
    { from: "register", kind: "challenges", id: "c1", name: "Old mainframe", unitName: null, dueOn: "2026-11-21" },
    { from: "checklist", id: "data.f1", unitId: "u1", name: "Data has owners", unitName: "Payments", dueOn: null },
  ]);
  expect(text).toContain('href="/o/acme/programme/challenges/c1"');
  expect(text).toContain(">Challenges<");
  expect(text).toContain('href="/o/acme/checklist/data.f1?unit=u1"');
  expect(text).toContain("no date");
  expect(text.match(/>overdue</g)).toHaveLength(1);
});

it("is not there where nobody owns anything", () => {
  expect(render([])).toBe("");
});
