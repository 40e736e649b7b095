import { expect, it } from "vitest";
import { AUDIT_ACTIONS } from "./rules";
import { actionChoices, pathOfSubject, SUBJECT_CHOICES } from "./subject.rules";

it("has words for every type of thing that an event can be about, and for every action", () => {
  const types = [...new Set(AUDIT_ACTIONS.map(({ subjectType }) => subjectType))].toSorted();
  expect(SUBJECT_CHOICES.map(({ value }) => value).toSorted()).toEqual(types);
  const choices = actionChoices(undefined);
  expect(choices.map(({ value }) => value).toSorted()).toEqual(AUDIT_ACTIONS.map(({ name }) => name).toSorted());
  expect(choices).toContainEqual({ value: "password_reset.created", label: "Password reset: created" });
});

it("offers what is asked for as well: the noun of several actions", () => {
  expect(actionChoices("unit")[0]).toEqual({ value: "unit", label: "Unit" });
  expect(actionChoices("unit.created")).toEqual(actionChoices(undefined));
});

it("leads to the screen of what an event is about", () => {
  const path = (type: string, id: string) => pathOfSubject("org", { type, id });
  expect(path("function", "a1/identity.authentication")).toBe("/o/org/assess/a1/functions/identity.authentication");
  expect(path("checklist", "u1/network.f1")).toBe("/o/org/checklist/network.f1?unit=u1");
  expect(path("register", "challenges/e1")).toBe("/o/org/programme/challenges/e1");
  expect(path("session", "s1")).toBeNull();
  expect(path("something-newer", "x")).toBeNull();
});
