"use client";

import { type HeatCell, HeatTable } from "@/features/model/maturity/ui/heat-table";
import { derivationPath, resultPath } from "@/lib/base/addresses";

export type UnitColumn = {
  readonly id: string;
  readonly name: string;
  readonly isHighValue?: true;
  /** The assessment that its name leads to. */
  readonly latest?: string;
};

export type UnitHeatCell = Pick<HeatCell, "value" | "detail"> & {
  /** The place of the assessment it is from; absent: never answered. */
  readonly at?: number;
};

export interface HeatCellsProps {
  readonly caption: string;
  readonly organization: string;
  readonly units: readonly UnitColumn[];
  /** Assessments that cells lead to. */
  readonly assessments: readonly string[];
  readonly functions: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly UnitHeatCell[];
  }[];
}

/** The functions of a pillar over the units, drawn in the browser too: the cells weigh less as data than as what is drawn of them. */
export function HeatCells({ caption, organization, units, assessments, functions }: HeatCellsProps) {
  const hrefOf = ({ at }: UnitHeatCell, of: string) => {
    const assessment = at === undefined ? undefined : assessments[at];
    return assessment === undefined ? undefined : derivationPath(organization, assessment, of);
  };
  return (
    <HeatTable
      caption={caption}
      rowHeading="Function"
      columns={units.map(({ id, name, isHighValue, latest }) => ({
        key: id,
        label: name,
        href: latest === undefined ? undefined : resultPath(organization, latest),
        mark: isHighValue ? "high value asset" : undefined,
      }))}
      sections={[
        {
          key: "functions",
          rows: functions.map(({ key, name, cells }) => ({
            key,
            label: name,
            cells: cells.map((cell) => ({ value: cell.value, detail: cell.detail, href: hrefOf(cell, key) })),
          })),
        },
      ]}
    />
  );
}
