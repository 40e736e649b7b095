/** What a screen shows of a support and the functions behind it: little enough to be sent to the browser as data. Pure. */
import type { StageChipProps } from "@/features/model/maturity/ui/stage-chip";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { LinkedFunction, Support } from "@/features/programme/driver/schema";
import { meanText } from "./driver-words";

export type FunctionView = { readonly name: string; readonly pillar: string; readonly stage: StageChipProps["stage"] };

/** Null: no function is linked. What there is nothing to say of is left out, so that hundreds of them stay small. */
export type SupportView = {
  readonly stage: StageChipProps["stage"];
  readonly upTo?: string;
  readonly mean?: string;
} | null;

const chipStage = ({ standing, stage }: Pick<LinkedFunction, "standing" | "stage">) =>
  standing === "not applicable" ? null : (stage ?? "not-assessed");

export const functionView = ({ name, pillar, ...level }: LinkedFunction): FunctionView => ({
  name,
  pillar,
  stage: chipStage(level),
});

export function supportView(support: Support): SupportView {
  const { standing, stage, reach } = support;
  if (standing === "not linked") return null;
  const isAssessed = standing === "assessed";
  return {
    stage: chipStage({ standing, stage }),
    ...(isAssessed && reach !== null && reach > (stage ?? 1) ? { upTo: stageName(reach) } : {}),
    ...(isAssessed ? { mean: meanText(support) } : {}),
  };
}

/** The names of those functions that hold a support where it is; none where all of them do. */
export function holdersOf({ weakest }: Support, functions: readonly LinkedFunction[]): string[] {
  const held = functions.filter(({ key }) => weakest.includes(key)).map(({ name }) => name);
  return held.length < functions.length ? held : [];
}
