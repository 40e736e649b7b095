/** Paging by cursor: `{items, nextCursor}`. A cursor is opaque to clients: the sort key of the last item, base64url. */
import { AppError } from "./errors";

export type Page<T> = { items: T[]; nextCursor: string | null };

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

export const encodeCursor = (key: string | number): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** The sort key in a cursor. Throws `malformed` for anything that was not made by `encodeCursor` with that type. */
export function decodeCursor<T extends "string" | "number">(
  cursor: string,
  type: T,
): T extends "string" ? string : number;
export function decodeCursor(cursor: string, type: "string" | "number"): string | number {
  const key = parse(cursor);
  const fits =
    type === "number" ? Number.isSafeInteger(key) && Math.abs(Number(key)) < 2 ** 31 : typeof key === "string";
  if (!fits || (type === "string" && (String(key).includes("\u0000") || !String(key).isWellFormed())))
    throw new AppError("malformed", "The cursor is not one that Tenet gave; start again without it.", {
      errors: [{ path: "cursor", message: "is not a cursor of this list" }],
    });
  return key as string | number;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
