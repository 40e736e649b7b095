/** The organisation's part of the address: lower-case letters, digits and hyphens, at most 40 characters. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return slug || "organisation";
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Can this be an organisation's slug? Asked before the database is: Postgres fails on NUL and broken surrogates. */
export const isSlug = (value: string): boolean => value.length <= 60 && SLUG.test(value);
