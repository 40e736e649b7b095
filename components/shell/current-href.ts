/** An address, and what lies below it; without `below`, every address that begins with it. */
export type Place = { readonly href: string; readonly below?: readonly string[] | undefined };

const isAtOrBelow = (pathname: string, href: string) =>
  pathname === href || pathname.startsWith(href.endsWith("/") ? href : `${href}/`);

/** Of several places, the one with the longest address that the path lies at or below; undefined when it lies in none. */
export function currentHref(pathname: string, places: readonly Place[]): string | undefined {
  return places
    .filter(({ href, below }) =>
      below === undefined
        ? isAtOrBelow(pathname, href)
        : pathname === href || below.some((each) => isAtOrBelow(pathname, each)),
    )
    .map(({ href }) => href)
    .sort((a, b) => b.length - a.length)[0];
}
