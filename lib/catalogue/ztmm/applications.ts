import type { Pillar } from "../schema";

export const applications: Pillar = { key: "applications", name: "Applications and Workloads", purpose: "To be written by the content of this pillar.", functions: [] };
