import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

const only = <Cell extends string | number>(cell: Cell) => toCsv([{ heading: "A", value: (row: Cell) => row }], [cell]);

/** What a reader that is none of ours makes of the file. */
const read = (text: string, more: { delimiter?: string } = {}): string[][] =>
  parse(text, { bom: true, record_delimiter: "\r\n", ...more });

/** Everything that ends a line somewhere, separates somewhere, or begins a formula; alone and between words. */
const PIECES = ["\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", ";", "\t", ",", '"', "'", " ", "\ufeff"];
const SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...SIGNS), fc.constantFrom("a", "1+1", "cmd|'/c calc'!A1")),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

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

  it.each([
    ["step one\n=1+1", "step one\n'=1+1"],
    ["step one\r=1+1", "step one\r'=1+1"],
    ["a;=1+1;b", "a;'=1+1;b"],
    ["a;=cmd|'/c calc'!A1;", "a;'=cmd|'/c calc'!A1;"],
    ["a\t@sum", "a\t'@sum"],
    ['a; "=1+1"', 'a;\' "=1+1"'],
    ["2026-10-01; 3-4", "2026-10-01; 3-4"],
  ])("writes %j so that no line and no part of it is a formula", (cell, written) => {
    expect(read(only(cell))).toEqual([["A"], [written]]);
  });

  it("gives another reader one record a row and each text as it was, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.string({ unit: "binary" })), { maxLength: 5 }), (rows) => {
        const columns = [0, 1, 2].map((i) => ({ heading: `${i}`, value: (row: string[]) => row[i] ?? "" }));
        const records = read(toCsv(columns, rows));
        const plain = (cells: readonly string[][]) => cells.map((row) => row.map((cell) => cell.replaceAll("'", "")));
        expect(plain(records.slice(1))).toEqual(plain(rows));
      }),
    );
  });

  it("leaves no formula to a spreadsheet, also to one that separates by semicolons or tabs", () => {
    fc.assert(
      fc.property(text, (cell) => {
        const file = only(`x${cell}`) + only(cell);
        for (const part of file.replaceAll('"', "").split(/[\n\r\v\f\u0085\u2028\u2029;\t]/))
          expect(part.trim()).not.toMatch(/^[=+@＝＋－＠-]/);
      }),
    );
  });
});
