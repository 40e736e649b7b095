import type { Instrumentation } from "next";
import { isUnavailable, markUnavailable } from "@/lib/http/failed-answer";

const digestOf = (error: unknown): string =>
  typeof error === "object" && error !== null ? String(Reflect.get(error, "digest") ?? "") : "";

/** What a page, an action or a route handler threw. Next itself is quiet (lib/installation/http/pages.ts): it knows no outage. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }) => {
  // The database client has said so on the console, once for all requests.
  if (isUnavailable(error)) return markUnavailable();
  console.error(`Fault ${digestOf(error)} in ${method} ${path.split("?")[0]}`, error);
};
