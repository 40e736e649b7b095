import { Time } from "@/components/time";
import type { AuditCheck } from "@/lib/audit/schema";
import { counted } from "@/lib/base/format";
import { ChainBreak } from "./chain-break";

/** What the last check of the whole chain found, and when. It says nothing is verified until a check has said so. */
export function ChainState({ check }: { readonly check: AuditCheck | null }) {
  if (!check) return <p className="quiet">The links have not been checked since Tenet started.</p>;
  const at = <Time value={check.checkedAt} />;
  if (check.ok)
    return (
      <p className="quiet">
        {counted(check.events, "entry", "entries")}, all links verified at {at}
      </p>
    );
  return <ChainBreak check={check} at={at} />;
}
