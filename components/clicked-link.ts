/** Does this address show another place of the screen that one is on? */
const isHere = ({ pathname, search, hash }: HTMLAnchorElement): boolean =>
  hash !== "" && pathname === window.location.pathname && search === window.location.search;

/** The link that a click opens in this window; null for another place of this screen, a file, or another window. */
export function clickedLink(event: MouseEvent): HTMLAnchorElement | null {
  const opensElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || opensElsewhere || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  if (!link || !/^https?:$/.test(link.protocol) || isHere(link)) return null;
  return link.hasAttribute("download") || !/^(_self)?$/.test(link.target) ? null : link;
}
