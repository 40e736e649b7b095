import { Chip } from "@/components/ui/chip";
import { statusOf } from "@/lib/register/rules";
import type { Mode } from "@/lib/roll-out/mode.rules";
import { rollOutRegister } from "@/lib/roll-out/register";

export const modeLabel = (mode: Mode): string => statusOf(rollOutRegister, mode).label;

/** The mode of a policy in its words. */
export function ModeChip({ mode }: { readonly mode: Mode }) {
  return <Chip tone={statusOf(rollOutRegister, mode).tone}>{modeLabel(mode)}</Chip>;
}
