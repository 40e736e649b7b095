import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { Refusal } from "./refuse";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Longest header with the state of Next's router, as Next has it. */
const MAX_ROUTER_STATE = 40_000;

/** The state of Next's router as its own client sends it; Next answers any other with a fault. */
const routerState: z.ZodType = z.lazy(() =>
  z.tuple([
    z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()])]),
    z.record(z.string(), routerState),
    z.tuple([z.string(), z.string()]).nullish(),
    z.enum(["refetch", "inside-shared-layout", "metadata-only"]).nullish(),
    z.number().nullish(),
    z.string().optional(),
  ]),
);

function isRouterState(header: string | string[] | undefined): boolean {
  if (header === undefined) return true;
  if (typeof header !== "string" || header.length > MAX_ROUTER_STATE) return false;
  try {
    return routerState.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    return false;
  }
}

/** Why Next would answer a request with a fault of the server; null when it can answer it. */
export function unservable({ method = "", url = "", headers }: IncomingMessage): Refusal | null {
  if (!METHODS.includes(method))
    return { code: "method_not_allowed", detail: `Use ${METHODS.join(", ")}.`, headers: { Allow: METHODS.join(", ") } };
  if (!url.startsWith("/"))
    return {
      code: "malformed",
      detail: "The address must begin with a slash; the server's name is in the Host header.",
    };
  if (!isReadable(url)) {
    const detail = "The address has a % that is not followed by two hexadecimal digits of a character in UTF-8.";
    return { code: "malformed", detail };
  }
  if (!isRouterState(headers["next-router-state-tree"]))
    return { code: "malformed", detail: "The header Next-Router-State-Tree cannot be read." };
  return null;
}
