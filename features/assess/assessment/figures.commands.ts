import { formatCount } from "@/lib/base/format";
import { type Db, database, transaction } from "@/lib/database/client";
import { computeFigures, countOutdated, type FigureRow, OUTDATED, readFigureRows } from "./figures.queries";

async function storeFigures(db: Db, rows: readonly FigureRow[]): Promise<void> {
  const figures = rows.flatMap((row) => {
    const { organizationId, assessmentId, functionKey, version } = row;
    const computed = computeFigures(row);
    return computed ? [{ organizationId, assessmentId, functionKey, version, ...computed }] : [];
  });
  await db.$executeRaw`
    UPDATE "FunctionAnswer" f SET "claimed" = v."claimed", "possible" = v."possible", "proven" = v."proven",
      "stage" = v."stage", "settled" = v."settled", "answered" = v."answered", "applicable" = v."applicable",
      "method" = v."method", "modelVersion" = v."modelVersion"
    FROM jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) AS v("organizationId" uuid, "assessmentId" uuid,
      "functionKey" text, "version" int, "claimed" float8, "possible" float8, "proven" float8, "stage" int,
      "settled" boolean, "answered" int, "applicable" int, "method" text, "modelVersion" text)
    -- A version that was saved since it was read has its own figures.
    WHERE f."organizationId" = v."organizationId" AND f."assessmentId" = v."assessmentId"
      AND f."functionKey" = v."functionKey" AND f."version" = v."version"`;
}

/** One batch; null at the end. Of servers that start at once one works at a time, so that none waits in a circle. */
const fillBatch = (after: FigureRow | null): Promise<FigureRow[]> =>
  transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('fill figures', 0))`;
    const rows = await readFigureRows(db, after, OUTDATED);
    if (rows.length > 0) await storeFigures(db, rows);
    return rows;
  });

/**
 * Stores the figures of every function that has none, has them by another method, or by another version of the model than
 * its assessment carries: after a start on a newer version of Tenet. Answers, versions and history stay as they are; a
 * function whose answers are none of its version keeps what it has. `report` hears how far it is. Returns how many functions were looked at: 0 takes one query.
 */
export async function fillFigures(report: (step: string) => void): Promise<number> {
  const total = await countOutdated(database());
  let done = 0;
  for (let after: FigureRow | null = null; done < total; ) {
    report(`Computing the figures of stored answers: ${formatCount(done)} of ${formatCount(total)}`);
    const rows: FigureRow[] = await fillBatch(after);
    after = rows.at(-1) ?? null;
    if (after === null) break;
    done += rows.length;
  }
  return done;
}
