/**
 * The register of business cases: what the programme costs and brings, as guesses with a low, a likely and a high value.
 * A draft may lack some of them; rules.ts holds a current one to all.
 */
import { defineRegister } from "@/features/programme/register/definition.rules";
import type { Field } from "@/features/programme/register/rules";
import { checkBusinessCase } from "./rules";

const money = (name: string, label: string, hint: string): Field => ({
  name,
  label,
  hint,
  neededFor: "a current case",
  type: "range",
  unit: "money",
  min: 0,
  max: 1_000_000_000_000,
});

const percent = (name: string, label: string, hint: string): Field => ({
  name,
  label,
  hint,
  neededFor: "a current case",
  type: "range",
  unit: "percent",
  min: 0,
  max: 100,
});

export const businessCaseRegister = defineRegister({
  key: "business-cases",
  title: "Business cases",
  one: "business case",
  lead: "What the programme costs and brings over three years, with the range that your guesses leave open.",
  empty:
    "Make one case with your own figures. A draft may leave some of them open. Published figures stand beside it for comparison and enter nothing.",
  nameLabel: "Name",
  statuses: [
    { value: "draft", label: "Draft", tone: "neutral", isClosed: false },
    { value: "current", label: "Current", tone: "good", isClosed: false },
    { value: "superseded", label: "Superseded", tone: "neutral", isClosed: true },
  ],
  startStatus: "draft",
  ownerLabel: "Owner",
  dueLabel: "Review by",
  unit: "none",
  subject: null,
  fields: [
    money("breachCost", "Cost of one breach", "What one serious breach would cost the organisation."),
    percent("breachProbability", "Probability of a breach per year, percent", "Without the programme."),
    percent(
      "breachReduction",
      "Share of breaches that the programme avoids, percent",
      "Once the programme is fully in effect.",
    ),
    money("retiredTools", "Retired tools, per year", "What is no longer paid for systems that are switched off."),
    money("productivity", "Productivity, per year", "Work that users and operations are spared."),
    {
      name: "effectYear1",
      label: "Benefits in effect in the first year, percent",
      hint: "Of all three benefits. Left empty, it is a third.",
      type: "number",
      unit: "percent",
      min: 0,
      max: 100,
    },
    {
      name: "effectYear2",
      label: "Benefits in effect in the second year, percent",
      hint: "Left empty, it is two thirds. In the third year all are in effect.",
      type: "number",
      unit: "percent",
      min: 0,
      max: 100,
    },
    money("costYear1", "Programme cost, first year", "Licences, people, consultants; paid at the start of the year."),
    money(
      "costYear2",
      "Programme cost, second year",
      "Licences, people, consultants; paid at the start of the second year.",
    ),
    money(
      "costYear3",
      "Programme cost, third year",
      "Licences, people, consultants; paid at the start of the third year.",
    ),
    {
      name: "discountRate",
      label: "Discount rate per year, percent",
      hint: "For the present value. Left empty, there is none.",
      type: "number",
      unit: "percent",
      min: 0,
      max: 100,
    },
    { name: "assumptions", label: "Assumptions", hint: "Where the figures come from.", type: "long" },
  ],
  unique: [],
  tracked: [],
  since: null,
  toLookAt: { statuses: ["draft"], one: "draft", many: "drafts" },
  check: checkBusinessCase,
  access: "programme.write",
  max: 100,
});
