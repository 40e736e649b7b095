import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/table";
import { LEVEL_LABELS, LEVELS, type Level } from "@/features/model/catalogue/programme/levels";
import { OwnChip } from "@/features/model/catalogue/ui/own-chip";

export interface ControlCell {
  readonly platform: string;
  readonly platformLabel: string;
  /** "in_place" and so on; "" is not answered. */
  readonly status: string;
  readonly version: number | null;
}

/** A row of the grid as plain data. */
export interface ControlRow {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly detail: string;
  /** No article lists it. */
  readonly isOwn: boolean;
  /** Its cells by platform; one alone where it is the same on every platform. */
  readonly cells: readonly ControlCell[];
  /** It is the same on every platform, and answered once. */
  readonly isOnce: boolean;
  /** What is visible on demand below the control. */
  readonly about: ReactNode;
}

export interface ControlTableProps {
  readonly caption: string;
  readonly platforms: readonly { readonly value: string; readonly label: string }[];
  readonly rows: readonly ControlRow[];
  readonly renderCell: (row: ControlRow, cell: ControlCell) => ReactNode;
}

/** Controls x platforms, in two levels. On a phone each control becomes a block with its platforms below each other. */
export function ControlTable({ caption, platforms, rows, renderCell }: ControlTableProps) {
  return (
    <Table caption={caption} phone="stack" className="table-headed">
      <thead>
        <tr>
          <Th>Control</Th>
          {platforms.map(({ value, label }) => (
            <Th key={value}>{label}</Th>
          ))}
        </tr>
      </thead>
      {LEVELS.filter((key) => rows.some(({ level }) => level === key)).map((key) => (
        <tbody key={key}>
          <tr>
            <Th scope="rowgroup" colSpan={platforms.length + 1}>
              <span className="text-accent">{LEVEL_LABELS[key]}</span>
            </Th>
          </tr>
          {rows
            .filter(({ level }) => level === key)
            .map((row) => (
              <tr key={row.id}>
                <Th scope="row" className="w-full max-w-[30rem] align-top">
                  {row.text} {row.isOwn ? <OwnChip /> : null}
                  <p className="mt-0.5 font-normal text-ink-2 text-sm">{row.detail}</p>
                  <div className="font-normal text-sm">{row.about}</div>
                </Th>
                {cellsOf(row, platforms).map(({ cell, span }) => (
                  <Td key={cell.platform} label={cell.platformLabel} colSpan={span} className="min-w-36 align-top">
                    {row.isOnce && platforms.every(({ label }) => label !== cell.platformLabel) ? (
                      <span className="quiet block max-sm:hidden">{cell.platformLabel}</span>
                    ) : null}
                    {renderCell(row, cell)}
                  </Td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </Table>
  );
}

/** What is the same on every platform has one cell over all columns. */
function cellsOf({ cells, isOnce }: ControlRow, platforms: ControlTableProps["platforms"]) {
  if (isOnce) return cells.map((cell) => ({ cell, span: Math.max(1, platforms.length) }));
  return cells
    .filter(({ platform }) => platforms.some(({ value }) => value === platform))
    .map((cell) => ({ cell, span: 1 }));
}
