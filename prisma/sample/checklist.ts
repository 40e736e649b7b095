/** How far the sample organisation's units are with the implementation checklist. All of it is invented. */

import { saveChecklistItem } from "@/features/programme/checklist/commands";
import { rightsOn } from "@/features/programme/checklist/policy";
import { getChecklist } from "@/features/programme/checklist/queries";
import { type ChecklistDocument, type Evidence, UNTOUCHED } from "@/features/programme/checklist/rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { addDays, addMonths } from "@/lib/base/day";
import type { Actors } from "./actors";

/**
 * A letter per item, the domains in the order of the catalogue, each with its three foundational and two advanced items:
 * v verified, i implemented, w implemented with a review that is overdue, p in progress, o in progress and overdue, n not
 * applicable, . not started. Units that are not here have begun nothing.
 */
const PROGRESS: Readonly<Record<string, string>> = {
  "Head office": "viwp. viwo. ip... iip.. ip... vpi.p",
  Payments: "vvipp vvipn wvo.p viip. vpw.. viip.",
  "Citizen portal": "vviip nwi.n viwp. vvipp iip.. vi.p.",
  "HR system": "iio.. vip.. p.... ip... p.... i.p..",
  "Data platform": "ivp.p nip.n iip.. vvp.p ip... ip...",
  "Identity services": "vvvip nin.n ip.p. iip.. vi.p. iw...",
  "Case management": "ipo.. ip... p.... ip... ..... p....",
  "Mobile workforce": "ii.p. vvip. pi... i.... p.... .....",
};

/** Who in the sample answers for what the assessor is responsible for: the assessor; elsewhere the lead. */
const ASSESSED: readonly string[] = ["Payments", "HR system"];

/** Why an item does not apply, by the domain that it is of. */
const REASONS: Readonly<Record<string, string>> = {
  "device-endpoint":
    "The service runs on virtual servers alone; laptops and phones are in the checklists of the units that hand them out.",
  network: "The service has no network of its own: it lives in the segments of Head office and follows its rules.",
};

/** What shows that an item is done, by its id. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  "identity-access.f1": "Role model and the permissions behind each role",
  "identity-access.f2": "Share of sign-ins with MFA, by group",
  "identity-access.f3": "Access reviews after changes of role, last quarter",
  "identity-access.a1": "Standing administrator rights, month by month",
  "device-endpoint.f1": "Device checks at sign-in: rules and refusals",
  "device-endpoint.f2": "EDR coverage and open findings",
  "device-endpoint.f3": "Disk encryption by device group",
  "network.f1": "Allowed connections between services, with the need for each",
  "network.f2": "Applications behind ZTNA, and the VPN profiles that are left",
  "network.f3": "Firewall rules: default deny and its exceptions",
  "application-data.f1": "Applications behind single sign-on",
  "application-data.f2": "Stores with encryption at rest, and where their keys are",
  "application-data.f3": "Data access audit, minutes and findings",
  "detection-response.f1": "Detection rules in use and their alerts",
  "detection-response.f2": "Automatic responses and what they did last month",
  "detection-response.f3": "Red team exercise: findings with owners and dates",
  "governance-compliance.f1": "Control validation runs",
  "governance-compliance.f2": "Rules compared: own premises and two providers",
  "governance-compliance.f3": "Policies with the standards they follow",
};

const NOTES: Readonly<Record<string, string>> = {
  p: "Begun this quarter; the first group of users is done.",
  o: "Waits for the supplier's new version. A new date is agreed with them next week.",
  w: "In place since last year. Nobody has looked at it again since then.",
};

/** What is written of an item with this letter; `index` spreads the dates. */
function documentOf(letter: string, item: ChecklistItem, people: { ownerId: string; seenById: string }, on: Day) {
  const { today, index } = on;
  const evidence = (seenOn: string): Evidence => ({
    url: `https://wiki.sample.example/zero-trust/${item.id.replace(".", "/")}`,
    title: SHOWN_BY[item.id] ?? "Record of the check",
    seenOn,
    seenById: people.seenById,
  });
  const owned = { ...UNTOUCHED, ownerId: people.ownerId, note: NOTES[letter] ?? "" };
  const seenOn = addDays(today, -5 - ((index * 11) % 70));
  const before = addMonths(today, -9);
  const documents: Record<string, ChecklistDocument> = {
    v: { ...owned, status: "verified", evidence: evidence(seenOn), reviewedOn: seenOn },
    i: { ...owned, status: "implemented", evidence: evidence(seenOn), reviewedOn: seenOn },
    w: { ...owned, status: "implemented", evidence: evidence(before), reviewedOn: before },
    p: { ...owned, status: "in_progress", dueOn: addDays(today, 20 + ((index * 13) % 120)) },
    o: { ...owned, status: "in_progress", dueOn: addDays(today, -10 - index) },
    n: {
      ...UNTOUCHED,
      status: "not_applicable",
      reason: REASONS[item.domain] ?? "Nothing of the kind is in use here.",
    },
  };
  return documents[letter];
}

type Day = { today: string; index: number };

async function buildUnitChecklist(actors: Actors, unitId: string, unitName: string, letters: string): Promise<void> {
  const { items, asOf } = await getChecklist(actors.owner, unitId);
  for (const [index, item] of items.entries()) {
    const letter = letters[index] ?? ".";
    if (item.version > 0 || letter === ".") continue;
    const isAssessed = ASSESSED.includes(unitName) && rightsOn(actors.assessor, unitId, item).mayWrite;
    const responsible = isAssessed ? actors.assessor : actors.lead;
    // Whoever verifies neither owns nor implemented the item, and has looked at its evidence.
    const verifier = letter === "v" ? actors.owner : null;
    const people = { ownerId: responsible.userId, seenById: (verifier ?? responsible).userId };
    const document = documentOf(letter, item, people, { today: asOf, index });
    const key = { unitId, itemId: item.id };
    const first = verifier && document ? { ...document, status: "implemented" } : document;
    const { version } = await saveChecklistItem(responsible, { ...key, version: 0, document: first });
    if (verifier) await saveChecklistItem(verifier, { ...key, version, document });
  }
}

/** The checklists of the sample's units; what is stored already stays. `unitIds` has the ids by name. */
export async function buildChecklist(actors: Actors, unitIds: ReadonlyMap<string, string>): Promise<void> {
  for (const [unitName, progress] of Object.entries(PROGRESS)) {
    const unitId = unitIds.get(unitName);
    if (unitId !== undefined) await buildUnitChecklist(actors, unitId, unitName, progress.replaceAll(" ", ""));
  }
}
