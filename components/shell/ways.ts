/**
 * How lists looked when they were left: their filters, pages and sorting, in this tab. A way back that names a list alone
 * leads to it as it was; where nothing is known of it, to all of it.
 */

const LISTS = "tenet-lists";
const ORIGIN = "tenet-origin";

/** Where somebody came from, and what that screen is called. */
export type Origin = { readonly href: string; readonly title: string };

/** Storage may be switched off; ways back then lead to whole lists. */
function read<T>(key: string, nothing: T): T {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? "null") as T | null) ?? nothing;
  } catch {
    return nothing;
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above.
  }
}

const isDerivation = (path: string): boolean => path.endsWith("/derivation");

/** What was just done is said once, not again on the way back. */
function searchToKeep(): string {
  const search = new URLSearchParams(window.location.search);
  search.delete("done");
  return search.size > 0 ? `?${search}` : "";
}

function remember({ target }: Event): void {
  const { pathname } = window.location;
  const search = searchToKeep();
  write(LISTS, { ...read<Record<string, string>>(LISTS, {}), [pathname]: search });
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || isDerivation(pathname) || !isDerivation(link.pathname)) return;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  write(ORIGIN, { href: pathname + search, title } satisfies Origin);
}

/** To be called once, in the browser. */
export function rememberWays(): void {
  for (const event of ["click", "keydown", "submit"]) window.addEventListener(event, remember, { capture: true });
}

/** The list at `href` as it was left; an address that asks for something itself stays. */
export function wayBack(href: string): string {
  const [path = "", hash] = href.split("#");
  if (path.includes("?")) return href;
  return path + (read<Record<string, string>>(LISTS, {})[path] ?? "") + (hash ? `#${hash}` : "");
}

/** The screen from which a derivation was opened, as JSON: the same text while nothing changes. */
export const originText = (): string => {
  try {
    return sessionStorage.getItem(ORIGIN) ?? "null";
  } catch {
    return "null";
  }
};
