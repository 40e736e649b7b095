import { ScoringError } from "@/features/model/scoring/schema";
import { type Db, database } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { COMPUTED_BY, FIGURE_COLUMNS, figuresToStore, type StoredFigures } from "./figures.rules";
import type { Answer } from "./schema";

/** Functions that are read at once: about 2 MB. */
const BATCH = 2000;

type RowKey = { organizationId: string; assessmentId: string; functionKey: string };

/** A stored function with its figures, of whatever organisation: for the installation, never for a person. */
export type FigureRow = RowKey & {
  answers: Record<string, Answer>;
  notApplicable: boolean;
  carriedForward: boolean;
  version: number;
} & { [F in keyof StoredFigures]: StoredFigures[F] | null };

const COLUMNS = Prisma.raw(FIGURE_COLUMNS.map((column) => `"${column}"`).join(", "));

/** Without figures, or with those of another method or model. */
export const OUTDATED = Prisma.sql`("method" IS DISTINCT FROM ${COMPUTED_BY.method}
  OR "modelVersion" IS DISTINCT FROM ${COMPUTED_BY.modelVersion})`;

/** The stored functions after `after` in the order of their keys, some at a time; `condition` chooses among them. */
export function readFigureRows(db: Db, after: RowKey | null, condition: Prisma.Sql): Promise<FigureRow[]> {
  const isLater = after
    ? Prisma.sql`("organizationId", "assessmentId", "functionKey")
        > (${after.organizationId}::uuid, ${after.assessmentId}::uuid, ${after.functionKey})`
    : Prisma.sql`true`;
  return db.$queryRaw<FigureRow[]>`
    SELECT "organizationId", "assessmentId", "functionKey", "answers", "notApplicable", "carriedForward", "version", ${COLUMNS}
    FROM "FunctionAnswer" WHERE ${isLater} AND ${condition}
    ORDER BY "organizationId", "assessmentId", "functionKey" LIMIT ${BATCH}`;
}

/** The figures that belong to a stored function; null when its answers are none of the model's. */
export function computeFigures(row: FigureRow): StoredFigures | null {
  try {
    return figuresToStore({ ...row, key: row.functionKey, evidenced: [] });
  } catch (error) {
    if (error instanceof ScoringError) return null;
    throw error;
  }
}

function faultOf(row: FigureRow): string | null {
  const name = `${row.functionKey} of assessment ${row.assessmentId}`;
  const computed = computeFigures(row);
  if (computed === null) return `${name}: its answers are none of the model's`;
  if (row.method === null) return `${name}: has no figures`;
  const wrong = FIGURE_COLUMNS.filter((column) => row[column] !== computed[column]);
  const parts = wrong.map((column) => `${column} is stored as ${row[column]} and computes to ${computed[column]}`);
  return parts.length > 0 ? `${name}: ${parts.join(", ")}` : null;
}

/**
 * Computes the figures of every stored function again and compares. `found` gets one sentence for each function whose
 * figures differ. Returns how many were checked.
 */
export async function verifyFigures(found: (fault: string) => void): Promise<number> {
  let checked = 0;
  for (let after: RowKey | null = null; ; ) {
    const rows: FigureRow[] = await readFigureRows(database(), after, Prisma.sql`true`);
    for (const row of rows) {
      const fault = faultOf(row);
      if (fault !== null) found(fault);
    }
    checked += rows.length;
    after = rows.at(-1) ?? null;
    if (after === null) return checked;
  }
}
