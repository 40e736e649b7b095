"use client";

import { Table, Td, Th } from "@/components/table";
import { railState, StageRail } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import { derivationPath } from "@/lib/base/addresses";
import { FigureLink, type FigureLinkProps } from "./figure-link";
import type { ResultPlace } from "./function-cells";

type Figure = Pick<FigureLinkProps, "score" | "standing"> & { readonly key: string; readonly name: string };

export type CapabilityCells = Figure & {
  readonly possible: number | null;
  /** Its function in each pillar, in the order of the columns; null: none. */
  readonly functions: readonly (Figure | null)[];
};

export interface CapabilityRowsProps {
  readonly pillars: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly CapabilityCells[];
  readonly of: ResultPlace;
}

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function CapabilityRows({ pillars, rows, of: { organization, assessment } }: CapabilityRowsProps) {
  const hrefOf = (key: string) => derivationPath(organization, assessment, key);
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
        {rows.map(({ key, name, score, standing, possible, functions }) => (
          <tr key={key}>
            <Th scope="row">{name}</Th>
            <Td label="Claimed">
              <div>
                <FigureLink
                  score={score}
                  standing={standing}
                  size="large"
                  href={hrefOf(key)}
                  label={`${name}, claimed`}
                />
                {standing === "assessed" && (possible ?? 0) > (score ?? 0) ? (
                  <p className="quiet">
                    <FigureLink
                      score={possible}
                      standing={standing}
                      before="up to"
                      size="small"
                      href={hrefOf(key)}
                      label={name}
                    />
                  </p>
                ) : null}
              </div>
            </Td>
            <Td>
              <StageRail claimed={score} possible={possible} state={railState(standing)} label={name} />
            </Td>
            {pillars.map((pillar, index) => {
              const fn = functions[index];
              return (
                <Td key={pillar.key} label={pillar.name}>
                  {fn ? (
                    <FigureLink
                      score={fn.score}
                      standing={fn.standing}
                      href={hrefOf(fn.key)}
                      label={`${pillar.name}, ${fn.name}, claimed`}
                    />
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
