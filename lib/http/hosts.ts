/** By which names a browser may reach Tenet, and from which addresses it takes writes. Pure. */
import { isIP } from "node:net";

/** What an installation knows about how people reach it. */
export type Reach = Readonly<{
  publicUrl: string | undefined;
  /** The address it listens on. */
  listensOn: string;
  /** Trusted proxies in front. */
  proxies: number;
  isDemo: boolean;
}>;

/** The name in a Host header, without port; null when it is none. */
function nameOf(host: string): string | null {
  const address = `http://${host}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isBare = url.pathname === "/" && !/[/?#@\\]/.test(host);
  return isBare ? url.hostname.replace(/\.$/, "") : null;
}

/**
 * Is `host` a name by which Tenet may be asked? A stranger's page can point its own name at this machine (DNS rebinding)
 * and would then be of one origin with Tenet. It cannot do so with an address, nor with a name that has no dot. Behind a
 * trusted proxy the proxy decides: it may pass whatever name it has for this server.
 */
export function isKnownHost(host: string | undefined, reach: Reach): boolean {
  // HTTP/1.0; no browser leaves it out.
  if (host === undefined || host === "") return true;
  const name = nameOf(host);
  if (name === null) return false;
  if (isIP(name.replace(/^\[|\]$/g, "")) !== 0 || !name.includes(".") || name.endsWith(".localhost")) return true;
  if (name === reach.listensOn.toLowerCase()) return true;
  if (reach.publicUrl !== undefined && name === new URL(reach.publicUrl).hostname) return true;
  return reach.proxies > 0 && reach.publicUrl !== undefined && !reach.isDemo;
}

/**
 * Does a write with this Origin come from Tenet's own pages? `host` is the Host header of the request: another site cannot
 * choose it, since the cookie of that host would then not be sent. Where people come by https, http is no origin of ours.
 */
export function isOurOrigin(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  if (given.origin === publicUrl) return true;
  if (publicUrl?.startsWith("https:") && given.protocol !== "https:") return false;
  return given.host !== "" && given.host === host?.toLowerCase();
}
