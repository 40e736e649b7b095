/** Reads back what the writers were told is stored. */
import pg from "pg";
import type { FunctionDocument } from "@/features/assess/assessment/schema";
import type { ChainedEvent } from "@/lib/audit/rules";
import { readChain } from "@/lib/test/audit-chain";
import { documentOf, type Place } from "./saving-data";

const isSame = (a: Pick<FunctionDocument, "answers" | "note">, b: FunctionDocument) =>
  a.note === b.note &&
  JSON.stringify(Object.entries(a.answers).sort()) === JSON.stringify(Object.entries(b.answers).sort());

type Saved = Pick<FunctionDocument, "answers" | "note"> & { version: number };

/** What is wrong with a place whose saves the chain names in this order; null when every acknowledged one is there. */
function faultOf(place: Place, history: readonly Saved[]): string | null {
  const name = `${place.functionKey} of ${place.assessmentId}`;
  if (history.length !== place.version)
    return `${name}: ${place.version} versions acknowledged, ${history.length} kept`;
  const wrong = history.findIndex((saved, i) => saved.version !== i + 1 || !isSame(saved, documentOf(place, i + 1)));
  return wrong < 0 ? null : `${name}: version ${wrong + 1} in the history is not the one that was acknowledged`;
}

/** One sentence for everything that is lost or not as it was acknowledged: history, stored document, audit chain. */
export async function findFaults(databaseUrl: string, places: readonly Place[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const faults: string[] = [];
    const organizations = new Set(places.map(({ actor }) => actor.organizationId));
    for (const id of organizations) {
      const events = await readChain(client, id);
      const stored = await client.query(`SELECT * FROM "FunctionAnswer" WHERE "organizationId" = $1`, [id]);
      for (const place of places.filter(({ actor }) => actor.organizationId === id)) {
        const fault = faultOf(place, historyOf(place, events));
        if (fault) faults.push(fault);
        const row = stored.rows.find(
          (row) => row.assessmentId === place.assessmentId && row.functionKey === place.functionKey,
        );
        if (row?.version !== place.version || !isSame(row, documentOf(place, place.version)))
          faults.push(`${place.functionKey} of ${place.assessmentId}: what is stored is not the newest version`);
      }
    }
    return faults;
  } finally {
    await client.end();
  }
}

const historyOf = ({ assessmentId, functionKey }: Place, events: readonly ChainedEvent[]): Saved[] =>
  events.filter(({ subject }) => subject.id === `${assessmentId}/${functionKey}`).map((event) => event.after as Saved);
