import { describe, expect, it } from "vitest";
import { ACTION_WORDS } from "@/lib/access/action-words";
import { actionsOfScope, TOKEN_SCOPES } from "@/lib/access/policy";
import { OFFERED_SCOPES, scopeLabel } from "./scope-words";

describe("what the form for a token says of its rights", () => {
  it.each(OFFERED_SCOPES)("names every action that $value opens", ({ value, hint }) => {
    const actions = actionsOfScope(value);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(hint).toContain(ACTION_WORDS[action].object);
  });

  it("offers every scope that opens anything", () => {
    const useful = TOKEN_SCOPES.filter((scope) => actionsOfScope(scope).length > 0);
    expect(OFFERED_SCOPES.map(({ value }) => value)).toEqual(useful);
  });

  it("tells what writing the programme opens", () => {
    expect(OFFERED_SCOPES.find(({ value }) => value === "programme:write")?.hint).toBe(
      "Change units, checklists, registers, your own entries, and controls; start assessments; set targets; verify checklist items; read units, results, names of colleagues, settings, checklists, and registers.",
    );
  });

  it("keeps the name of a scope that it does not offer", () => {
    expect(scopeLabel("read")).toBe("Read");
    expect(scopeLabel("kpi:write")).toBe("kpi:write");
  });
});
