/**
 * Where to go on after a form was sent without script. With script the form itself goes on; without it the server does, so
 * that nobody stands before the same form and sends it twice. Pure.
 */
import { overviewPath } from "@/lib/base/addresses";

/** The name of the hidden field. */
export const PLAIN_DONE = "plainDone";

/** Stand in the address for what is only known once it is stored. Neither a path nor a query encodes an asterisk. */
export const STORED_ID = "*id*";
export const STORED_VERSION = "*version*";

const partOf = (value: unknown, name: "id" | "version"): string =>
  typeof value === "object" && value !== null && name in value
    ? String(Object.entries(value).find(([key]) => key === name)?.[1])
    : "";

/**
 * The address that a form names, with the id and version of what was stored; null where it names none. Only addresses
 * within the organisation count: whoever sends a form must not choose where somebody lands.
 */
export function plainDoneOf(organization: string, href: unknown, stored: unknown): string | null {
  if (typeof href !== "string" || !href.startsWith(`${overviewPath(organization)}/`) || /[\\\s]/.test(href))
    return null;
  return href.replaceAll(STORED_ID, partOf(stored, "id")).replaceAll(STORED_VERSION, partOf(stored, "version"));
}
