"use client";

import { Chip, type Tone } from "@/components/chip";
import { classNames } from "@/components/class-names";
import { ScrollRegion, Table, Td, Th } from "@/components/table";
import { VisuallyHidden } from "@/components/visually-hidden";

type Said = { readonly words: string; readonly tone: Tone };

/** What a category has for a pillar; null: it is not meant for it. */
export type MatrixCell = {
  readonly state?: Said;
  readonly products?: string;
  readonly coming?: Said & { readonly names: string };
} | null;

export type MatrixRow = {
  readonly key: string;
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  readonly costs: readonly string[];
};

export interface MatrixRowsProps {
  readonly caption: string;
  readonly pillars: readonly string[];
  readonly rows: readonly MatrixRow[];
}

function CellContent({ cell }: { readonly cell: MatrixCell }) {
  if (cell === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>not meant for this pillar</VisuallyHidden>
      </>
    );
  const { state, products, coming } = cell;
  return (
    <>
      {state ? <Chip tone={state.tone}>{state.words}</Chip> : null}
      {products === undefined ? null : <div className="mt-1 text-ink-2 text-xs">{products}</div>}
      {coming ? (
        <div className="mt-1 text-xs">
          <Chip tone={coming.tone}>{coming.words}:</Chip> {coming.names}
        </div>
      ) : null}
    </>
  );
}

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function MatrixRows({ caption, pillars, rows }: MatrixRowsProps) {
  return (
    <ScrollRegion label={caption}>
      <Table caption={caption} phone="stack" className="sm:min-w-[56rem] print:min-w-0">
        <thead>
          <tr>
            <Th>Category</Th>
            {pillars.map((pillar) => (
              <Th key={pillar}>{pillar}</Th>
            ))}
            <Th>Cost per year</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells, costs }) => (
            <tr key={key}>
              <Th scope="row" className="min-w-[11rem] print:min-w-0">
                {name}
              </Th>
              {pillars.map((pillar, index) => {
                const cell = cells[index] ?? null;
                return (
                  <Td
                    key={pillar}
                    label={pillar}
                    // Stacked, a line for each pillar that the category is not meant for would hide the others.
                    className={classNames("align-top", cell === null && "max-sm:hidden")}
                  >
                    <div>
                      <CellContent cell={cell} />
                    </div>
                  </Td>
                );
              })}
              <Td label="Cost per year">
                <div>
                  {costs.map((text) => (
                    <div key={text}>{text}</div>
                  ))}
                </div>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollRegion>
  );
}
