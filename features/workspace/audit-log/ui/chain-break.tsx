import type { ReactNode } from "react";
import { Banner } from "@/components/banner";
import type { AuditCheck } from "@/lib/audit/schema";

export interface ChainBreakProps {
  readonly check: Pick<AuditCheck, "firstBroken" | "reason">;
  /** When that was found, where it is not just now. */
  readonly at?: ReactNode;
}

/** Where a check found the chain broken, and what to do. */
export function ChainBreak({ check: { firstBroken, reason }, at }: ChainBreakProps) {
  return (
    <Banner tone="bad">
      The log breaks at entry {firstBroken}: {reason}. {at ? <>Checked at {at}. </> : null}
      Keep a copy of the database as it is, and tell the person who runs Tenet.
    </Banner>
  );
}
