import fs from "node:fs/promises";
import path from "node:path";
import { can } from "@/lib/access/policy";
import { lastCheckOf } from "@/lib/audit/last-check";
import { env } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import type { Caller } from "@/lib/http/caller";
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

type State = Pick<Health, "status" | "database" | "migrations">;

/** Is this server able to serve? Never throws. In the demo it is not until the sample organisation is complete. */
async function readState(): Promise<State> {
  try {
    if (!(await withinPatience(hasEveryMigration())))
      return { status: "failing", database: "ok", migrations: "missing" };
    const isReady = !env.DEMO || (await withinPatience(isSampleComplete()));
    return { status: isReady ? "ok" : "starting", database: "ok", migrations: "current" };
  } catch {
    return { status: "failing", database: "unreachable", migrations: "unknown" };
  }
}

/** What only somebody known is told; nothing when the database cannot say who asks. */
async function readMore(who: () => Promise<Caller | null>): Promise<Pick<Health, "version" | "auditLogs">> {
  const caller = await withinPatience(who()).catch(() => null);
  if (!caller) return {};
  const rights = caller.token ? [caller.token] : caller.who.memberships.map((one) => ({ ...one, tokenScopes: null }));
  const readers = rights.filter((one) => can(one, "audit.read"));
  const auditLogs = readers.map((one) => ({
    organization: one.organizationSlug,
    check: lastCheckOf(one.organizationId),
  }));
  return { version: packageJson.version, ...(auditLogs.length > 0 ? { auditLogs } : {}) };
}

/** Is this server able to serve, and what more is there to tell whoever asks? Never throws. */
export async function getHealth(who: () => Promise<Caller | null>): Promise<Health> {
  const [state, more] = await Promise.all([readState(), readMore(who)]);
  return { ...state, ...more };
}
