/** Tables as CSV (RFC 4180), for spreadsheets and scripts. */
import { stringify } from "csv-stringify/sync";

type CsvValue = string | number | null;

/** A column of a table: its heading, and the cell of each row. */
export type CsvColumn<Row> = { readonly heading: string; readonly value: (row: Row) => CsvValue };

/**
 * A table as text, with a byte order mark so that spreadsheets read it as UTF-8. A cell that a spreadsheet would run as
 * a formula gets an apostrophe in front.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const table = [
    columns.map(({ heading }) => heading),
    ...rows.map((row): CsvValue[] => columns.map(({ value }) => value(row))),
  ];
  return stringify(table, { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
