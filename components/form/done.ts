/** What was just done, as the next screen's address carries it: "saved:ID". The id makes two deeds in a row differ. */
export type Done = { verb: string; id: string };

export const doneQuery = (verb: string, id: string): string => `?done=${encodeURIComponent(`${verb}:${id}`)}`;

/** `href` with what was just done. */
export function withDone(href: string, verb: string, id: string): string {
  const [path = "", search = ""] = href.split("?");
  const query = new URLSearchParams(search);
  query.set("done", `${verb}:${id}`);
  return `${path}?${query}`;
}

/** Null when the address says nothing of the kind. Show only words of your own for a verb that you know. */
export function parseDone(value: string | readonly string[] | undefined): Done | null {
  if (typeof value !== "string") return null;
  const at = value.indexOf(":");
  return at < 1 ? null : { verb: value.slice(0, at), id: value.slice(at + 1) };
}

/** An address without what was just done; everything else of it stays. */
export function withoutDone(href: string): string {
  const url = new URL(href);
  url.searchParams.delete("done");
  return url.href;
}
