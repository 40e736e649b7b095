/**
 * What is asked for, as the query of an address: "?status=open", "" for nothing. What is empty or undefined is left out.
 */
export function queryText(values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `?${query}` : "";
}
