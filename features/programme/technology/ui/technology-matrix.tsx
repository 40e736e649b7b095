import { Chip, type Tone } from "@/components/chip";
import { classNames } from "@/components/class-names";
import { firstNames } from "@/components/first-of";
import { ScrollRegion, Table, Td, Th } from "@/components/table";
import { VisuallyHidden } from "@/components/visually-hidden";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import type { CategoryRow, Cell } from "@/features/programme/technology/rules";
import { CELL_WORDS, rowCostTexts } from "./technology-words";

const TONES: Readonly<Record<Cell["state"], Tone>> = {
  overlap: "accent",
  single: "good",
  ending: "neutral",
  coming: "accent",
  gap: "warn",
  not_served: "neutral",
};

function CellContent({ state, products, coming }: Cell) {
  if (state === "not_served")
    return (
      <>
        <span aria-hidden="true">{CELL_WORDS.not_served}</span>
        <VisuallyHidden>not meant for this pillar</VisuallyHidden>
      </>
    );
  return (
    <>
      {state === "coming" ? null : <Chip tone={TONES[state]}>{CELL_WORDS[state]}</Chip>}
      {products.length > 0 ? <div className="mt-1 text-ink-2 text-xs">{firstNames(products)}</div> : null}
      {coming.length > 0 ? (
        <div className="mt-1 text-xs">
          <Chip tone={TONES.coming}>{CELL_WORDS.coming}:</Chip> {firstNames(coming)}
        </div>
      ) : null}
    </>
  );
}

const CAPTION = "Products by category and pillar";

/** Categories by pillars: covered, doubled, coming, open; and what each category costs a year. */
export function TechnologyMatrix({
  categories,
  currency,
}: {
  readonly categories: readonly CategoryRow[];
  readonly currency: string;
}) {
  const pillars = categories[0]?.cells.map(({ pillar }) => pillar) ?? [];
  return (
    <ScrollRegion label={CAPTION}>
      <Table caption={CAPTION} phone="stack" className="sm:min-w-[56rem] print:min-w-0">
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
          {categories.map((category) => (
            <tr key={category.key}>
              <Th scope="row" className="min-w-[11rem] print:min-w-0">
                {category.name}
              </Th>
              {category.cells.map((cell) => (
                <Td
                  key={cell.pillar}
                  label={pillarName(cell.pillar)}
                  // Stacked, a line for each pillar that the category is not meant for would hide the others.
                  className={classNames("align-top", cell.state === "not_served" && "max-sm:hidden")}
                >
                  <div>
                    <CellContent {...cell} />
                  </div>
                </Td>
              ))}
              <Td label="Cost per year">
                <div>
                  {rowCostTexts(category, currency).map((text) => (
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
