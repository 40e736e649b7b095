import { counted } from "@/lib/base/format";

export interface RefusedSignInsProps {
  /** As the audit log has them. */
  readonly count: number;
  readonly days: number;
}

/** Whether somebody tries to sign in as a person and is refused. */
export function RefusedSignIns({ count, days }: RefusedSignInsProps) {
  if (count === 0) return <p className="quiet">No sign-in was refused in the last {days} days.</p>;
  return (
    <p>
      {counted(count, "sign-in was", "sign-ins were")} refused in the last {days} days, counted at most once a minute.
      The audit log has them with their network addresses.
    </p>
  );
}
