import type { Pillar } from "../schema";

export const identity: Pillar = { key: "identity", name: "Identity", purpose: "To be written by the content of this pillar.", functions: [] };
