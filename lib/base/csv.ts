/** Tables as CSV (RFC 4180), for spreadsheets and scripts. */
import { stringify } from "csv-stringify/sync";

type CsvValue = string | number | null;

/** A column of a table: its heading, and the cell of each row. */
export type CsvColumn<Row> = { readonly heading: string; readonly value: (row: Row) => CsvValue };

const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Where a line ends, in one system or another, and what else some spreadsheet takes for the end of a cell. */
const SEPARATOR = /[\n\r\v\f\u0085\u2028\u2029;\t]/;
/** What a spreadsheet computes, at the start of a cell, of a line in it, or behind what it takes for a separator. */
const FORMULA = new RegExp(`(^|${SEPARATOR.source})([ \\u00a0\\ufeff"]*)([=+\\-@＝＋－＠])`, "g");
const BLANK_START = /^[\n\r\t]/;

/** A text as a cell that no spreadsheet computes: an apostrophe stands before each sign that begins a formula. */
function guarded(value: CsvValue): CsvValue {
  if (typeof value !== "string") return value;
  return value.replace(FORMULA, "$1'$2$3").replace(BLANK_START, "'$&");
}

/**
 * A table as text, with a byte order mark so that spreadsheets read it as UTF-8. What a spreadsheet would run as a formula
 * gets an apostrophe in front. One record is one row, whatever ends the lines of a text: such a cell is quoted.
 */
export const toCsv = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  csvHead(columns) + csvRows(columns, rows);

const QUOTED = [LINE_END, /^\s|\s$/];

/** The first line of such a table, behind the byte order mark. */
export const csvHead = <Row>(columns: readonly CsvColumn<Row>[]): string =>
  stringify([columns.map(({ heading }) => guarded(heading))], {
    bom: true,
    record_delimiter: "windows",
    quoted_match: QUOTED,
  });

/** Further lines of it. */
export const csvRows = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row): CsvValue[] => columns.map(({ value }) => guarded(value(row)))),
    { record_delimiter: "windows", quoted_match: QUOTED },
  );
