// The engine of Prisma Migrate, compiled to WebAssembly: the prisma command would download a binary of it.
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";
import { errorCode } from "@/lib/installation/failure";
import { MigrationAdapter } from "./adapter";

export const MIGRATIONS = "prisma/migrations";
const SCHEMA = "prisma/schema.prisma";
const filters = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

// The package is written for bundlers, which resolve the .wasm file's imports; under Node they are wired by hand.
async function loadWasm(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = await WebAssembly.compile(await fs.readFile(path.join(path.dirname(entry), "schema_engine_bg.wasm")));
  const imports: WebAssembly.Imports = {};
  for (const wanted of WebAssembly.Module.imports(module)) {
    imports[wanted.module] ??= {};
    Object.assign(imports[wanted.module] ?? {}, { [wanted.name]: Reflect.get(glue, wanted.name) });
  }
  const { exports } = await WebAssembly.instantiate(module, imports);
  glue.__wbg_set_wasm(exports);
  const begin = exports.__wbindgen_start;
  if (typeof begin === "function") begin();
}

/** The names of the migrations that this version of Tenet has, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await fs.readdir(MIGRATIONS, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function migrationsList() {
  const names = await migrationNames();
  return {
    baseDir: path.resolve(MIGRATIONS),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await fs.readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

async function openEngine(config: pg.PoolConfig): Promise<glue.SchemaEngine> {
  loaded ??= loadWasm();
  await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(config));
  const content = await fs.readFile(SCHEMA, "utf8");
  return glue.SchemaEngine.new({ datamodels: [[SCHEMA, content]] }, () => undefined, adapter);
}

/**
 * Applies to the database at `url` what is not applied yet, after marking the migrations in `cutOff` as rolled back.
 * The names of the applied ones, in order. Throws the engine's error.
 */
export async function applyMigrations(url: string, cutOff: readonly string[]): Promise<string[]> {
  const engine = await openEngine({ connectionString: url });
  try {
    for (const migrationName of cutOff) await engine.markMigrationRolledBack({ migrationName });
    return (await engine.applyMigrations({ migrationsList: await migrationsList(), filters })).appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/**
 * The SQL that leads from the migrations in the folder to schema.prisma, empty when there is no difference. The engine
 * applies the migrations in a database that it makes on the server at `url`: a throwaway server.
 */
export async function schemaDifference(url: string): Promise<string> {
  // In single fields: beside a connectionString the adapter's database of its own would be the one at `url`.
  const { hostname, port, username, password, pathname } = new URL(url);
  const target = { host: hostname, port: Number(port), user: username, password, database: pathname.slice(1) };
  const engine = await openEngine({ ...target });
  try {
    const from = { tag: "migrations" as const, ...(await migrationsList()) };
    const to = {
      tag: "schemaDatamodel" as const,
      files: [{ path: SCHEMA, content: await fs.readFile(SCHEMA, "utf8") }],
    };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
    const sql = stdout?.trim() ?? "";
    return sql === "-- This is an empty migration." ? "" : sql;
  } finally {
    engine.free();
  }
}
