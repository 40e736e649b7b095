import { describe, expect, it } from "vitest";
import { choiceTexts, oneMeant, wantedOf } from "./named-choice";

const mail = { id: "0199aaaaaaaa", name: "Mail" };
const archive = { id: "0199bbbbbbbb", name: "Mail archive" };
const second = { id: "0199cccccccc", name: "Mail" };

describe("what is found by its name", () => {
  it("is written by name alone, or with the end of its id where several have the name", () => {
    expect(choiceTexts([mail, archive])).toEqual(["Mail", "Mail archive"]);
    expect(choiceTexts([mail, archive, second])).toEqual(["Mail #aaaaaa", "Mail archive", "Mail #cccccc"]);
  });

  it("is the one of that name before those that contain it", () => {
    expect(oneMeant("mail", [mail, archive])).toBe(mail);
    expect(oneMeant("arch", [archive])).toBe(archive);
  });

  it("is none where several fit, until the end of the id tells", () => {
    expect(oneMeant("Mail", [mail, archive, second])).toBeNull();
    expect(oneMeant("Mail #cccccc", [mail, archive, second])).toBe(second);
    expect(oneMeant("x", [])).toBeNull();
  });

  it("is found again from what is written", () => {
    const units = [mail, archive, second];
    expect(choiceTexts(units).map((text) => oneMeant(text, units))).toEqual(units);
    expect(wantedOf(" Mail #cccccc ")).toEqual({ name: "Mail", ending: "cccccc" });
  });
});
