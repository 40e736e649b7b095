import { Table, Td, Th } from "@/components/table";
import type { CapabilityView, FunctionView } from "@/features/assess/result/rules";
import { railState, StageRail } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import { FigureLink } from "./figure-link";

export interface CapabilityTableProps {
  readonly capabilities: readonly CapabilityView[];
  readonly pillars: readonly { readonly key: string; readonly name: string }[];
  readonly derivationHref: (key: string) => string;
}

function isOpen({ standing, score, possible }: CapabilityView): boolean {
  return standing === "assessed" && (possible ?? 0) > (score ?? 0);
}

/** The capabilities that every pillar needs, over the pillars: claimed and possible, and each pillar's part. */
export function CapabilityTable({ capabilities, pillars, derivationHref }: CapabilityTableProps) {
  const partOf = (functions: readonly FunctionView[], pillar: string) => functions.find((fn) => fn.pillar === pillar);
  return (
    <Table caption="Cross-cutting capabilities" phone="stack">
      <thead>
        <tr>
          <Th>Capability</Th>
          <Th>Claimed</Th>
          <Th className="min-w-36">
            <StageScale />
          </Th>
          {pillars.map(({ key, name }) => (
            <Th key={key} className="w-24">
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {capabilities.map((capability) => (
          <tr key={capability.key}>
            <Th scope="row">{capability.name}</Th>
            <Td label="Claimed">
              <div>
                <FigureLink
                  {...capability}
                  size="large"
                  href={derivationHref(capability.key)}
                  label={`${capability.name}, claimed`}
                />
                {isOpen(capability) ? (
                  <p className="quiet">
                    <FigureLink
                      {...capability}
                      score={capability.possible}
                      before="up to"
                      size="small"
                      href={derivationHref(capability.key)}
                      label={capability.name}
                    />
                  </p>
                ) : null}
              </div>
            </Td>
            <Td>
              <StageRail
                claimed={capability.score}
                possible={capability.possible}
                state={railState(capability.standing)}
                label={capability.name}
              />
            </Td>
            {pillars.map(({ key, name }) => {
              const fn = partOf(capability.functions, key);
              return (
                <Td key={key} label={name}>
                  {fn ? (
                    <FigureLink {...fn} href={derivationHref(fn.key)} label={`${name}, ${fn.name}, claimed`} />
                  ) : null}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
