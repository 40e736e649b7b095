/** ETag, If-Match and If-None-Match as RFC 9110 says. A tag of ours is the version in quotation marks: "7". */
import { AppError } from "@/lib/base/errors";
import type { GivenVersion } from "@/lib/base/versions";

const TAG = /^(W\/)?"([\x21\x23-\x7e\x80-\uffff]*)"$/;

export const etag = (version: number): string => `"${version}"`;

/** The tag of a document with a version, null for anything else. */
export function etagOf(document: unknown): string | null {
  if (typeof document !== "object" || document === null || !("version" in document)) return null;
  return typeof document.version === "number" ? etag(document.version) : null;
}

type Tag = { isWeak: boolean; value: string };

/** The tags of a header, "*" as it is. Throws `malformed`. */
function readTags(header: string, name: string): Tag[] | "*" {
  if (header.trim() === "*") return "*";
  // A comma may stand inside a tag: the list is cut at commas between tags alone.
  const parts = (header.match(/(?:W\/)?"[^"]*"|[^,\s]+/g) ?? []).map((part) => TAG.exec(part));
  const tags = parts.flatMap((match) => (match ? [{ isWeak: match[1] !== undefined, value: match[2] ?? "" }] : []));
  if (tags.length > 0 && tags.length === parts.length) return tags;
  throw new AppError("malformed", `${name} is not an ETag. Send it as it was given, quotation marks included: "7".`);
}

/**
 * The versions that If-Match allows: null without the header, "any" for `*`. The comparison is strong: a weak tag, and
 * one that is not of ours, matches nothing. Throws `malformed`.
 */
export function versionOf(request: Request): GivenVersion {
  const header = request.headers.get("if-match");
  if (header === null) return null;
  const tags = readTags(header, "If-Match");
  if (tags === "*") return "any";
  return tags.filter((tag) => !tag.isWeak && /^(0|[1-9]\d{0,9})$/.test(tag.value)).map((tag) => Number(tag.value));
}

/** Does the caller have what `tag` names already (If-None-Match, weak comparison)? Then the answer is 304. */
export function isKnown(request: Request, tag: string): boolean {
  const header = request.headers.get("if-none-match");
  if (header === null) return false;
  const tags = readTags(header, "If-None-Match");
  return tags === "*" || tags.some(({ value }) => `"${value}"` === tag);
}
