"use client";

import { Table, Td, Th } from "@/components/table";
import { StageRail, type StageRailProps } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import type { HeatHrefs } from "@/features/programme/driver/ui/heat-href";
import { FunctionsOnHeatMap, SupportCell } from "@/features/programme/driver/ui/support-cell";
import type { FunctionView, SupportView } from "@/features/programme/driver/ui/support-view";

export type SupportedThing = {
  readonly support: SupportView;
  readonly heldBy: readonly string[];
  readonly functions: readonly FunctionView[];
};

export interface TenetRowsProps {
  readonly rows: readonly (SupportedThing & {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly rail: Pick<StageRailProps, "claimed" | "possible" | "state">;
  })[];
  readonly heatHrefs: HeatHrefs;
}

/** The table of the tenets, drawn in the browser too. */
export function TenetRows({ rows, heatHrefs }: TenetRowsProps) {
  return (
    <Table caption="Seven tenets with their support" phone="stack">
      <thead>
        <tr>
          <Th className="md:w-[30%]">Tenet</Th>
          <Th className="md:w-[22%]">Support</Th>
          <Th className="min-w-36 md:w-[14%]">Mean support</Th>
          <Th>Linked functions</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, text, rail, functions, support, heldBy }) => (
          <tr key={id}>
            <Th scope="row" className="max-w-md">
              {id.slice(1)}. {name}
              <p className="quiet font-normal">{text}</p>
            </Th>
            <Td label="Support">
              <SupportCell support={support} heldBy={heldBy} />
            </Td>
            <Td label="Mean support">
              <div className="w-full">
                <StageRail {...rail} label={`${name}, mean support`} />
                <StageScale />
              </div>
            </Td>
            <Td label="Linked functions">
              <FunctionsOnHeatMap functions={functions} heatHrefs={heatHrefs} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** How far a principle is supported, and through which functions. */
export function PrincipleSupport({
  thing: { support, heldBy, functions },
  heatHrefs,
}: {
  readonly thing: SupportedThing;
  readonly heatHrefs: HeatHrefs;
}) {
  return (
    <>
      <h3 className="mt-3">Support</h3>
      <SupportCell support={support} heldBy={heldBy} />
      <h3 className="mt-3">Linked functions</h3>
      <FunctionsOnHeatMap functions={functions} heatHrefs={heatHrefs} />
    </>
  );
}
