import { type AuditWhat, type AuditWho, recordEvent } from "@/lib/audit/commands";
import type { Db } from "@/lib/database/client";

/** Whose account an event is about, and from where the request for it came. */
export type EventUser = { id: string; name: string; address: string | null };

/** What happened, where it is not the same in each organisation. */
type WhatIn = (organizationId: string) => AuditWhat;

async function recordInEach(
  db: Db,
  userId: string,
  who: Omit<AuditWho, "organizationId">,
  what: AuditWhat | WhatIn,
): Promise<void> {
  const memberships = await db.membership.findMany({
    where: { userId },
    select: { organizationId: true },
    orderBy: { organizationId: "asc" },
  });
  for (const { organizationId } of memberships)
    await recordEvent(db, { ...who, organizationId }, typeof what === "function" ? what(organizationId) : what);
}

/**
 * One event in the chain of each organisation that the user belongs to: account changes concern all of them. Always in
 * the same order, because each chain stays locked to the end of the transaction.
 */
export const recordForUser = (db: Db, { id, name, address }: EventUser, what: AuditWhat | WhatIn): Promise<void> =>
  recordInEach(db, id, { kind: "user", userId: id, userName: name, address }, what);

/** The same for what Tenet did to the account: whoever sent the request has not shown that they are the user. */
export const recordAboutUser = (db: Db, { id, address }: EventUser, what: AuditWhat): Promise<void> =>
  recordInEach(db, id, { kind: "system", userId: null, userName: "Tenet", address }, what);
