import type { PillarKey } from "@/features/programme/control/rules";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { PILLAR_CHOICES, pillarLabel } from "./control-text";

export interface WhoWritesProps {
  readonly actor: Actor;
  readonly unitId: string;
  /** The pillar that is only read here; without it, of what takes all pillars. */
  readonly pillar?: PillarKey;
  readonly isAll: boolean;
}

/** Says to somebody with some pillars of a unit why there is nothing to change here. Others read for a simpler reason. */
export function WhoWrites({ actor, unitId, pillar, isAll }: WhoWritesProps) {
  const own = PILLAR_CHOICES.filter(({ value }) => can(actor, "control.write", { unitId, pillar: value }));
  if (isAll || own.length === 0) return null;
  const yours = own.map(({ label }) => label).join(", ");
  return (
    <p className="my-2 text-ink-2">
      {pillar === undefined
        ? `Saying that a platform is not used changes all pillars; you answer for ${yours}.`
        : `${pillarLabel(pillar)} is assigned to others: you read it here and answer for ${yours}.`}
    </p>
  );
}
