import { describe, expect, it, vi } from "vitest";
import { offerActions, offeredActions } from "@/components/palette/actions";
import { type Entry, groupsOf, type PaletteSources } from "./entries";
import type { Offer } from "./offer";

const offer: Offer = {
  organization: "acme",
  userId: "1",
  screens: [
    { label: "Overview", href: "/o/acme" },
    { label: "Units", href: "/o/acme/admin/units", hint: "Admin" },
  ],
  programme: [{ label: "Challenges", href: "/o/acme/programme/challenges", hint: "Programme" }],
  pillars: [
    {
      key: "data",
      name: "Data",
      functions: Array.from({ length: 10 }, (_, index) => ({ key: `data.part-${index}`, name: `Part ${index}` })),
    },
    { key: "identity", name: "Identity", functions: [{ key: "identity.authentication", name: "Authentication" }] },
  ],
  mayReadProgramme: true,
  mayReadAnswers: true,
  mayReadOverview: true,
  mayCreateAssessment: true,
};

const found = (changes: Partial<PaletteSources> = {}): PaletteSources => ({
  offer,
  path: "/o/acme",
  actions: [],
  units: [],
  things: [],
  ...changes,
});

const labels = (query: string, changes: Partial<PaletteSources> = {}) =>
  groupsOf(query, found(changes)).map(({ label, items }) => [label, ...items.map((item) => item.label)]);

/** Where the only function found by "authentication" leads; "asks" when the server has to be asked. */
function destination(path: string, rights: Partial<Offer> = {}): string {
  const [group] = groupsOf("authentication", found({ path, offer: { ...offer, ...rights } }));
  const effect = group?.items[0]?.effect;
  if (effect?.kind !== "go") throw new Error("a function leads somewhere");
  return typeof effect.to === "string" ? effect.to : "asks";
}

describe("what the palette lists", () => {
  const undo = { id: "undo", label: "Undo", keys: "Ctrl Z", run: () => undefined };

  it("finds the registers of the programme, and does not list them unasked", () => {
    expect(labels("chall")).toEqual([["Screens", "Challenges"]]);
    expect(labels("").flat()).not.toContain("Challenges");
  });

  it("is the screens and what the open screen offers while nothing is typed", () => {
    expect(labels("  ")).toEqual([["Screens", "Overview", "Units"]]);
    expect(labels("", { actions: [undo] })).toEqual([
      ["Screens", "Overview", "Units"],
      ["Actions", "Undo"],
    ]);
  });

  it("is what the words find, units last, without empty groups", () => {
    const units = [
      { id: "u1", name: "Unit of data", kind: "system" },
      { id: "u2", name: "Payments", kind: "system" },
    ] as const;
    expect(labels("unit", { units })).toEqual([
      ["Screens", "Units"],
      ["Units", "Unit of data"],
    ]);
    expect(labels("nothing of that name", { units })).toEqual([]);
  });

  it("lists entries and checklist items with their place", () => {
    const entry = {
      type: "entry",
      id: "e1",
      name: "Tollbridge",
      definition: null,
      register: "challenges",
      unitId: null,
      unitName: null,
    };
    const item = {
      type: "checklist-item",
      id: "i1",
      name: "MFA",
      definition: "People use two factors.",
      register: null,
      unitId: "u1",
      unitName: "Payments",
    };
    const things = [entry, item] as PaletteSources["things"];
    const placed = (query: string) =>
      groupsOf(query, found({ things })).flatMap(({ items }) => items.map(({ hint, effect }) => [hint, effect]));
    expect(placed("toll")).toEqual([["Challenges", { kind: "go", to: "/o/acme/programme/challenges/e1" }]]);
    for (const query of ["mfa", "two factors"])
      expect(placed(query)).toEqual([["Checklist, Payments", { kind: "go", to: "/o/acme/checklist/i1?unit=u1" }]]);
  });

  it("finds functions by name, key and pillar, and says how many it leaves out", () => {
    expect(labels("identity.auth")).toEqual([["Functions", "Authentication"]]);
    const [group] = groupsOf("data", found());
    expect([group?.items.length, group?.more]).toEqual([8, 2]);
  });

  it("puts what is found by name before what is found by other words", () => {
    const units = [{ id: "u1", name: "Logistics", kind: "system" }] as const;
    // "Sign out" is also known as "log out".
    expect(labels("log", { units })).toEqual([
      ["Units", "Logistics"],
      ["Actions", "Sign out"],
    ]);
  });

  it("lets a screen's action take the place of a built-in one", () => {
    const run = vi.fn();
    const groups = groupsOf("sign out", found({ actions: [{ id: "sign-out", label: "Sign out", run }] }));
    expect(groups.flatMap(({ items }) => items.map(({ effect }: Entry) => effect))).toEqual([{ kind: "run", run }]);
  });

  it("offers to start an assessment to those alone who may", () => {
    expect(labels("start")).toEqual([["Actions", "Start an assessment"]]);
    expect(labels("start", { offer: { ...offer, mayCreateAssessment: false } })).toEqual([]);
  });
});

describe("where a function leads", () => {
  it("is the assessment on the screen: its questions, or the derivation for those who may not read answers", () => {
    const here = "/o/acme/assess/a1/functions/data.part-1";
    expect(destination(here)).toBe("/o/acme/assess/a1/functions/identity.authentication");
    expect(destination(here, { mayReadAnswers: false })).toBe(
      "/o/acme/assess/a1/derivation?of=identity.authentication",
    );
  });

  it("is the Overview elsewhere, or the newest assessment for those without one", () => {
    expect(destination("/o/acme/assess")).toBe("/o/acme?pillar=identity#heat");
    expect(destination("/o/acme/assess", { mayReadOverview: false })).toBe("asks");
  });
});

it("offers a screen's actions for as long as the screen is there", () => {
  const first = { id: "a", label: "A", run: () => undefined };
  const second = { id: "b", label: "B", run: () => undefined };
  const withdrawFirst = offerActions([first]);
  const withdrawSecond = offerActions([second]);
  expect(offeredActions()).toEqual([first, second]);
  withdrawFirst();
  expect(offeredActions()).toEqual([second]);
  withdrawSecond();
  expect(offeredActions()).toEqual([]);
});
