import { UnknownVersionError } from "@/features/model/scoring/model-of";
import { METHOD, ScoringError } from "@/features/model/scoring/schema";
import { type Db, database } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { FIGURE_COLUMNS, figuresToStore, type StoredFigures } from "./figures.rules";
import type { Answer } from "./schema";

/** Functions that are read at once: about 2 MB. */
const BATCH = 2000;

type RowKey = { organizationId: string; assessmentId: string; functionKey: string };

/**
 * A stored function with its figures and its assessment's version of the model, of whatever organisation: for the
 * installation, never for a person.
 */
export type FigureRow = RowKey & {
  /** The version that its assessment carries: by this its figures are to be. */
  carries: string;
  answers: Record<string, Answer>;
  notApplicable: boolean;
  carriedForward: boolean;
  version: number;
} & { [F in keyof StoredFigures]: StoredFigures[F] | null };

const COLUMNS = Prisma.raw(FIGURE_COLUMNS.map((column) => `f."${column}"`).join(", "));

const FUNCTIONS = Prisma.sql`"FunctionAnswer" f
  JOIN "Assessment" a ON a."organizationId" = f."organizationId" AND a."id" = f."assessmentId"`;

/** Without figures, or with those of another method, or of another version of the model than the assessment carries. */
export const OUTDATED = Prisma.sql`(f."method" IS DISTINCT FROM ${METHOD}
  OR f."modelVersion" IS DISTINCT FROM a."modelVersion")`;

/** How many stored functions are outdated. */
export async function countOutdated(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS "count" FROM ${FUNCTIONS} WHERE ${OUTDATED}`;
  return row?.count ?? 0;
}

/** The stored functions after `after` in the order of their keys, some at a time; `condition` chooses among them. */
export function readFigureRows(db: Db, after: RowKey | null, condition: Prisma.Sql): Promise<FigureRow[]> {
  const isLater = after
    ? Prisma.sql`(f."organizationId", f."assessmentId", f."functionKey")
        > (${after.organizationId}::uuid, ${after.assessmentId}::uuid, ${after.functionKey})`
    : Prisma.sql`true`;
  return db.$queryRaw<FigureRow[]>`
    SELECT f."organizationId", f."assessmentId", f."functionKey", f."answers", f."notApplicable", f."carriedForward",
      f."version", a."modelVersion" AS "carries", ${COLUMNS}
    FROM ${FUNCTIONS} WHERE ${isLater} AND ${condition}
    ORDER BY f."organizationId", f."assessmentId", f."functionKey" LIMIT ${BATCH}`;
}

/** The figures that belong to a stored function, or why it has none: its answers are none of its version's. */
function computed(row: FigureRow): StoredFigures | string {
  try {
    return figuresToStore(row.carries, { ...row, key: row.functionKey, evidenced: [] });
  } catch (error) {
    if (error instanceof ScoringError) return `its answers are none of ${row.carries}: ${error.message}`;
    if (error instanceof UnknownVersionError) return error.message;
    throw error;
  }
}

/** The figures that belong to a stored function; null when its answers are none of its version of the model. */
export function computeFigures(row: FigureRow): StoredFigures | null {
  const figures = computed(row);
  return typeof figures === "string" ? null : figures;
}

function faultOf(row: FigureRow): string | null {
  const name = `${row.functionKey} of assessment ${row.assessmentId}`;
  const figures = computed(row);
  if (typeof figures === "string") return `${name}: ${figures}`;
  if (row.method === null) return `${name}: has no figures`;
  const wrong = FIGURE_COLUMNS.filter((column) => row[column] !== figures[column]);
  const parts = wrong.map((column) => `${column} is stored as ${row[column]} and computes to ${figures[column]}`);
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
