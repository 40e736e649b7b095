import { Chip } from "@/components/ui/chip";
import { statusOf } from "@/lib/register/rules";
import { rollOutKind } from "@/lib/roll-out/kind";
import type { Mode } from "@/lib/roll-out/schema";

export const modeLabel = (mode: Mode): string => statusOf(rollOutKind, mode).label;

/** The mode of a policy in its words. */
export function ModeChip({ mode }: { readonly mode: Mode }) {
  return <Chip tone={statusOf(rollOutKind, mode).tone}>{modeLabel(mode)}</Chip>;
}
