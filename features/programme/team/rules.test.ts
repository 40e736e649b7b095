import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { buildEntryOf } from "@/lib/test/register-entries";
import { teamRegister } from "./register";
import { checkTeam, teamFigures } from "./rules";

const TOTAL = programme.team.flatMap(({ responsibilities }) => responsibilities).length;

const buildMember = (subject: string, more: Partial<RegisterEntry> = {}) =>
  buildEntryOf(teamRegister, { id: subject, ...more, subject });

describe("the responsibilities of the team", () => {
  it("have nobody to begin with, and nobody while a role is open", () => {
    expect(teamFigures([])).toMatchObject({ total: TOTAL, unowned: TOTAL });
    expect(teamFigures([buildMember("network", { ownerName: "Kim" })])).toMatchObject({ unowned: TOTAL });
  });

  it("are carried by accounts and by people without one", () => {
    const { roles, unowned } = teamFigures([
      buildMember("network", { id: "a", status: "filled", ownerName: "Kim", fields: { pillars: ["networks"] } }),
      buildMember("network", {
        id: "b",
        status: "filled",
        fields: { person: " Ada ", pillars: ["networks", "devices"] },
      }),
    ]);
    expect(unowned).toBe(TOTAL - 2);
    expect(roles.find(({ key }) => key === "network")?.responsibilities).toMatchObject([
      { pillar: "devices", holders: [{ id: "b", name: "Ada" }] },
      {
        pillar: "networks",
        holders: [
          { id: "a", name: "Kim" },
          { id: "b", name: "Ada" },
        ],
      },
    ]);
  });

  it("have nobody where whoever has them can no longer sign in, which is said", () => {
    const left = { ownerName: "Kim", isOwnerClosed: true, status: "filled" };
    const { roles, unowned } = teamFigures([
      buildMember("network", { ...left, id: "a", fields: { pillars: ["networks", "data"] } }),
      buildMember("network", { ...left, id: "b", fields: { person: "Ada", pillars: ["devices"] } }),
      buildMember("network", { ...left, id: "c", status: "open", fields: { pillars: ["networks"] } }),
    ]);
    expect(unowned).toBe(TOTAL - 1);
    const kim = (id: string) => [{ id, name: "Kim" }];
    expect(roles.find(({ key }) => key === "network")?.responsibilities).toMatchObject([
      { pillar: "devices", holders: [{ id: "b", name: "Ada" }], closedHolders: kim("b") },
      { pillar: "networks", holders: [], closedHolders: kim("a") },
      { pillar: "data", text: null, holders: [], closedHolders: kim("a") },
    ]);
  });

  it("can be more than the catalogue names, which adds nothing to what is counted", () => {
    const figures = teamFigures([
      buildMember("network", { status: "filled", ownerName: "Kim", fields: { pillars: ["data"] } }),
    ]);
    expect(figures).toMatchObject({ total: TOTAL, unowned: TOTAL });
    const network = figures.roles.find(({ key }) => key === "network");
    expect(network?.responsibilities.at(-1)).toMatchObject({ pillar: "data", text: null, holders: [{ name: "Kim" }] });
  });
});

describe("a role that is called filled", () => {
  it("names somebody", () => {
    const check = (entry: RegisterEntry) => checkTeam(entry, { before: null, log: [], today: "2026-11-22" });
    expect(check(buildMember("network", { status: "filled" }))).toMatchObject([{ path: "ownerId" }]);
    expect(check(buildMember("network", { status: "filled", ownerId: "kim" }))).toEqual([]);
    expect(check(buildMember("network", { status: "filled", fields: { person: "Ada" } }))).toEqual([]);
    expect(check(buildMember("network"))).toEqual([]);
  });
});
