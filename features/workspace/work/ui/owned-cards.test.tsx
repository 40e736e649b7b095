import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { OWNED_MAX, type Owned, ownedOf } from "@/features/workspace/work/rules";
import { OwnedCards } from "./owned-cards";

const TODAY = "2026-11-22";
const challenge = { from: "register", kind: "challenges", id: "c1", name: "Old mainframe", unitName: null } as const;
const item = { from: "checklist", id: "data.f1", unitId: "u1", name: "Data has owners", unitName: "Payments" } as const;

function render(entries: readonly Owned[], items: readonly Owned[], total = entries.length) {
  const kinds = [{ kind: "challenges", count: total }];
  const owned = {
    registers: { ...ownedOf(entries, TODAY, { total, overdue: 1 }), kinds },
    checklist: ownedOf(items, TODAY),
  };
  return renderToStaticMarkup(<OwnedCards owned={owned} organization="acme" userId="p1" />);
}

it("leads to each entry and item, tells them apart and says what is late about each", () => {
  const text = render(
    [{ ...challenge, dueOn: "2026-11-21", dueWhat: "due" }],
    [
      { ...item, dueOn: null, dueWhat: "due" },
      { ...item, id: "data.f2", dueOn: "2026-11-20", dueWhat: "review" },
    ],
  );
  expect(text).toContain('href="/o/acme/programme/challenges/c1"');
  expect(text).toContain(">Challenges<");
  expect(text).toContain('href="/o/acme/checklist/data.f1?unit=u1"');
  expect(text).toContain("1 open, all of them overdue");
  expect(text).toContain("2 open, 1 of them overdue");
  expect(text).toContain("no date");
  expect(text.match(/>overdue</g)).toHaveLength(1);
  expect(text.match(/>review overdue</g)).toHaveLength(1);
  expect(text).not.toContain("All that is yours");
});

it("leads to the rest where there is more than is shown", () => {
  const due = { dueOn: null, dueWhat: "due" } as const;
  const items = Array.from({ length: OWNED_MAX + 3 }, (_, index) => ({ ...item, ...due, id: `data.f${index}` }));
  const text = render([{ ...challenge, ...due }], items, 31);
  expect(text).toContain('href="/o/acme/programme/challenges?owner=p1"');
  expect(text).toContain("(31 open)");
  expect(text).toContain('href="/o/acme/checklist?owner=p1"');
  expect(text).toContain(`These are the ${OWNED_MAX} that are due soonest, of ${OWNED_MAX + 3}.`);
});

it("is not there where nobody owns anything", () => {
  expect(render([], [])).toBe("");
});
