/**
 * Lets a page go on after the browser has translated it. Translation puts <font> elements in the place of text nodes that
 * React still holds: taking one out, or putting something before it, throws and ends the screen, and a new text shows
 * nowhere. Here a text is found again by what stands for it; it comes back when React changes it, and is translated again.
 */

/** By the text node that was taken out of the page. */
const standIns = new WeakMap<Node, Element>();

const isFont = (node: Node | null | undefined): node is HTMLElement => node?.nodeName === "FONT";

/** The child of `parent` that stands for `node`, which translation has moved or replaced. */
function standInOf(parent: Node, node: Node): Node | null {
  // Moved into the element, or replaced by it.
  let at: Node | null = node.parentNode ? node : (standIns.get(node) ?? null);
  while (at && at.parentNode !== parent) at = isFont(at.parentNode) ? at.parentNode : null;
  return at;
}

/** What was put in the place of texts: in one step, or beside them before they were taken away. */
function learn(records: readonly MutationRecord[]): void {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
  if (added.size === 0) return;
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
    for (const removed of removedNodes) {
      if (removed.nodeType !== Node.TEXT_NODE) continue;
      const beside = [previousSibling, nextSibling].find((node) => isFont(node) && added.has(node));
      const standIn = [...addedNodes].find(isFont) ?? beside;
      if (isFont(standIn)) standIns.set(removed, standIn);
    }
}

/** To be called before React takes the page over. */
export function surviveTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
  const observer = new MutationObserver(learn);
  observer.observe(document, { childList: true, subtree: true });
  const catchUp = () => learn(observer.takeRecords());

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    catchUp();
    removeChild.call(this, standInOf(this, child) ?? child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, child: Node | null): T {
    if (!child || child.parentNode === this) return insertBefore.call(this, node, child) as T;
    catchUp();
    return insertBefore.call(this, node, standInOf(this, child) ?? child) as T;
  };
  if (!nodeValue?.set || !nodeValue.get) return;
  const { get, set } = nodeValue;
  Object.defineProperty(Node.prototype, "nodeValue", {
    ...nodeValue,
    get,
    set(this: Node, value: string | null) {
      if (!this.isConnected) {
        catchUp();
        standIns.get(this)?.replaceWith(this);
      }
      set.call(this, value);
    },
  });
}
