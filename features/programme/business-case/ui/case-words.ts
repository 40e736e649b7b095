/** What a business case comes to, in words. */

import { businessCaseRegister } from "@/features/programme/business-case/register";
import { type CaseResult, type Input, MONTHS, type Scenario } from "@/features/programme/business-case/rules";
import { ofHundred, percentText } from "@/lib/base/format";
import { guessWords } from "@/lib/base/money";

/** The label of an input, as its field has it. */
export const inputLabel = (input: Input): string =>
  businessCaseRegister.fields.find(({ name }) => name === input)?.label ?? input;

/** An input in few words, for the axis of a chart. */
export const SHORT_LABELS: Readonly<Record<Input, string>> = {
  breachCost: "Cost of one breach",
  breachProbability: "Breach probability",
  breachReduction: "Breaches avoided",
  retiredTools: "Retired tools",
  productivity: "Productivity",
  costYear1: "Cost, first year",
  costYear2: "Cost, second year",
  costYear3: "Cost, third year",
};

export function paybackText({ cost, paybackMonth }: Pick<Scenario, "cost" | "paybackMonth">): string {
  if (cost === 0) return "nothing is spent";
  if (paybackMonth === null) return `not within ${MONTHS} months`;
  return paybackMonth === 0 ? "from the start" : `month ${paybackMonth}`;
}

export const roiText = (roi: number | null): string => (roi === null ? "nothing is spent" : percentText(roi));

function likelyWords({ cost, net, roi, paybackMonth }: Scenario, currency: string): string {
  const gain = `Most likely the programme ${net < 0 ? "costs" : "brings"} ${guessWords(Math.abs(net), currency)} more than it ${net < 0 ? "brings" : "costs"} over three years`;
  const rate = roi === null ? "" : `, a return of ${percentText(roi)}`;
  if (cost === 0 || paybackMonth === null) return `${gain}${rate}.`;
  return `${gain}${rate}, and has paid back ${paybackMonth === 0 ? "from the start" : `by month ${paybackMonth}`}.`;
}

/** The news of a case: what is most likely, how far it may be off, and how often it pays back. */
export function caseHeadline({ scenarios, simulation }: CaseResult, currency: string): string {
  // The low course has the high costs, the high one the high benefits: nothing lies beyond them.
  const isFree = scenarios.low.cost === 0;
  if (isFree && scenarios.high.benefit === 0)
    return "Every cost and every benefit is zero, so there is nothing to compare yet.";
  const { p5, p95 } = simulation.net;
  const range = `In 9 of 10 simulated runs the net is between ${guessWords(p5, currency)} and ${guessWords(p95, currency)}`;
  const chance =
    simulation.paysBack === 0
      ? `none pays back within ${MONTHS} months`
      : `${ofHundred(simulation.paysBack)} pay back within ${MONTHS} months`;
  return `${likelyWords(scenarios.likely, currency)} ${range}${isFree ? "" : `; ${chance}`}.`;
}
