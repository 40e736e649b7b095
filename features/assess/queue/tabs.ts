/** Which tabs of this browser are open: what a closed or crashed one has left unsent, another takes over. */

type Message =
  | { readonly kind: "who"; readonly tabs: readonly string[] }
  | { readonly kind: "here"; readonly tab: string }
  | { readonly kind: "signed-out"; readonly userId: string };

/** Tabs answer within a few milliseconds, busy ones later; a frozen one does not, and what it left merges anyhow. */
const ANSWER_MS = 200;

let channel: BroadcastChannel | null = null;

/** Names this page among the tabs; another one after each load. */
export const thisTab: string = Array.from(globalThis.crypto.getRandomValues(new Uint8Array(12)), (byte) =>
  byte.toString(16).padStart(2, "0"),
).join("");

function connect(): BroadcastChannel | null {
  if (channel || typeof window === "undefined" || !("BroadcastChannel" in window)) return channel;
  channel = new BroadcastChannel("tenet-tabs");
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.kind === "who" && data.tabs.includes(thisTab)) say({ kind: "here", tab: thisTab });
  });
  return channel;
}

const say = (message: Message) => connect()?.postMessage(message);

/** Those of `tabs` that are open. This page answers the same question of others from its first call on. */
export async function listLiveTabs(tabs: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = new Set(tabs);
  const live = new Set<string>();
  const on = connect();
  if (asked.size === 0 || !on) return live;
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      on.removeEventListener("message", listen);
      resolve(live);
    };
    const listen = ({ data }: MessageEvent<Message>) => {
      if (data.kind !== "here" || !asked.has(data.tab)) return;
      live.add(data.tab);
      if (live.size === asked.size) finish();
    };
    const timer = setTimeout(finish, ANSWER_MS);
    on.addEventListener("message", listen);
    say({ kind: "who", tabs: [...asked] });
  });
}

/** Tells the other tabs that `userId` has signed out here. */
export const announceSignOut = (userId: string): void => {
  say({ kind: "signed-out", userId });
};

/** Calls `listener` when `userId` signs out in another tab. */
export function onSignOutElsewhere(userId: string, listener: () => void): void {
  connect()?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.kind === "signed-out" && data.userId === userId) listener();
  });
}
