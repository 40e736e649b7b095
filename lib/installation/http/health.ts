import fs from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import packageJson from "@/package.json";
import type { Health } from "./health-schema";

/** The database counts as unreachable when it has not answered for this long (milliseconds). */
const PATIENCE_MS = 3000;

let known: Promise<string[]> | undefined;

/** The migrations that this version of Tenet has; read once. */
function knownMigrations(): Promise<string[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  known ??= fs
    .readdir(folder, { withFileTypes: true })
    .then((entries) => entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
  return known;
}

async function hasEveryMigration(): Promise<boolean> {
  const [table] = await database().$queryRaw<{ found: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`;
  if (!table?.found) return false;
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS name FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  const applied = new Set(rows.map((row) => row.name));
  return (await knownMigrations()).every((name) => applied.has(name));
}

/** Is the sample organisation of the demo built to its end? False in every other installation. */
export async function isSampleComplete(): Promise<boolean> {
  const marked = await database().installation.count({ where: { sampleCompletedAt: { not: null } } });
  return marked > 0;
}

const withinPatience = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The database does not answer")), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Is this server able to serve? Never throws. In the demo it is not until the sample organisation is complete. */
export async function getHealth(): Promise<Health> {
  const { version } = packageJson;
  try {
    if (!(await withinPatience(hasEveryMigration())))
      return { status: "failing", database: "ok", version, migrations: "missing" };
    const isReady = !env.DEMO || (await withinPatience(isSampleComplete()));
    return { status: isReady ? "ok" : "starting", database: "ok", version, migrations: "current" };
  } catch {
    return { status: "failing", database: "unreachable", version, migrations: "unknown" };
  }
}
