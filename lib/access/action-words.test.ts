import { expect, it } from "vitest";
import { ACTION_WORDS, actionsText } from "./action-words";
import { ACTIONS } from "./policy";

it("says what is changed before what is read, each verb once", () => {
  expect(actionsText(["unit.read", "unit.write", "assessment.create", "control.write", "result.read"])).toBe(
    "Change units and controls; start assessments; read units and results.",
  );
  expect(actionsText([])).toBe("");
});

it("has words of its own for every action", () => {
  const words = ACTIONS.map((action) => `${ACTION_WORDS[action].verb} ${ACTION_WORDS[action].object}`);
  expect(new Set(words).size).toBe(ACTIONS.length);
});
