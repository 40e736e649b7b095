import type { Pillar } from "../schema";

export const networks: Pillar = { key: "networks", name: "Networks", purpose: "To be written by the content of this pillar.", functions: [] };
