import type { Tone } from "@/components/chip";
import { firstNames } from "@/components/first-of";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import type { CategoryRow, Cell } from "@/features/programme/technology/rules";
import { type MatrixCell, MatrixRows } from "./matrix-rows";
import { CELL_WORDS, rowCostTexts } from "./technology-words";

const TONES: Readonly<Record<Cell["state"], Tone>> = {
  overlap: "accent",
  single: "good",
  ending: "neutral",
  coming: "accent",
  gap: "warn",
  not_served: "neutral",
};

const saidOf = (state: Cell["state"]) => ({ words: CELL_WORDS[state], tone: TONES[state] });

function cellOf({ state, products, coming }: Cell): MatrixCell {
  if (state === "not_served") return null;
  return {
    ...(state === "coming" ? {} : { state: saidOf(state) }),
    ...(products.length === 0 ? {} : { products: firstNames(products) }),
    ...(coming.length === 0 ? {} : { coming: { ...saidOf("coming"), names: firstNames(coming) } }),
  };
}

export interface TechnologyMatrixProps {
  readonly categories: readonly CategoryRow[];
  readonly currency: string;
}

/** Categories by pillars: covered, doubled, coming, open; and what each category costs a year. */
export const TechnologyMatrix = ({ categories, currency }: TechnologyMatrixProps) => (
  <MatrixRows
    caption="Products by category and pillar"
    pillars={categories[0]?.cells.map(({ pillar }) => pillarName(pillar)) ?? []}
    rows={categories.map((category) => ({
      ...{ key: category.key, name: category.name },
      cells: category.cells.map(cellOf),
      costs: rowCostTexts(category, currency),
    }))}
  />
);
