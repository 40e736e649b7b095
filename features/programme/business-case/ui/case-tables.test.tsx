import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { INPUTS, resultOf, USUAL_EFFECT } from "@/features/programme/business-case/rules";
import { buildEntryOf } from "@/lib/test/register-entries";
import { CaseFigures } from "./case-figures";
import { CaseHistogram } from "./case-histogram";
import { CaseTable } from "./case-summary";
import { CaseTornado } from "./case-tornado";

const range = { low: 100_000, likely: 200_000, high: 400_000 };
const ranges = Object.fromEntries(INPUTS.map((input) => [input, range])) as Record<
  (typeof INPUTS)[number],
  typeof range
>;
const result = resultOf({ ranges, effect: USUAL_EFFECT, discountRate: 5 });
const entry = buildEntryOf(businessCaseRegister, { name: "Case", fields: ranges });

it("each table of a business case names the currency once, and has plain figures in its cells", () => {
  const html = renderToStaticMarkup(
    <>
      <CaseTable entries={[entry]} organization="acme" currency="EUR" />
      <CaseFigures result={result} currency="EUR" discountRate={5} />
      <CaseTornado result={result} currency="EUR" />
      <CaseHistogram simulation={result.simulation} currency="EUR" />
    </>,
  );
  const tables = html.match(/<table.*?<\/table>/g) ?? [];
  expect(tables).toHaveLength(5);
  expect(tables.map((table) => table.match(/EUR/g)?.length)).toEqual(tables.map(() => 1));
  expect(tables.filter((table) => /<tbody>.*EUR/.test(table))).toEqual([]);
});
