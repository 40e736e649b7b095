/** How a request reached Tenet, as the front door saw it, for the line in the settings that tells administrators. Pure. */

/** The request header in which the front door passes it on; whatever a client sends under this name is replaced. */
export const REACH = "x-tenet-reach";

/** `host`: what the Host header said, or X-Forwarded-Host of a trusted proxy; `isProxied`: a proxy said that it was one. */
export type Reached = Readonly<{ host: string; isProxied: boolean }>;

export const reachHeader = ({ host, isProxied }: Reached): string => `${isProxied ? "proxy" : "direct"} ${host}`;

export function parseReach(header: string | null): Reached {
  const [how = "", host = ""] = header?.split(" ") ?? [];
  return { host, isProxied: how === "proxy" };
}

type Settings = Readonly<{ publicUrl: string | undefined; proxies: number }>;

function hostSentence({ host }: Reached, publicUrl: string | undefined): string {
  if (publicUrl === undefined)
    return `Your proxy passes Host ${host}, and PUBLIC_URL is not set. If people type another address, forms are refused. Set PUBLIC_URL to what they type.`;
  const typed = new URL(publicUrl).host;
  if (host.toLowerCase() === typed) return `Your proxy passes Host ${host}, as people type it.`;
  return `Your proxy passes Host ${host}, people type ${typed}. Forms work all the same, because PUBLIC_URL is set.`;
}

/** What to tell whoever looks after the installation; empty without a proxy. */
export function reachSentences(reached: Reached, { publicUrl, proxies }: Settings): string[] {
  const isBehindProxy = reached.isProxied || proxies > 0;
  if (!isBehindProxy) return [];
  const sentences = [hostSentence(reached, publicUrl)];
  if (reached.isProxied && proxies === 0)
    sentences.push(
      "TRUST_PROXY is not set, so that everybody seems to come from the proxy's address: the failed sign-ins of one make all others wait. Set TRUST_PROXY to the number of proxies.",
    );
  return sentences;
}
