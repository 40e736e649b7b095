import { expect, it } from "vitest";
import { fieldSentences } from "./field-sentences";

it("makes whole sentences of label and message, and leaves whole sentences alone", () => {
  expect(
    fieldSentences(
      { name: ["is empty; fill it in"], kind: ["Invalid input"], other: ["must be 1 to 5"] },
      { name: "Name", kind: "Kind" },
    ),
  ).toEqual({ name: ["Name is empty; fill it in."], kind: ["Invalid input."], other: ["other must be 1 to 5."] });
});

it("comes in the order of the labels, as the form does", () => {
  const errors = { other: ["is wrong"], email: ["is empty"], name: ["is empty"] };
  expect(Object.keys(fieldSentences(errors, { name: "Name", kind: "Kind", email: "E-mail" }))).toEqual([
    "name",
    "email",
    "other",
  ]);
});
