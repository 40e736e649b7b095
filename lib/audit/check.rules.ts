/** What a check of a chain found, in words: pure. */
import { counted } from "@/lib/base/format";
import { headText } from "./chain.rules";
import type { AuditCheck } from "./schema";

/** "2,238 entries, all links verified", or where the chain breaks first. */
export const checkText = ({ ok, events, firstBroken, reason }: AuditCheck): string =>
  ok
    ? `${counted(events, "entry", "entries")}, all links verified`
    : `the chain breaks at entry ${firstBroken}: ${reason}`;

/** The line for the console, and for whoever keeps it elsewhere. `slug` is the organisation's address. */
export const checkLine = (slug: string, check: AuditCheck): string =>
  `Audit log of ${slug}, ${check.checkedAt}: ${checkText(check)}; head ${headText(check.head)}`;
