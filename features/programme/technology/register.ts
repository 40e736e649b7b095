/** The inventory of products, by the categories of technology that zero trust builds on. */
import { programme } from "@/features/model/catalogue/programme/model";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { defineRegister } from "@/features/programme/register/definition.rules";
import { categoriesWithoutProduct } from "./rules";
import { PRODUCT_STATUSES } from "./status.rules";

/** The part of the screen that shows which category has no product. */
export const TECHNOLOGY_PART = "gaps";

export const technologyRegister = defineRegister({
  key: "technologies",
  title: "Technologies",
  one: "product",
  lead: "Which products serve which category and pillar, what they cost, and where two do the same.",
  empty: "Begin with the products whose renewal is next, or with the dearest ones.",
  nameLabel: "Product",
  statuses: PRODUCT_STATUSES,
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
    part: {
      id: TECHNOLOGY_PART,
      needsEntries: false,
      count: ({ counts }) => {
        const products = counts.map(({ subject, status }) => ({ category: subject ?? "", status }));
        return products.length === 0 ? null : categoriesWithoutProduct(products).length;
      },
    },
    one: "category without a product in use",
    many: "categories without a product in use",
  },
  access: "programme.write",
  max: 2_000,
});
