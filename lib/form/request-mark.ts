/** What the front door learns of a page's request while Next answers it. */
import { AsyncLocalStorage } from "node:async_hooks";

/** `begun`: Next has read what was sent and handed it to our code; from then on a fault is ours. */
export type RequestMark = { begun: boolean; held: (() => void)[] };

const KEY = Symbol.for("tenet.request");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<RequestMark> };

/** The mark of the request that is being answered. On globalThis, because Next's bundle has its own copy of this module. */
export function requestMarks(): AsyncLocalStorage<RequestMark> {
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

/** An action begins: what was sent could be read. */
export function markBegun(): void {
  const mark = requestMarks().getStore();
  if (mark) mark.begun = true;
}
