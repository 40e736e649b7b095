"use client";

import type { ReactNode } from "react";
import { NumberLink } from "@/components/number-link";
import { Table, Td, Th } from "@/components/table";
import { StageRail, type StageRailProps } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";

export type TotalsCells = {
  readonly key: string;
  readonly name: string;
  readonly heading?: ReactNode;
  readonly mean: string;
  /** Null: nothing is linked. */
  readonly rail: Pick<StageRailProps, "claimed" | "possible" | "state"> | null;
  /** In the order of the columns; an address where there are some. */
  readonly counts: readonly { readonly count: number; readonly href?: string }[];
};

export interface TotalsRowsProps {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly TotalsCells[];
}

/** The rail repeats the mean: left out where all columns do not fit, as on A4. */
const RAIL = "w-full min-w-36 sm:max-xl:hidden";

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function TotalsRows({ caption, rowHeading, columns, rows }: TotalsRowsProps) {
  return (
    <Table caption={caption} phone="stack">
      <thead>
        <tr>
          <Th rowSpan={2}>{rowHeading}</Th>
          <Th rowSpan={2} className="pe-6">
            Mean support
          </Th>
          <Th colSpan={columns.length} scope="colgroup" className="text-center">
            How many are supported how far
          </Th>
        </tr>
        <tr>
          {columns.map((label) => (
            <Th key={label} numeric>
              {label}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, heading, mean, rail, counts }) => (
          <tr key={key}>
            <Th scope="row">{heading ?? name}</Th>
            <Td label="Mean support" className="sm:pe-6">
              <div className="grid w-full gap-1">
                <span className="num">{mean}</span>
                {rail === null ? null : (
                  <div className={RAIL}>
                    <StageRail {...rail} label={`${name}, mean support`} />
                    <StageScale />
                  </div>
                )}
              </div>
            </Td>
            {columns.map((label, index) => {
              const { count, href } = counts[index] ?? { count: 0 };
              return (
                <Td key={label} numeric label={label} className={href === undefined ? "max-sm:hidden" : undefined}>
                  {href === undefined ? (
                    <span className="quiet">0</span>
                  ) : (
                    <NumberLink block href={href}>
                      <span className="sr-only">{`${name}, ${label}: `}</span>
                      {count}
                    </NumberLink>
                  )}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
