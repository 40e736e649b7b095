import type { Pillar } from "../schema";

export const data: Pillar = { key: "data", name: "Data", purpose: "To be written by the content of this pillar.", functions: [] };
