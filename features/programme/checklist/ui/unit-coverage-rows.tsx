"use client";

import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { BelowLink } from "@/features/organization/unit/ui/unit-level";
import { checklistPath, unitChecklistPath } from "@/lib/base/addresses";

/** A coverage in words; the second part is quiet and may be empty. */
export type CoverageText = { readonly text: string; readonly detail: string; readonly isNone: boolean };

export type CoverageRow = {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly below: number;
  readonly overdue: number;
  /** One for each domain, then of all. */
  readonly cells: readonly CoverageText[];
};

export interface UnitCoverageRowsProps {
  readonly domains: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Null where there is one unit alone. */
  readonly all: Pick<CoverageRow, "overdue" | "cells"> | null;
  readonly organization: string;
}

function Cell({ of: { text, detail, isNone } }: { readonly of: CoverageText }) {
  return (
    <>
      <span className={isNone ? "quiet" : "num whitespace-nowrap"}>{text}</span>
      {detail === "" ? null : <span className="quiet block">{detail}</span>}
    </>
  );
}

interface OverdueCellProps {
  readonly overdue: number;
  readonly where: string;
  readonly href: string;
}

function OverdueCell({ overdue, where, href }: OverdueCellProps) {
  return (
    <Td numeric>
      {overdue === 0 ? (
        <span className="quiet">none</span>
      ) : (
        <NumberLink block href={href} aria-label={`${where}: ${overdue} overdue`}>
          {overdue}
        </NumberLink>
      )}
    </Td>
  );
}

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function UnitCoverageRows({ domains, rows, all, organization }: UnitCoverageRowsProps) {
  return (
    <Table caption="Implemented items by unit and domain">
      <thead>
        <tr>
          <Th>Unit</Th>
          <Th numeric>Overdue</Th>
          {domains.map((name) => (
            <Th key={name}>{name}</Th>
          ))}
          <Th>All domains</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, depth, below, overdue, cells }) => (
          <tr key={id}>
            <Th scope="row">
              <span className="block min-w-36" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
                <ScreenLink className="link" href={unitChecklistPath(organization, id)}>
                  {name}
                </ScreenLink>{" "}
                <BelowLink unit={{ id, name }} below={below} here={checklistPath(organization)} />
              </span>
            </Th>
            <OverdueCell overdue={overdue} where={name} href={unitChecklistPath(organization, id, { overdue: true })} />
            {cells.map((of, index) => (
              <Td key={domains[index] ?? "all"} className="min-w-24 print:min-w-0">
                <Cell of={of} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
      {all === null ? null : (
        <tfoot>
          <tr>
            <Th scope="row">All units</Th>
            <OverdueCell
              overdue={all.overdue}
              where="All units"
              href={checklistPath(organization, { overdue: true })}
            />
            {all.cells.map((of, index) => (
              <Td key={domains[index] ?? "all"}>
                <Cell of={of} />
              </Td>
            ))}
          </tr>
        </tfoot>
      )}
    </Table>
  );
}
