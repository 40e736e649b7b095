import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { programme } from "./model";

const REFERENCE = path.resolve("../shared/reference");

const driver = (key: string) => programme.drivers.find((one) => one.key === key)?.requirements ?? [];
const counted = (texts: readonly (string | null)[]) =>
  Object.fromEntries([...new Set(texts)].map((text) => [text, texts.filter((one) => one === text).length]));

describe("what drives a programme", () => {
  it("is nine publications with all that each asks for", () => {
    expect(
      programme.drivers.map(({ key, requirements }) => [
        key,
        requirements.length,
        new Set(requirements.map(({ group }) => group)).size,
      ]),
    ).toEqual([
      ["eo-14028", 1, 1],
      ["omb-m-22-09", 19, 6],
      ["dod", 152, 45],
      ["nsa-zig", 91, 3],
      ["cisa-microsegmentation", 4, 1],
      ["sp-800-207", 7, 1],
      ["sp-1800-35", 7, 1],
      ["csf-2.0", 106, 6],
      ["sp-800-53r5", 127, 15],
    ]);
  });

  it("says of each of OMB's 19 actions when it is due: seven by a date, the others in words", () => {
    const actions = driver("omb-m-22-09");
    expect(counted(actions.map(({ due }) => due))).toEqual({
      "within 60 days of issue": 2,
      "within 120 days of issue": 1,
      "within one year of issue": 3,
      "in September 2022": 1,
      "as the agency’s plan says": 10,
      "as M-22-01 says": 2,
    });
    expect(actions.filter(({ deadline }) => deadline !== null)).toHaveLength(7);
  });

  it("says of each of the DoD's 152 activities when its level is due", () => {
    expect(counted(driver("dod").map(({ level, due, deadline }) => `${level}: ${due} (${deadline})`))).toEqual({
      "target: by the end of FY 2027 (2027-09-30)": 91,
      "advanced: in FY 2032 or later (null)": 61,
    });
  });

  it("has each of the DoD's activities at target level in one of NSA's three phases, under the same name", () => {
    const activities = driver("nsa-zig");
    expect(counted(activities.map(({ group }) => group))).toEqual({
      "Discovery Phase": 14,
      "Phase One": 36,
      "Phase Two": 41,
    });
    const named = (list: typeof activities) => list.map(({ id, name }) => `${id} ${name}`).sort();
    expect(named(activities)).toEqual(named(driver("dod").filter(({ level }) => level === "target")));
  });

  it("lists no control of SP 800-53 that no function is linked to, and leaves none out that one is", () => {
    const linked = new Set([...ztmmFunctions.values()].flatMap(({ crosswalk }) => crosswalk.sp80053r5));
    expect(
      driver("sp-800-53r5")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...linked].sort());
  });
});

describe.skipIf(!fs.existsSync(REFERENCE))(
  "against the publications (runs where ../shared/reference lies beside the repository)",
  () => {
    const read = (file: string) => JSON.parse(fs.readFileSync(path.join(REFERENCE, file), "utf8"));

    type Action = { id: string; deadlineText: string; deadlineDerived: string | null; inTaskMatrix: boolean };
    /** How the words of the task matrix are put. */
    const DUE: Readonly<Record<string, string>> = {
      "Within 60 days.": "within 60 days of issue",
      "Within 120 days.": "within 120 days of issue",
      "Within one year.": "within one year of issue",
      "Include in agency implementation plan.": "as the agency’s plan says",
      "See M-22-01.": "as M-22-01 says",
      "September 2022, consistent with OMB M-20-32 and BOD 20-01.": "in September 2022",
    };

    it("OMB M-22-09: the task matrix, with the deadline of each action", () => {
      const actions: Action[] = read("omb-m-22-09.json").actions;
      expect(driver("omb-m-22-09").map(({ id, due, deadline }) => ({ id, due, deadline }))).toEqual(
        actions
          .filter(({ inTaskMatrix }) => inTaskMatrix)
          .map(({ id, deadlineText, deadlineDerived }) => ({
            id,
            due: DUE[deadlineText],
            // A month alone ends on its last day.
            deadline: deadlineDerived === "2022-09" ? "2022-09-30" : deadlineDerived,
          })),
      );
    });

    type Capability = { id: string; name: string; activities: { id: string; name: string; level: string }[] };

    it("DoD: capabilities, activities and levels, and by when each level is due", () => {
      const { pillars, milestones } = read("dod-zt.json");
      const capabilities: Capability[] = pillars.flatMap(
        (pillar: { capabilities: Capability[] }) => pillar.capabilities,
      );
      expect(driver("dod").map(({ id, group, level }) => [id, group.split(" ")[0], level])).toEqual(
        capabilities.flatMap(({ id, activities }) => activities.map((activity) => [activity.id, id, activity.level])),
      );
      expect(milestones).toMatchObject({ targetLevel: "end of FY2027", advancedLevel: "FY2032 and beyond" });
    });

    it("CSF 2.0: every subcategory", () => {
      type Group<Key extends string, Item> = { [K in Key]: Item[] };
      const functions: Group<"categories", Group<"subcategories", { id: string }>>[] = read("csf-2.0.json").functions;
      expect(driver("csf-2.0").map(({ id }) => id)).toEqual(
        functions.flatMap(({ categories }) => categories.flatMap((one) => one.subcategories.map(({ id }) => id))),
      );
    });

    it("SP 800-207: every tenet", () => {
      const tenets: { id: string }[] = read("tenets-800-207.json").tenets;
      const ids = tenets.map(({ id }) => id);
      expect(programme.tenets.map(({ id }) => id)).toEqual(ids);
      expect(driver("sp-800-207").map(({ id }) => id)).toEqual(ids);
    });
  },
);
