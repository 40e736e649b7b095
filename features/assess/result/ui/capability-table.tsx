import type { CapabilityView } from "@/features/assess/result/rules";
import { type CapabilityCells, CapabilityRows, type CapabilityRowsProps } from "./capability-rows";

export interface CapabilityTableProps extends Pick<CapabilityRowsProps, "of" | "pillars"> {
  readonly capabilities: readonly CapabilityView[];
}

function cellsOf(
  { key, name, score, standing, possible, functions }: CapabilityView,
  pillars: readonly string[],
): CapabilityCells {
  return {
    ...{ key, name, score, standing, possible },
    functions: pillars.map((each) => {
      const fn = functions.find((one) => one.pillar === each);
      return fn ? { key: fn.key, name: fn.name, score: fn.score, standing: fn.standing } : null;
    }),
  };
}

/** The capabilities that every pillar needs, over the pillars: claimed and possible, and each pillar's part. */
export function CapabilityTable({ capabilities, pillars, of }: CapabilityTableProps) {
  const keys = pillars.map(({ key }) => key);
  return (
    <CapabilityRows
      of={of}
      pillars={pillars.map(({ key, name }) => ({ key, name }))}
      rows={capabilities.map((capability) => cellsOf(capability, keys))}
    />
  );
}
