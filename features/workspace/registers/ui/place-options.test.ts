import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import type { PersonDto } from "@/features/organization/people/schema";
import { controlRegister } from "@/features/programme/control/register";
import { taskRegister } from "@/features/programme/task/register";
import type { Rights } from "@/lib/access/policy";
import { keptRegister, lacksUnit, ownerOptions, peopleOptions } from "./place-options";

const assessor: Rights = { role: "assessor", scopes: [{ unitId: "u", pillar: "data" }], tokenScopes: null };
const units = [{ id: "u" }];

describe("the subjects that a form offers", () => {
  it("are those of the pillars that somebody has", () => {
    const ofData = programme.controls.filter(({ pillar }) => pillar === "data").map(({ id }) => id);
    expect(keptRegister(assessor, controlRegister, units).subject?.options.map(({ value }) => value)).toEqual(ofData);
    const lead: Rights = { role: "lead", scopes: [], tokenScopes: null };
    expect(keptRegister(lead, controlRegister, units).subject?.options).toHaveLength(programme.controls.length);
  });

  it("are all where they have no pillar", () => {
    expect(keptRegister(assessor, taskRegister, units)).toBe(taskRegister);
  });
});

it("nothing can be added to a register whose entries need a unit while there is none to keep it for", () => {
  const lead: Rights = { role: "lead", scopes: [], tokenScopes: null };
  expect([lead, assessor].map((who) => lacksUnit(who, controlRegister, []))).toEqual([true, true]);
  expect([lead, assessor].map((who) => lacksUnit(who, controlRegister, units))).toEqual([false, false]);
  expect(lacksUnit(assessor, controlRegister, [{ id: "other" }])).toBe(true);
  expect(lacksUnit(lead, taskRegister, [])).toBe(false);
});

const people: PersonDto[] = [
  { id: "1", name: "Ada", role: "admin", isClosed: false },
  { id: "2", name: "Lee", role: "lead", isClosed: false },
];

it("marks in a filter whose access is closed", () => {
  expect(peopleOptions([...people, { id: "3", name: "Kim", role: "lead", isClosed: true }])).toEqual([
    { value: "1", label: "Ada" },
    { value: "2", label: "Lee" },
    { value: "3", label: "Kim (access closed)" },
  ]);
});

it("offers as owners those who see the programme, and whoever owns the entry all the same", () => {
  const lee = { value: "2", label: "Lee" };
  expect(ownerOptions(people)).toEqual([lee]);
  expect(ownerOptions(people, { ownerId: "2", ownerName: "Lee" })).toEqual([lee]);
  expect(ownerOptions(people, { ownerId: "1", ownerName: "Ada" })).toEqual([
    lee,
    { value: "1", label: "Ada (does not see the programme)" },
  ]);
  expect(ownerOptions(people, { ownerId: "3", ownerName: "Kim" })).toEqual([
    lee,
    { value: "3", label: "Kim (access closed)" },
  ]);
});
