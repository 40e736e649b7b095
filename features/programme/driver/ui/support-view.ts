/** What a screen shows of a support and the functions behind it: little enough to be sent to the browser as data. Pure. */
import type { StageChipProps } from "@/features/model/maturity/ui/stage-chip";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { LinkedFunction, Support } from "@/features/programme/driver/schema";
import { meanText } from "./driver-words";

export type FunctionView = { readonly name: string; readonly pillar: string; readonly stage: StageChipProps["stage"] };

export type SupportView = {
  /** False: no function is linked, and the rest says nothing. */
  readonly isLinked: boolean;
  readonly stage: StageChipProps["stage"];
  readonly upTo: string | null;
  readonly mean: string | null;
};

const chipStage = ({ standing, stage }: Pick<LinkedFunction, "standing" | "stage">) =>
  standing === "not applicable" ? null : (stage ?? "not-assessed");

export const functionView = ({ name, pillar, ...level }: LinkedFunction): FunctionView => ({
  name,
  pillar,
  stage: chipStage(level),
});

export function supportView(support: Support): SupportView {
  const { standing, stage, reach } = support;
  if (standing === "not linked") return { isLinked: false, stage: null, upTo: null, mean: null };
  const isAssessed = standing === "assessed";
  return {
    isLinked: true,
    stage: chipStage({ standing, stage }),
    upTo: isAssessed && reach !== null && reach > (stage ?? 1) ? stageName(reach) : null,
    mean: isAssessed ? meanText(support) : null,
  };
}

/** The names of those functions that hold a support where it is; none where all of them do. */
export function holdersOf({ weakest }: Support, functions: readonly LinkedFunction[]): string[] {
  const held = functions.filter(({ key }) => weakest.includes(key)).map(({ name }) => name);
  return held.length < functions.length ? held : [];
}
