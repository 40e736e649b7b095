import { cache } from "react";
import { findEntry } from "@/features/programme/register/queries";
import { requireRegister } from "@/features/workspace/registers/list.register";
import type { Actor } from "@/lib/access/actor";

/**
 * An entry, and whether it is deleted; read once per request, for the title, the page and what stands in its place. Throws
 * `not_found`.
 */
export const loadEntry = cache(async (actor: Actor, key: string, id: string) =>
  findEntry(actor, requireRegister(key), id),
);
