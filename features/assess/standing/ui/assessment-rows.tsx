"use client";

import { Period, useYearStart } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { BelowLink } from "@/features/organization/unit/ui/unit-level";
import { assessPath, resultPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";

export type AssessmentCell = {
  readonly id: string;
  readonly figure: string;
  /** Of the colour. */
  readonly depth: number | "unknown" | "none";
  readonly words: string;
  readonly judged: string;
};

export type AssessmentRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly depth: number;
  readonly below: number;
  /** In the order of the periods. */
  readonly cells: readonly (AssessmentCell | null)[];
};

export interface AssessmentRowsProps {
  readonly organization: string;
  readonly periods: readonly string[];
  readonly rows: readonly AssessmentRow[];
  readonly keep: Readonly<Record<string, string | undefined>>;
}

function Cell({ cell, label, href }: { readonly cell: AssessmentCell; readonly label: string; readonly href: string }) {
  return (
    <ScreenLink className="group inline-flex items-center gap-2.5" href={href} title={`${label}: ${cell.words}`}>
      <span className="sr-only">{label}: </span>
      <span className={`heat-cell heat-${cell.depth} w-10`}>{cell.figure}</span>
      <span className="sr-only">, {cell.words}, </span>
      <span className="quiet whitespace-nowrap group-hover:underline">{cell.judged}</span>
    </ScreenLink>
  );
}

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function AssessmentRows({ organization, periods, rows, keep }: AssessmentRowsProps) {
  const yearStart = useYearStart();
  return (
    <Table caption="Assessments by unit and period">
      <thead>
        <tr>
          <Th>Unit</Th>
          {periods.map((period) => (
            <Th key={period}>
              <Period value={period} />
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, kind, depth, below, cells }) => (
          <tr key={id}>
            <Th scope="row">
              <span className="block" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
                {name} <BelowLink unit={{ id, name }} below={below} here={assessPath(organization)} keep={keep} />
                <span className="quiet block font-normal">{kind}</span>
              </span>
            </Th>
            {periods.map((period, index) => {
              const cell = cells[index];
              return (
                <Td key={period}>
                  {cell ? (
                    <Cell
                      cell={cell}
                      label={`${name}, ${periodLabel(period, yearStart)}`}
                      href={resultPath(organization, cell.id)}
                    />
                  ) : (
                    <span className="quiet">none</span>
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
