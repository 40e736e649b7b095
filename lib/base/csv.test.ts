import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

const only = <Cell extends string | number>(cell: Cell) => toCsv([{ heading: "A", value: (row: Cell) => row }], [cell]);

describe("a table as CSV", () => {
  it("quotes what separates cells, and leaves empty what is null", () => {
    expect(
      toCsv<{ name: string; cost: number | null }>(
        [
          { heading: "Name", value: ({ name }) => name },
          { heading: "Cost", value: ({ cost }) => cost },
        ],
        [
          { name: 'a "b", c\nd', cost: 12.5 },
          { name: "", cost: null },
        ],
      ),
    ).toBe('\ufeffName,Cost\r\n"a ""b"", c\nd",12.5\r\n,\r\n');
  });

  it("lets no spreadsheet run a cell as a formula", () => {
    for (const cell of ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"]) {
      const [, line = ""] = only(cell).split("\r\n");
      expect(line.replace(/^"/, "").startsWith("'"), cell).toBe(true);
    }
    expect(only(-1)).toContain("\r\n-1");
  });
});
