import { expect, it } from "vitest";
import { readingsOf, unclearNumber } from "./number-text";

it.each([
  ["256,54", [256.54, 25654]],
  ["120.000", [120, 120000]],
  ["1.234,5", [1234.5]],
  ["1,234.5", [1234.5]],
  ["1.250.000", [1250000]],
  ["1'250'000.50", [1250000.5, 125000050]],
  ["-7,5", [-75, -7.5]],
  ["120000", []],
  ["a.b", []],
  [".", []],
])("reads %j as %j", (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

it("says both readings and what to write instead", () => {
  expect(unclearNumber("256,54", true)).toBe(
    "may mean 256.54 or 25,654; write a whole number without dots and commas: 257 or 25654",
  );
  expect(unclearNumber("120.000", true)).toBe(
    "may mean 120 or 120,000; write a whole number without dots and commas: 120 or 120000",
  );
  expect(unclearNumber("7,5", false)).toBe("may mean 7.5 or 75; write decimals with a dot: 7.5 or 75");
  expect(unclearNumber("much", true)).toBeNull();
});
