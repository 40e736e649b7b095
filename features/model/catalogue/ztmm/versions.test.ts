import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { criteriaOf, criterionName, ztmm } from "./model";
import type { AnyZtmm } from "./schema";
import { compareVersions } from "./version";
import { everyCriterionOf, findCriterion, VERSIONS } from "./versions";

/** SHA-256 of what each released version says: structure and texts. */
const RELEASED: Readonly<Record<string, string>> = {
  "ztmm-2.0/1": "2368f361fa7975509c0437a06e33ad53ffc8aa9a69efee94fd77375dcee1341e",
};

const released = VERSIONS.filter(({ version }) => version !== ztmm.version);
const functionsOf = ({ pillars }: AnyZtmm) => pillars.flatMap(({ functions }) => functions);

/** "function stage" by the id of each criterion. */
const placesOf = (version: AnyZtmm) =>
  new Map(
    functionsOf(version).flatMap((fn) =>
      (["initial", "advanced", "optimal"] as const).flatMap((stage) =>
        fn.stages[stage].criteria.map(({ id }) => [id, `${fn.key} ${stage}`] as const),
      ),
    ),
  );

describe("the versions of the model", () => {
  it("are in order, each once, the newest last", () => {
    const ids = VERSIONS.map(({ version }) => version);
    expect(ids).toEqual([...new Set(ids)].sort(compareVersions));
    expect(ids.at(-1)).toBe(ztmm.version);
  });

  it("never change once they are released", () => {
    const folder = path.join(import.meta.dirname, "released");
    const files = fs.readdirSync(folder).map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
    const hashOf = (content: unknown) => createHash("sha256").update(JSON.stringify(content)).digest("hex");
    expect(Object.fromEntries(files.map((one) => [one.version, hashOf(one)]))).toEqual(RELEASED);
    expect(released.map(({ version }) => version)).toEqual(Object.keys(RELEASED));
  });

  it("have the same pillars and functions, under the same names", () => {
    const structure = (version: AnyZtmm) =>
      version.pillars.map(({ key, name, functions }) => [
        key,
        name,
        functions.map((fn) => [fn.key, fn.name, fn.capability]),
      ]);
    for (const one of released) expect(structure(one), one.version).toEqual(structure(ztmm));
  });

  it("never use an id for another place: a criterion stays in its function and at its stage", () => {
    for (const [index, later] of VERSIONS.entries()) {
      const places = placesOf(later);
      for (const earlier of VERSIONS.slice(0, index))
        for (const [id, place] of placesOf(earlier))
          if (places.has(id)) expect(places.get(id), `${id} in ${later.version}`).toBe(place);
    }
  });

  it("do not use the id of a retired criterion again", () => {
    const places = VERSIONS.map(placesOf);
    const ids = new Set(places.flatMap((of) => [...of.keys()]));
    const returned = [...ids].filter((id) => {
      const asked = places.map((of) => of.has(id));
      return asked.slice(asked.indexOf(true), asked.lastIndexOf(true)).includes(false);
    });
    expect(returned, "Give the criterion the next free number").toEqual([]);
  });

  it("number new criteria after all that their stage ever had", () => {
    const before = new Set(released.flatMap((one) => [...placesOf(one).keys()]));
    for (const [id, place] of placesOf(ztmm)) {
      if (before.has(id)) continue;
      const numberOf = (other: string) => Number(other.slice(other.lastIndexOf(".") + 1));
      const taken = [...before].filter((other) => other.startsWith(`${place.replace(" ", ".")}.`)).map(numberOf);
      expect(numberOf(id), `${id} is new`).toBeGreaterThan(Math.max(0, ...taken));
    }
  });

  it("are told apart in the documentation: what is new in each, and what is no longer asked", () => {
    const page = fs.readFileSync("docs/model-versions.md", "utf8");
    for (const [index, later] of VERSIONS.entries()) {
      const earlier = VERSIONS[index - 1];
      if (!earlier) continue;
      const [, section = ""] = page.split(`\n## ${later.version}\n`);
      const rows = section.split("\n## ")[0]?.match(/(?<=^\| )[a-z-]+\.[a-z-]+\.[a-z]+\.\d(?= \|)/gm) ?? [];
      const [before, after] = [placesOf(earlier), placesOf(later)];
      const retired = [...before.keys()].filter((id) => !after.has(id));
      const added = [...after.keys()].filter((id) => !before.has(id));
      expect([...rows].sort(), "List them in docs/model-versions.md").toEqual([...retired, ...added].sort());
    }
  });

  it("keep CISA's phrases out of what is released", () => {
    expect(JSON.stringify(released)).not.toContain('"covers"');
  });

  it("know every criterion by its id, whichever version asked it", () => {
    for (const one of VERSIONS)
      for (const fn of functionsOf(one)) {
        const ids = criteriaOf(fn).map(({ id }) => id);
        expect(everyCriterionOf(fn.key)).toEqual(expect.arrayContaining(ids));
        for (const id of ids) expect(findCriterion(id)?.id).toBe(id);
      }
    for (const [id] of placesOf(ztmm))
      expect(findCriterion(id)).toBe(
        functionsOf(ztmm)
          .flatMap(criteriaOf)
          .find((one) => one.id === id),
      );
    expect(findCriterion("data.governance.initial.none")).toBeUndefined();
  });

  it("call a criterion by its name, and by its text where a version had no names", () => {
    expect(criterionName({ name: "Passwordless sign-in", text: "Some sign in without a password." })).toBe(
      "Passwordless sign-in",
    );
    expect(criterionName({ text: "Some sign in without a password." })).toBe("Some sign in without a password.");
  });
});
