/** Events as the database has them: the columns of a statement, and what a row becomes. */
import { Prisma } from "@/prisma/generated/client";
import type { LinkedEvent } from "./chain.rules";

export const EVENT_COLUMNS = Prisma.sql`"organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "address",
  "action", "subjectType", "subjectId", "before", "after", "previousHash", "hash"`;

export type EventRow = Omit<LinkedEvent, "at" | "actor" | "subject"> & {
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string;
  subjectType: string;
  subjectId: string;
};

export const toEvent = ({
  at,
  actorKind,
  actorId,
  actorName,
  subjectType,
  subjectId,
  ...same
}: EventRow): LinkedEvent => ({
  ...same,
  at: at.toISOString(),
  actor: { kind: actorKind, id: actorId, name: actorName },
  subject: { type: subjectType, id: subjectId },
});
