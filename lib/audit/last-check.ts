/** What the last check of each chain by this process found; lost with the process, which checks when it starts. */
import type { AuditCheck } from "./schema";

// Next's bundle and the start have a copy of this module each, and one globalThis.
const shared = globalThis as { tenetAuditChecks?: Map<string, AuditCheck> };

export function rememberCheck(organizationId: string, check: AuditCheck): void {
  shared.tenetAuditChecks ??= new Map();
  shared.tenetAuditChecks.set(organizationId, check);
}

/** Null: no check of the whole chain has ended yet. */
export const lastCheckOf = (organizationId: string): AuditCheck | null =>
  shared.tenetAuditChecks?.get(organizationId) ?? null;
