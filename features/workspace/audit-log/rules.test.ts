import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS, findAuditAction } from "./rules";

const sources = ["lib", "features"]
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith(".ts") && !file.includes(".test."))
  .map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));

describe("the actions of the audit log", () => {
  it("are those of every table", async () => {
    const tables = sources.filter(({ file }) => file.endsWith("audit.rules.ts")).map(({ file }) => file);
    const exported = await Promise.all(tables.map((file) => import(path.resolve(file)) as Promise<object>));
    const defined = exported.flatMap((module) =>
      Object.values(module).flatMap((table) =>
        typeof table === "object" && !Array.isArray(table) ? Object.values(table as object) : [],
      ),
    );
    expect(
      defined.filter((action) => !AUDIT_ACTIONS.includes(action)),
      "List the table in features/workspace/audit-log/rules.ts: the log could not tell what its events say.",
    ).toEqual([]);
    expect(defined.length).toBe(AUDIT_ACTIONS.length);
  });

  it("stand in a table beside the commands that record them, and nowhere else", () => {
    expect(
      sources.filter(({ text }) => text.includes("defineAuditActions(")).map(({ file }) => file),
      "Define audit actions in features/<area>/<noun>/audit.rules.ts.",
    ).toEqual(sources.filter(({ file }) => file.endsWith("audit.rules.ts")).map(({ file }) => file));
  });

  it("have one name each, under which they are found", () => {
    for (const action of AUDIT_ACTIONS) expect(findAuditAction(action.name)).toBe(action);
    expect(findAuditAction("report.published")).toBeUndefined();
  });

  it("are all recorded by a command", () => {
    const commands = sources.filter(({ file }) => /commands\.ts$/.test(file)).map(({ text }) => text);
    const idle = AUDIT_ACTIONS.filter(({ name }) => !commands.some((text) => text.includes(`"${name}"`)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it("keep the names under which logs have them since the first version", () => {
    expect(AUDIT_ACTIONS.map(({ name, subjectType }) => `${subjectType}: ${name}`)).toEqual(
      expect.arrayContaining([
        "assessment: assessment.created",
        "checklist: checklist.saved",
        "function: function.saved",
        "function: function.set_aside",
        "invitation: invitation.created",
        "invitation: invitation.revoked",
        "member: member.joined",
        "member: member.updated",
        "member: password_reset.created",
        "organization: organization.created",
        "organization: sample.completed",
        "organization: settings.updated",
        "register: register.created",
        "register: register.deleted",
        "register: register.restored",
        "register: register.updated",
        "session: session.ended",
        "session: session.opened",
        "token: token.created",
        "token: token.revoked",
        "unit: unit.created",
        "unit: unit.deleted",
        "unit: unit.updated",
        "user: session.ended_all",
        "user: user.password_changed",
        "user: user.password_reset",
        "user: user.shortcuts_changed",
      ]),
    );
  });
});
