import { AndMore, FIRST, firstNames } from "@/components/first-of";
import { Table, Td, Th } from "@/components/table";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import type { TechnologyOverview } from "@/features/programme/technology/rules";
import { amountText } from "@/lib/base/money";
import { categoryName, savingText } from "./technology-words";

const UNKNOWN = "unknown: a cost is missing";

function Overlaps({ overlaps, currency }: Pick<TechnologyOverview, "overlaps"> & { readonly currency: string }) {
  return (
    <Table caption="Products that overlap" showCaption phone="stack">
      <thead>
        <tr>
          <Th>Category</Th>
          <Th>Pillars</Th>
          <Th>Products</Th>
          <Th numeric>Saving per year</Th>
        </tr>
      </thead>
      <tbody>
        {overlaps.slice(0, FIRST).map(({ category, pillars, products, saving }) => (
          <tr key={products[0]?.id}>
            <Th scope="row">{categoryName(category)}</Th>
            <Td label="Pillars">{pillars.map(pillarName).join(", ")}</Td>
            <Td label="Products">{firstNames(products.map(({ name }) => name))}</Td>
            <Td numeric label="Saving per year">
              {saving ? savingText(saving, currency) : UNKNOWN}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Ending({ ending, currency }: Pick<TechnologyOverview, "ending"> & { readonly currency: string }) {
  return (
    <Table caption="Products that go without further decisions" showCaption phone="stack">
      <thead>
        <tr>
          <Th>Product</Th>
          <Th>Why</Th>
          <Th numeric>Saving per year</Th>
        </tr>
      </thead>
      <tbody>
        {ending.slice(0, FIRST).map(({ id, name, yearlyCost, replacedBy }) => (
          <tr key={id}>
            <Th scope="row">{name}</Th>
            <Td label="Why">{replacedBy === null ? "being phased out" : `replaced by ${replacedBy}`}</Td>
            <Td numeric label="Saving per year">
              {yearlyCost === null ? UNKNOWN : amountText(yearlyCost, currency)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What consolidating would save, from what, and under which assumptions. */
export function TechnologySavings({
  overview: { overlaps, ending, unmatched },
  currency,
}: {
  readonly overview: TechnologyOverview;
  readonly currency: string;
}) {
  return (
    <div className="grid gap-4">
      {overlaps.length > 0 ? <Overlaps overlaps={overlaps} currency={currency} /> : null}
      <AndMore of={overlaps.length} />
      {ending.length > 0 ? <Ending ending={ending} currency={currency} /> : null}
      <AndMore of={ending.length} />
      {unmatched.length > 0 ? (
        <p className="text-ink-2">
          No product has the name that stands under “Replaces”:{" "}
          {firstNames(
            unmatched.map(({ product, name }) => `${name} (at ${product})`),
            FIRST,
          )}
          . Correct it, or add the product.
        </p>
      ) : null}
      <p className="max-w-[48rem] text-ink-2 text-sm">
        An overlap is more than one product in use in one category with a common pillar, whichever unit has it. What is
        kept still serves every pillar: the lower figure keeps the dearest products, the higher one the cheapest. Each
        product counts once. The cost of moving from one to the other is not in it.
      </p>
    </div>
  );
}
