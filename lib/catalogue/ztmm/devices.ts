import type { Pillar } from "../schema";

export const devices: Pillar = { key: "devices", name: "Devices", purpose: "To be written by the content of this pillar.", functions: [] };
