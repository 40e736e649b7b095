/** Of several addresses, the longest that the path lies at or below; undefined when it lies below none. */
export function currentHref(pathname: string, hrefs: readonly string[]): string | undefined {
  return hrefs
    .filter((href) => pathname === href || pathname.startsWith(href.endsWith("/") ? href : `${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
