/** The conditions of an address. What is empty, undefined or false is left out of it; true is written "true". */
export type Conditions = Readonly<Record<string, string | boolean | undefined>>;

/** What is asked for, as names and values of an address: {status: "open"}. */
export function given(conditions: Conditions): Record<string, string> {
  return Object.fromEntries(
    Object.entries(conditions).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
}

/** What is asked for, as the query of an address: "?status=open", "" for nothing. */
export function queryText(conditions: Conditions): string {
  const query = new URLSearchParams(given(conditions));
  return query.size > 0 ? `?${query}` : "";
}

/** A template whose parts are escaped as segments of a path. */
export const address = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw: text }, ...parts.map(encodeURIComponent));
