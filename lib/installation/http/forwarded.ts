import type { IncomingHttpHeaders } from "node:http";

// Next reads the x-middleware ones itself, as signs between its own parts.
const SPOOFABLE = /^(?:x-forwarded-.*|forwarded|x-real-ip|x-client-ip|x-middleware-.*)$/;
const PASSED_ON = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"] as const;

const items = (value: string | string[] | undefined): string[] =>
  [value ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** What the outermost trusted proxy said: each proxy appends to the right, so it stands `hops` from there. */
const trusted = (list: readonly string[], hops: number): string | undefined => list.at(-hops) ?? list[0];

/**
 * Leaves of a request's headers only what is true about its way here, and puts the client's address alone into
 * `x-forwarded-for`: throttling and the audit trail read it. `hops` is the number of trusted proxies (TRUST_PROXY),
 * `remoteAddress` the connection's other end. Changes `headers` in place.
 */
export function keepTrustedForwarding(headers: IncomingHttpHeaders, remoteAddress: string, hops: number): void {
  const addresses = items(headers["x-forwarded-for"]);
  const said = PASSED_ON.map((name) => [name, trusted(items(headers[name]), hops)] as const);
  for (const name of Object.keys(headers)) if (SPOOFABLE.test(name)) delete headers[name];
  const socketAddress = remoteAddress.replace(/^::ffff:(?=\d+\.)/i, "");
  headers["x-forwarded-for"] = hops > 0 ? (trusted(addresses, hops) ?? socketAddress) : socketAddress;
  if (hops === 0) return;
  for (const [name, value] of said) if (value) headers[name] = value;
}
