import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { requireKind } from "@/lib/register/kinds";
import { findEntry } from "@/lib/register/queries";

/**
 * An entry, and whether it is deleted; read once per request, for the title, the page and what stands in its place. Throws
 * `not_found`.
 */
export const loadEntry = cache(async (actor: Actor, kind: string, id: string) =>
  findEntry(actor, requireKind(kind), id),
);
