/** How far on the way an item of the checklist or a control belongs, and what that is called. */
export const LEVELS = ["foundational", "advanced"] as const;
export type Level = (typeof LEVELS)[number];
export const LEVEL_LABELS: Record<Level, string> = { foundational: "Foundational", advanced: "Advanced" };
