/** The inventory of products, by the categories of technology that zero trust builds on. */
import { programme } from "@/lib/catalogue/programme/model";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import type { ScreenPart } from "@/lib/programme/rules";
import { defineKind } from "@/lib/register/rules";

/** The part of the screen that shows which category has no product. */
export const TECHNOLOGY_PART = "gaps" satisfies ScreenPart;

export const technologyKind = defineKind({
  key: "technologies",
  title: "Technologies",
  one: "product",
  lead: "Which products serve which category and pillar, what they cost, and where two do the same.",
  empty: "Begin with the products whose renewal is next, or with the dearest ones.",
  nameLabel: "Product",
  statuses: [
    { value: "in_use", label: "In use", tone: "good", isClosed: false },
    { value: "evaluated", label: "Being evaluated", tone: "neutral", isClosed: false },
    { value: "introduced", label: "Being introduced", tone: "accent", isClosed: false },
    { value: "phased_out", label: "Being phased out", tone: "warn", isClosed: false },
    { value: "retired", label: "Retired", tone: "neutral", isClosed: true },
  ],
  startStatus: "evaluated",
  ownerLabel: "Owner",
  dueLabel: "Renewal",
  unit: "optional",
  subject: {
    label: "Category",
    isRequired: true,
    options: programme.technologies.map(({ key, name, what, pillars }) => ({
      value: key,
      label: name,
      hint: what,
      start: { name: "", fields: { pillars } },
    })),
  },
  fields: [
    {
      name: "pillars",
      label: "Pillars",
      type: "choices",
      isRequired: true,
      isColumn: true,
      options: ztmm.pillars.map(({ key, name }) => ({ value: key, label: name })),
    },
    {
      name: "yearlyCost",
      label: "Cost per year",
      hint: "Licences, hosting and upkeep, in the organisation's currency.",
      type: "number",
      unit: "money",
      min: 0,
      max: 1_000_000_000_000,
      isColumn: true,
    },
    {
      name: "replaces",
      label: "Replaces",
      hint: "What can be switched off once it is in use: names as in this register, one per line.",
      type: "long",
    },
    { name: "note", label: "Note", type: "long" },
  ],
  unique: [],
  tracked: ["status"],
  since: null,
  toLookAt: {
    part: TECHNOLOGY_PART,
    one: "category without a product in use",
    many: "categories without a product in use",
  },
  access: "programme.write",
  max: 2_000,
});
