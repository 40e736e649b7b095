/** What follows from a business case, as an answer. */
import { z } from "zod";
import { type BusinessCase, type CaseResult, INPUTS, type Input } from "./rules";

const money = z.number().describe("In whole units of the currency, unrounded");
const input = z.enum(INPUTS);

const scenario = z.object({
  years: z.array(
    z.object({ cost: money, avoidedBreach: money, retiredTools: money, productivity: money, benefit: money }),
  ),
  cost: money,
  benefit: money,
  net: money.describe("Benefit minus cost over three years"),
  roi: z.number().nullable().describe("(benefit - cost) / cost, 0.5 is 50 percent; null: nothing is spent"),
  npv: money.nullable().describe("Present value; null without a discount rate"),
  paybackMonth: z
    .int()
    .min(0)
    .max(36)
    .nullable()
    .describe("From the end of this month on, benefits cover costs; null: not within 36 months"),
});

const spread = z.object({ p5: z.number(), p50: z.number(), p95: z.number() });
const range = z.object({ low: z.number(), likely: z.number(), high: z.number() });

const result = z.object({
  scenarios: z.object({
    low: scenario.describe("Low benefits with high costs"),
    likely: scenario,
    high: scenario.describe("High benefits with low costs"),
  }),
  sensitivity: z
    .array(z.object({ input, low: money, high: money }))
    .describe("Net with one input at its low and at its high value, the one that moves it most first"),
  simulation: z.object({
    draws: z.int(),
    seed: z.int(),
    net: spread,
    roi: spread.nullable(),
    paysBack: z.number().min(0).max(1).describe("Share of the draws that have paid back after 36 months"),
    histogram: z.array(z.object({ from: money, to: money, count: z.int() })),
  }),
}) satisfies z.ZodType<CaseResult>;

export const businessCase = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.string(),
    currency: z.string(),
    method: z.string().describe("Version of the formulas"),
    missing: z.array(input).describe("Inputs without which there is no result"),
    inputs: z
      .object({
        ranges: z.object(Object.fromEntries(INPUTS.map((name) => [name, range])) as Record<Input, typeof range>),
        effect: z
          .tuple([z.number(), z.number(), z.number()])
          .readonly()
          .describe("Share of the benefits in effect, by year"),
        discountRate: z.number().nullable().describe("Percent per year"),
      })
      .nullable()
      .describe("What the result was worked out from"),
    result: result.nullable(),
  })
  .meta({ id: "BusinessCase" }) satisfies z.ZodType<BusinessCase>;
