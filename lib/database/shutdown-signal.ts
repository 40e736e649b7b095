const KEY = Symbol.for("tenet.shutdown");
const shared = globalThis as { [KEY]?: AbortController };

function controller(): AbortController {
  // On globalThis, because Next's bundle carries its own copy of this module and must share the one signal.
  shared[KEY] ??= new AbortController();
  return shared[KEY];
}

/** Aborts when the server begins to shut down. Event streams end on it; every other request is finished. */
export const shutdownSignal = (): AbortSignal => controller().signal;

/** Tells everything in this process that the server shuts down. */
export const announceShutdown = (): void => controller().abort();
