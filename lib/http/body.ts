/** Reading JSON bodies: bounded while they arrive, UTF-8, never trusted. */

import { createHash } from "node:crypto";
import { AppError } from "@/lib/base/errors";
import { formatCount } from "@/lib/base/format";
import { HttpRefusal } from "./problem";

/** Longest body, in bytes: 1 MB. A function's document with its longest note is a tenth of it. */
export const MAX_BODY_BYTES = 1_000_000;

/**
 * A body as it was sent. `failure` says why it cannot be read; `json` is then a symbol, which no schema accepts, so that
 * the checks that come before the body's content (404, 403, 409, 428, 412) still come first.
 */
export type Body = { json: unknown; hash: string; failure: Error | null };

const UNREADABLE = Symbol("unreadable body");

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;

/** The body's bytes. Throws `too_large` as soon as more than `limit` have arrived. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new HttpRefusal("too_large", `The body is longer than ${formatCount(limit)} bytes. Nothing was changed.`);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const why = bytes.byteLength === 0 ? "The body is empty" : "The body is not JSON in UTF-8";
    throw new AppError(
      "malformed",
      `${why}; nothing was changed. ${error instanceof SyntaxError ? error.message : ""}`.trim(),
    );
  }
}

/** The request's JSON body. Never throws: what is wrong with it is told in `failure`. */
export async function readBody(request: Request): Promise<Body> {
  try {
    if (!JSON_TYPE.test(request.headers.get("content-type") ?? ""))
      throw new HttpRefusal("unsupported_media_type", "Send the body as Content-Type: application/json, in UTF-8.");
    const bytes = await readBytes(request, MAX_BODY_BYTES);
    return { json: parse(bytes), hash: createHash("sha256").update(bytes).digest("hex"), failure: null };
  } catch (error) {
    const isRefusal = error instanceof AppError || error instanceof HttpRefusal;
    const failure = isRefusal
      ? error
      : new AppError("malformed", "The body did not arrive whole. Nothing was changed.");
    return { json: UNREADABLE, hash: "", failure };
  }
}
