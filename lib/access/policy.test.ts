import { describe, expect, it } from "vitest";
import {
  ACTIONS,
  type Action,
  assignableRoles,
  can,
  canManage,
  isLowered,
  type Rights,
  ROLES,
  type Role,
  roleAllows,
  visibleUnitIds,
} from "./policy";

/** The whole table, one row per action, one column per role: ● may, ○ may on the units given to them, · may not. */
const TABLE = `
                    owner admin lead reviewer assessor executive auditor
catalogue.read        ●     ●    ●      ●        ●         ●        ●
organization.read     ●     ●    ●      ●        ●         ●        ●
overview.read         ●     ●    ●      ·        ·         ●        ●
unit.read             ●     ●    ●      ○        ○         ●        ●
unit.write            ●     ●    ●      ·        ·         ·        ·
assessment.create     ●     ·    ●      ·        ·         ·        ·
answer.read           ●     ·    ●      ○        ○         ·        ●
answer.write          ●     ·    ●      ·        ○         ·        ·
target.write          ●     ·    ●      ·        ·         ·        ·
result.read           ●     ●    ●      ○        ○         ●        ●
member.read           ●     ●    ●      ·        ·         ·        ●
member.write          ●     ●    ·      ·        ·         ·        ·
token.read            ●     ●    ·      ·        ·         ·        ●
token.write           ●     ●    ·      ·        ·         ·        ·
audit.read            ●     ●    ●      ·        ·         ·        ●
person.read           ●     ●    ●      ●        ●         ●        ●
settings.read         ●     ●    ●      ●        ●         ●        ●
settings.write        ●     ●    ●      ·        ·         ·        ·
checklist.read        ●     ·    ●      ○        ○         ●        ●
checklist.write       ●     ·    ●      ·        ○         ·        ·
checklist.verify      ●     ·    ●      ○        ·         ·        ·
programme.read        ●     ·    ●      ○        ○         ●        ●
programme.write       ●     ·    ●      ·        ·         ·        ·
programme.write_own   ●     ·    ●      ○        ○         ·        ·
control.write         ●     ·    ●      ·        ○         ·        ·
`;

const [header = "", ...rows] = TABLE.trim().split("\n");
const columns = header.trim().split(/\s+/) as Role[];
const table = rows.map((row) => {
  const [action = "", ...cells] = row.trim().split(/\s+/);
  return { action: action as Action, cells };
});

const subject = (role: Role, more: Partial<Rights> = {}): Rights => ({
  role,
  scopes: [
    { unitId: "mine", pillar: "identity" },
    { unitId: "whole", pillar: null },
  ],
  tokenScopes: null,
  ...more,
});

/** Actions that are about no unit: the scopes of reviewers and assessors don't matter to them. */
const WITHOUT_UNIT = ["catalogue.read", "organization.read", "person.read", "settings.read"];

describe("the table of roles and actions", () => {
  it("is complete", () => {
    expect(columns).toEqual([...ROLES]);
    expect(table.map((row) => row.action)).toEqual(ACTIONS);
  });

  it.each(table)("$action", ({ action, cells }) => {
    ROLES.forEach((role, i) => {
      const cell = cells[i];
      expect(can(subject(role), action), `${role}, no unit`).toBe(cell !== "·");
      expect(can(subject(role), action, { unitId: "mine" }), `${role}, own unit`).toBe(cell !== "·");
      if (WITHOUT_UNIT.includes(action)) return;
      expect(can(subject(role), action, { unitId: "other" }), `${role}, other unit`).toBe(cell === "●");
    });
  });

  it("denies what it does not know", () => {
    const unknown = "everything.delete" as Action;
    for (const role of ROLES) expect(can(subject(role), unknown)).toBe(false);
  });
});

describe("assignments", () => {
  it("hold an assessor to the pillar given to them", () => {
    const assessor = subject("assessor");
    expect(can(assessor, "answer.write", { unitId: "mine", pillar: "identity" })).toBe(true);
    expect(can(assessor, "answer.write", { unitId: "mine", pillar: "data" })).toBe(false);
    expect(can(assessor, "answer.write", { unitId: "whole", pillar: "data" })).toBe(true);
    expect(can(assessor, "answer.read", { unitId: "mine" })).toBe(true);
  });

  it("name the visible units of reviewers and assessors, and set no bounds to others", () => {
    expect(visibleUnitIds(subject("assessor"))).toEqual(["mine", "whole"]);
    expect(visibleUnitIds(subject("reviewer", { scopes: [] }))).toEqual([]);
    expect(visibleUnitIds(subject("executive"))).toBeNull();
  });
});

describe("API tokens", () => {
  it("never exceed the role of who made them", () => {
    const all = ["read", "answers:write", "kpi:write", "evidence:write", "programme:write", "admin"] as const;
    for (const role of ROLES)
      for (const action of ACTIONS)
        if (can(subject(role, { tokenScopes: all }), action)) expect(can(subject(role), action)).toBe(true);
  });

  it("open what their scopes say and nothing else", () => {
    const opens = (scope: Rights["tokenScopes"]) =>
      ACTIONS.filter((a) => can(subject("owner", { tokenScopes: scope }), a));
    const always: Action[] = ["catalogue.read", "organization.read"];
    expect(opens([])).toEqual(always);
    expect(opens(["read"])).toEqual(ACTIONS.filter((action) => action.endsWith(".read")));
    expect(opens(["answers:write"])).toEqual([...always, "unit.read", "answer.read", "answer.write", "result.read"]);
    expect(opens(["programme:write"])).toEqual([
      ...always,
      "unit.read",
      "unit.write",
      "assessment.create",
      "target.write",
      "result.read",
      "person.read",
      "settings.read",
      "checklist.read",
      "checklist.write",
      "checklist.verify",
      "programme.read",
      "programme.write",
      "programme.write_own",
      "control.write",
    ]);
    expect(opens(["admin"])).toEqual([
      ...always,
      "member.read",
      "member.write",
      "token.read",
      "token.write",
      "settings.read",
      "settings.write",
    ]);
    expect(opens(["kpi:write", "evidence:write"])).toEqual(always);
  });
});

describe("changing a role", () => {
  it("is lowering as soon as anything is taken away", () => {
    expect(isLowered("owner", "admin")).toBe(true);
    expect(isLowered("admin", "lead")).toBe(true);
    expect(isLowered("lead", "owner")).toBe(false);
    expect(isLowered("executive", "auditor")).toBe(false);
    expect(isLowered("executive", "reviewer")).toBe(true);
    expect(isLowered("lead", "lead")).toBe(false);
  });

  /** Row: who; column: whose role. ● may give it, also by password link; ○ may take it away alone; · neither. */
  const MEMBERS = `
              owner admin lead reviewer assessor executive auditor
  owner         ●     ●    ●      ●        ●         ●        ●
  admin         ·     ●    ○      ○        ○         ○        ○
  lead          ·     ·    ·      ·        ·         ·        ·
  reviewer      ·     ·    ·      ·        ·         ·        ·
  assessor      ·     ·    ·      ·        ·         ·        ·
  executive     ·     ·    ·      ·        ·         ·        ·
  auditor       ·     ·    ·      ·        ·         ·        ·
`;
  const [, ...members] = MEMBERS.trim().split("\n");

  it("is for the roles of this table", () => {
    expect(members.map((row) => row.trim().split(/\s+/)[0])).toEqual(ROLES);
    for (const row of members) {
      const [role, ...cells] = row.trim().split(/\s+/) as [Role, ...string[]];
      const may = ROLES.map((other) =>
        assignableRoles(role).includes(other) ? "●" : canManage(role, other) ? "○" : "·",
      );
      expect(may, role).toEqual(cells);
    }
  });

  it("gives no right that one lacks oneself", () => {
    for (const role of ROLES)
      for (const given of assignableRoles(role))
        for (const action of ACTIONS) if (!roleAllows(role, action)) expect(roleAllows(given, action)).toBe(false);
  });
});
