/** Tables as CSV (RFC 4180), for spreadsheets and scripts. */
import { stringify } from "csv-stringify/sync";

export type CsvValue = string | number | null;

/**
 * A table as text, with a byte order mark so that spreadsheets read it as UTF-8. A cell that a spreadsheet would run as
 * a formula gets an apostrophe in front.
 */
export const toCsv = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  stringify([columns, ...rows] as CsvValue[][], { bom: true, escape_formulas: true, record_delimiter: "windows" });
