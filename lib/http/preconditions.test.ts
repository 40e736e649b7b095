import { describe, expect, it } from "vitest";
import { etag, etagOf, isKnown, versionOf } from "./preconditions";

const request = (name: string, value?: string) =>
  new Request("http://tenet.test/", value === undefined ? {} : { headers: { [name]: value } });

describe("If-Match", () => {
  it.each([
    [undefined, null],
    ["*", "any"],
    ['"3"', [3]],
    ['"0"', [0]],
    ['"3", "4"', [3, 4]],
    ['"3","4"', [3, 4]],
    // Strong comparison: a weak tag matches nothing.
    ['W/"3"', []],
    ['W/"3", "4"', [4]],
    ['"abc"', []],
    ['"a,b", "5"', [5]],
    ['""', []],
    ['"03"', []],
    ['"3.0"', []],
    ['"99999999999999999999"', []],
  ])("%j allows %j", (header, allowed) => expect(versionOf(request("if-match", header))).toEqual(allowed));

  it.each(["3", "", '"3', 'w/"3"', '"3" 4', "W/*", '"3", *'])("%j is malformed", (header) => {
    expect(() => versionOf(request("if-match", header))).toThrow(/quotation marks/);
  });
});

describe("If-None-Match", () => {
  it.each([
    [undefined, false],
    ["*", true],
    ['"3"', true],
    ['W/"3"', true],
    ['"2", "3"', true],
    ['"2"', false],
  ])("%j knows version 3: %j", (header, known) => {
    expect(isKnown(request("if-none-match", header), etag(3))).toBe(known);
  });
});

it("tags documents that have a version, and nothing else", () => {
  expect([{ version: 7 }, { version: "7" }, {}, null, "x", undefined].map(etagOf)).toEqual([
    '"7"',
    null,
    null,
    null,
    null,
    null,
  ]);
});
