import http from "node:http";
import net from "node:net";
import { announceShutdown, shutdownSignal } from "@/lib/database/shutdown-signal";
import { errorCode, StartFailure } from "@/lib/installation/failure";

/** Requests under way have this long to finish once the server shuts down. */
const FINISH_WITHIN_MS = 20_000;

/** What a server takes from people that it does not know yet. docs/operations.md states the same numbers. */
export const LIMITS = {
  /** The head of a request, and the first byte on a new connection, must have arrived within this time (milliseconds). */
  headWithin: 20_000,
  /** How often connections are looked at for it (milliseconds). */
  lookEvery: 5_000,
  /** 5,000 event streams, and room for what comes and goes beside them; what is more is not accepted. */
  connections: 8_000,
};

export type Address = Readonly<{ host: string; port: number }>;
export type HttpServer = Readonly<{ close: () => Promise<void> }>;

const isWildcard = (host: string): boolean => ["0.0.0.0", "::"].includes(host);

/** The address to type on this machine, `http://127.0.0.1:3000`. */
export function localOrigin({ host, port }: Address): string {
  const name = isWildcard(host) ? "127.0.0.1" : net.isIPv6(host) ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function listenFailure(error: unknown, { host, port }: Address): unknown {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return new StartFailure(
        `Port ${port} on ${host} is taken by another program; stop that, or choose another port, for example PORT=${port < 65535 ? port + 1 : 3000} npm start.`,
      );
    case "EACCES":
      return new StartFailure(
        `This user may not listen on port ${port}; choose one above 1023, for example PORT=3000.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return new StartFailure(
        `HOST=${host} is no address of this machine; use HOST=127.0.0.1, or HOST=0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}

async function listen(server: net.Server, address: Address): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenFailure(error, address)));
    server.listen(address, resolve);
  });
}

/** Throws StartFailure when the server could not listen there now: said before minutes of building, not after. */
export async function requireFreePort(address: Address): Promise<void> {
  const probe = net.createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

/** Serves with `handler` until `close`, which takes no new requests and finishes those under way, at most 20 seconds. */
export async function serveHttp(
  handler: http.RequestListener,
  address: Address,
  limits: typeof LIMITS = LIMITS,
): Promise<HttpServer> {
  const server = http.createServer({ connectionsCheckingInterval: limits.lookEvery }, (request, response) => {
    if (shutdownSignal().aborted) response.setHeader("connection", "close");
    handler(request, response);
  });
  // Longer than the 60 seconds of common proxies, which would otherwise reuse a connection that closes at that moment.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = limits.headWithin;
  server.maxConnections = limits.connections;
  // For the whole of a request, large uploads over slow lines included.
  server.requestTimeout = 10 * 60_000;
  await listen(server, address);
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    announceShutdown();
    // A connection that finishes its request turns idle and would be kept alive.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
    await closed;
    clearInterval(sweep);
    clearTimeout(late);
  };
  return { close };
}
