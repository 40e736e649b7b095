import { AppError, notFound } from "@/lib/base/errors";
import type { Actor } from "./actor";
import { type Action, can, roleAllows, type Target } from "./policy";

/** Who can change what somebody may do: an admin is not sent to an admin, nor an owner to an owner. */
export function whoHelps({ role, tokenScopes, organizationName }: Actor): string {
  if (tokenScopes && (role === "owner" || role === "admin")) return "Make a token whose scopes include it.";
  const who = role === "owner" ? "another owner" : role === "admin" ? "an owner" : "an owner or admin";
  return `Ask ${who} of ${organizationName}.`;
}

/**
 * Throws unless `actor` may do `action` on `target`: `not_found` when the target's unit is outside the actor's units
 * (not yours = not there), else `forbidden`.
 */
export function requireAllowed(actor: Actor, action: Action, target: Target = {}): void {
  if (can(actor, action, target)) return;
  const seesUnit =
    target.unitId === undefined || can(actor, "unit.read", { unitId: target.unitId }) || actor.tokenScopes;
  if (!seesUnit) throw notFound("This unit");
  const why = !roleAllows(actor.role, action)
    ? `Your role (${actor.role}) does not include this`
    : actor.tokenScopes
      ? "This token's scopes do not include this"
      : "This pillar of the unit is not assigned to you";
  throw new AppError("forbidden", `${why}; nothing was changed. ${whoHelps(actor)}`);
}
