import { describe, expect, it } from "vitest";
import { z } from "zod";
import { emailAddress, fieldErrors, longText, optionalText, shortText } from "./validation";

const schema = z.strictObject({
  name: z.string().max(100),
  count: z.int(),
  isOpen: z.boolean(),
  pillars: z.array(z.string("must be a pillar")),
  fields: z.object({ note: z.string() }),
});

const errorsOf = (input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? fieldErrors(error) : [];
};

it("says of each field what it must be, in words of its own, and names what is not known", () => {
  const input = { name: {}, count: "1", isOpen: 1, pillars: [1], fields: null, nmae: "x" };
  expect(errorsOf(input)).toEqual([
    { path: "name", message: "must be text" },
    { path: "count", message: "must be a number" },
    { path: "isOpen", message: "must be true or false" },
    { path: "pillars.0", message: "must be a pillar" },
    { path: "fields", message: "must be an object" },
    { path: "nmae", message: "is not known here; leave it out" },
  ]);
  expect(errorsOf({ ...input, pillars: "identity" })).toContainEqual({ path: "pillars", message: "must be a list" });
  expect(errorsOf([])).toEqual([{ path: "", message: "must be an object" }]);
});

it.each([
  ["a\u0001b\u000bc\u001fd", "abcd"],
  ["a\u0000b\ufffec\uffffd", "abcd"],
  ["half \ud800, other half \udfff, whole \u{1f469}", "half , other half , whole \u{1f469}"],
  ["Zu\u0308rich, Ho\u0302pital", "Z\u00fcrich, H\u00f4pital"],
  [" \ttab\r\nand lines\n", " \ttab\r\nand lines\n"],
])("keeps %j so that every file can hold it, in one spelling", (typed, stored) => {
  expect(longText(100).parse(typed)).toBe(stored);
  if (!typed.includes("\n")) expect(shortText(100).parse(typed)).toBe(stored);
});

describe("a line of text", () => {
  const messagesOf = (input: string) =>
    shortText(10)
      .safeParse(input)
      .error?.issues.map(({ message }) => message) ?? [];

  it("is trimmed, and any script", () => {
    expect(shortText(10).parse(" a\tb ")).toBe("a\tb");
    for (const name of ["\u05d0\u200f", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u{1f469}\u200d\u{1f4bb}"])
      expect(shortText(10).parse(name)).toBe(name);
  });

  it.each(["", " ", "\u200b", "\u2060\u00ad", "\u2800", "\u3164", "\u0007", "\t\u200b"])(
    "is not %j, of which nothing is seen",
    (input) => {
      expect(messagesOf(input)).toEqual(["is empty; fill it in"]);
    },
  );

  it.each(["a\nb", "a\r\nb", "a\u2028b", "a\u0085b"])("is not %j, which is more than one", (input) => {
    expect(messagesOf(input)).toEqual(["must be a single line"]);
  });

  it.each(["a\u202eb", "a\u2066b", "a\u009bb"])("holds no %j, which hides or turns what is read", (input) => {
    expect(messagesOf(input)).toEqual([expect.stringContaining("a character that is not shown")]);
  });

  it("may be empty where it is optional", () => {
    expect(optionalText(10).parse(" ")).toBe("");
    expect(optionalText(10).safeParse("a\u202eb").success).toBe(false);
  });
});

it("tells an e-mail address that is missing from one that is none", () => {
  const messages = (text: string) => emailAddress.safeParse(text).error?.issues.map(({ message }) => message);
  expect(messages(" ")).toEqual(["is empty; fill it in"]);
  expect(messages("ada")).toEqual([expect.stringMatching(/^is not an e-mail address/)]);
  expect(emailAddress.parse(" Ada@Example.org ")).toBe("ada@example.org");
});
