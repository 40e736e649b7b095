import { Chip } from "@/components/chip";
import { statusOf } from "@/features/programme/register/rules";
import { type Mode, modeLabel, ROLL_OUT_MODES } from "@/features/programme/roll-out/mode.rules";

/** The mode of a policy in its words. */
export function ModeChip({ mode }: { readonly mode: Mode }) {
  return <Chip tone={statusOf(ROLL_OUT_MODES, mode).tone}>{modeLabel(mode)}</Chip>;
}
