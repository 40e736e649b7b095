import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { OwnedCount } from "@/features/workspace/work/rules";
import { OwnedThings, ownedSentence } from "./owned-things";

const person = { userId: "p1", name: "Kim" };
const none = { total: 0, open: 0 };
const owned: OwnedCount = {
  registers: [
    { kind: "tasks", total: 4, open: 1 },
    { kind: "challenges", total: 1, open: 1 },
  ],
  checklist: { total: 1, open: 1 },
};
const render = (what: OwnedCount, mayRead = true) =>
  renderToStaticMarkup(<OwnedThings owned={what} person={person} organization="acme" mayRead={mayRead} />);

it("is counted in one sentence", () => {
  expect(ownedSentence("Kim", owned)).toBe(
    "Kim owns 5 entries of registers, 2 of them open, and 1 checklist item, still open.",
  );
  expect(ownedSentence("Kim", { registers: [], checklist: { total: 3, open: 3 } })).toBe(
    "Kim owns 3 checklist items, all open.",
  );
  const closed = { registers: [{ kind: "tasks", total: 2, open: 0 }], checklist: { total: 3, open: 0 } };
  expect(ownedSentence("Kim", closed)).toBe("Kim owns 2 entries of registers and 3 checklist items.");
  expect(ownedSentence("Kim", { registers: [], checklist: none })).toBeNull();
});

it("leads to each list that holds something, narrowed to the owner", () => {
  const text = render(owned);
  expect(text).toContain('href="/o/acme/programme/tasks?owner=p1#entries"');
  expect(text).toContain('href="/o/acme/checklist?owner=p1"');
  expect(text).toContain("(4, 1 of them open)");
  expect(render({ ...owned, checklist: none })).not.toContain("/checklist");
  expect(render({ registers: [], checklist: none })).toContain("Kim owns nothing");
});

it("leads nobody to lists that they do not see", () => {
  expect(render(owned, false)).not.toContain("<a");
  expect(render(owned, false)).toContain("An owner or a lead can hand that over.");
});
