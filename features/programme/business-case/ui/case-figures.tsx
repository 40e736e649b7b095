import { Disclosure } from "@/components/disclosure";
import { Table, Td, Th } from "@/components/table";
import type { BusinessCase, CaseResult, Scenario } from "@/features/programme/business-case/rules";
import { guessFigure } from "@/lib/base/money";
import { paybackText, roiText } from "./case-words";

const YEARS = ["First year", "Second year", "Third year"];

/** The figures of the low, the likely and the high course side by side, and the likely one year by year. */
export function CaseFigures({
  result,
  currency,
  discountRate,
}: {
  readonly result: CaseResult;
  readonly currency: BusinessCase["currency"];
  /** Percent; null: no present value. */
  readonly discountRate: number | null;
}) {
  const { low, likely, high } = result.scenarios;
  const money = guessFigure;
  const rows: readonly (readonly [string, (scenario: Scenario) => string])[] = [
    ["Benefit in three years", ({ benefit }) => money(benefit)],
    ["Cost in three years", ({ cost }) => money(cost)],
    ["Net: benefit less cost", ({ net }) => money(net)],
    ["Return: net by cost", ({ roi }) => roiText(roi)],
    ...(discountRate === null
      ? []
      : [
          [
            `Present value at ${discountRate}\u00a0%`,
            ({ npv }: Scenario) => (npv === null ? "–" : money(npv)),
          ] as const,
        ]),
    ["Paid back", paybackText],
  ];
  return (
    <div className="grid grid-cols-1 gap-3">
      <Table caption="What the case comes to, by low, likely and high guesses" phone="stack">
        <thead>
          <tr>
            <Th>Over three years, amounts in {currency}</Th>
            <Th numeric>Low</Th>
            <Th numeric>Likely</Th>
            <Th numeric>High</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, text]) => (
            <tr key={label}>
              <Th scope="row">{label}</Th>
              <Td numeric label="Low">
                {text(low)}
              </Td>
              <Td numeric label="Likely">
                {text(likely)}
              </Td>
              <Td numeric label="High">
                {text(high)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="max-w-[48rem] text-ink-2 text-sm">
        Low takes the low benefits with the high costs, high takes the opposite: the outer bounds. A case has paid back
        in the month from which on its benefits so far cover its costs so far, later years' costs included.
      </p>
      <Disclosure summary="Year by year, with the likely guesses">
        <Table caption="Costs and benefits year by year, with the likely guesses">
          <thead>
            <tr>
              <Th>Year, amounts in {currency}</Th>
              <Th numeric>Avoided breach cost</Th>
              <Th numeric>Retired tools</Th>
              <Th numeric>Productivity</Th>
              <Th numeric>Benefit</Th>
              <Th numeric>Cost</Th>
            </tr>
          </thead>
          <tbody>
            {likely.years.map(({ avoidedBreach, retiredTools, productivity, benefit, cost }, i) => (
              <tr key={YEARS[i]}>
                <Th scope="row">{YEARS[i]}</Th>
                {[avoidedBreach, retiredTools, productivity, benefit, cost].map((amount, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: five columns that never change places.
                  <Td numeric key={column}>
                    {money(amount)}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </div>
  );
}
