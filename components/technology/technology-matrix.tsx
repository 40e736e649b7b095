import { Chip, type Tone } from "@/components/ui/chip";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { CategoryRow, Cell } from "@/lib/technology/rules";
import { CELL_WORDS, costText, pillarName } from "./technology-words";

const TONES: Readonly<Record<Cell["state"], Tone>> = {
  overlap: "accent",
  single: "good",
  ending: "neutral",
  gap: "warn",
  not_served: "neutral",
};

function CellContent({ state, products }: Cell) {
  if (state === "not_served")
    return (
      <>
        <span aria-hidden="true">{CELL_WORDS.not_served}</span>
        <VisuallyHidden>not meant for this pillar</VisuallyHidden>
      </>
    );
  return (
    <>
      <Chip tone={TONES[state]}>{CELL_WORDS[state]}</Chip>
      {products.length > 0 ? <div className="mt-1 text-ink-2 text-xs">{products.join(", ")}</div> : null}
    </>
  );
}

/** Categories by pillars: covered, doubled, open; and what each category costs a year. */
export function TechnologyMatrix({
  categories,
  currency,
}: {
  readonly categories: readonly CategoryRow[];
  readonly currency: string;
}) {
  const pillars = categories[0]?.cells.map(({ pillar }) => pillar) ?? [];
  return (
    <Table caption="Products in use by category and pillar" className="min-w-[56rem]">
      <thead>
        <tr>
          <Th>Category</Th>
          {pillars.map((pillar) => (
            <Th key={pillar}>{pillarName(pillar)}</Th>
          ))}
          <Th>Cost per year</Th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ key, name, cells, cost }) => (
          <tr key={key}>
            <Th scope="row" className="min-w-[11rem]">
              {name}
            </Th>
            {cells.map((cell) => (
              <Td key={cell.pillar} className="align-top">
                <CellContent {...cell} />
              </Td>
            ))}
            <Td>{cost.known + cost.unknown === 0 ? "–" : costText(cost, currency)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
