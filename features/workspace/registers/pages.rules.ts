import type { ProgrammePageKey } from "@/lib/base/addresses";

/** The pages of the programme that are no registers, in the order in which they are shown. */
export type ProgrammePage = { readonly key: ProgrammePageKey; readonly title: string; readonly lead: string };

export const PROGRAMME_PAGES: readonly ProgrammePage[] = [
  {
    key: "steps",
    title: "Steps and measures",
    lead: "The five steps, the three stages of a roll-out and the five KPIs, each with what shows that it worked.",
  },
  {
    key: "principles",
    title: "Principles and access flow",
    lead: "The three principles, the seven tenets with how far your answers support them, and the way of a request.",
  },
  {
    key: "drivers",
    title: "Drivers and crosswalk",
    lead: "What orders, strategies and standards ask for, and what your answers support of it.",
  },
  {
    key: "why",
    title: "Why and how",
    lead: "What speaks for zero trust, where perimeters fail, and how to begin each pillar.",
  },
];
