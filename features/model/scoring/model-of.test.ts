import { describe, expect, it } from "vitest";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { VERSIONS } from "@/features/model/catalogue/ztmm/versions";
import { builtInModel } from "./built-in-model";
import { modelOf, newestModel, UnknownVersionError } from "./model-of";
import { score } from "./score";

describe("the model of a version", () => {
  it("has the version's texts, functions and criteria, and can be scored", () => {
    for (const { version, pillars } of VERSIONS) {
      const model = modelOf(version);
      expect(model.version).toBe(version);
      expect([...model.functions.keys()]).toEqual(pillars.flatMap(({ functions }) => functions.map(({ key }) => key)));
      expect(score(model.scoring, {}).overall).toMatchObject({ score: 1, possible: 4 });
    }
  });

  it("is the newest where none is named", () => {
    expect(newestModel.version).toBe(ztmm.version);
    expect(builtInModel).toBe(newestModel.scoring);
  });

  it("names a version that it does not know", () => {
    expect(() => modelOf("ztmm-2.0/99")).toThrow(UnknownVersionError);
    expect(() => modelOf("2.0")).toThrow(
      /^This Tenet does not know version "2\.0" of the model; it knows ztmm-2\.0\/1, /,
    );
  });
});
