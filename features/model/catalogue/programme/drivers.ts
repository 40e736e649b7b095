import { cisaMicrosegmentation } from "./driver-cisa-microsegmentation";
import { csf } from "./driver-csf";
import { dod } from "./driver-dod";
import { nsaZig } from "./driver-nsa-zig";
import { ombM2209 } from "./driver-omb-m-22-09";
import { sp80053 } from "./driver-sp-800-53";
import { sp180035 } from "./driver-sp-1800-35";
import { publicationOf } from "./publication";
import type { Driver } from "./schema";

const eo14028: Driver = {
  key: "eo-14028",
  name: "Executive Order 14028",
  text: "Obliges federal agencies of the United States to draw up zero trust strategies. OMB M-22-09 says in detail what to do, so progress is read there.",
  ...publicationOf("eo-14028"),
  mapping: "unofficial",
  requirements: [
    {
      id: "zero-trust-strategy",
      name: "A strategy for the move to zero trust",
      group: "Federal agencies",
      deadline: null,
      due: null,
      level: null,
    },
  ],
  source: { document: "architecture", section: "What is zero trust architecture?" },
};

const sp800207: Driver = {
  key: "sp-800-207",
  name: "NIST SP 800-207",
  text: "Defines zero trust by seven tenets. It sets no dates and no levels: a tenet is supported as far as the functions linked to it are.",
  ...publicationOf("sp-800-207"),
  mapping: "unofficial",
  requirements: [
    { id: "T1", name: "Everything is a resource" },
    { id: "T2", name: "Secured communication" },
    { id: "T3", name: "Access per session" },
    { id: "T4", name: "Dynamic policy" },
    { id: "T5", name: "Monitored assets" },
    { id: "T6", name: "Strict, dynamic authentication and authorisation" },
    { id: "T7", name: "Telemetry that improves security" },
  ].map((tenet) => ({ ...tenet, group: "Tenets", deadline: null, due: null, level: null })),
  source: { document: "sp-800-207", section: "2.1 Tenets of Zero Trust" },
};

/** What obliges or guides organisations: nine publications with the requirements to which functions are mapped. */
export const drivers: Driver[] = [
  eo14028,
  ombM2209,
  dod,
  nsaZig,
  cisaMicrosegmentation,
  sp800207,
  sp180035,
  csf,
  sp80053,
];
