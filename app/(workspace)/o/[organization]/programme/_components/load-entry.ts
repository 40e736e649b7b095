import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { findEntry } from "@/lib/register/queries";
import { requireRegister } from "@/lib/registers/list.register";

/**
 * An entry, and whether it is deleted; read once per request, for the title, the page and what stands in its place. Throws
 * `not_found`.
 */
export const loadEntry = cache(async (actor: Actor, key: string, id: string) =>
  findEntry(actor, requireRegister(key), id),
);
