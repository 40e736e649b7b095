import { describe, expect, it } from "vitest";
import { toCsv } from "./rules";

describe("a table as CSV", () => {
  it("quotes what separates cells, and leaves empty what is null", () => {
    expect(
      toCsv(
        ["Name", "Cost"],
        [
          ['a "b", c\nd', 12.5],
          ["", null],
        ],
      ),
    ).toBe('\ufeffName,Cost\r\n"a ""b"", c\nd",12.5\r\n,\r\n');
  });

  it("lets no spreadsheet run a cell as a formula", () => {
    for (const cell of ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"]) {
      const [, line = ""] = toCsv(["A"], [[cell]]).split("\r\n");
      expect(line.replace(/^"/, "").startsWith("'"), cell).toBe(true);
    }
    expect(toCsv(["A"], [[-1]])).toContain("\r\n-1");
  });
});
