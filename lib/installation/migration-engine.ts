// The engine of Prisma Migrate, compiled to WebAssembly: the prisma command would download a binary of it.
import { EventEmitter } from "node:events";
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { errorCode } from "@/lib/installation/failure";

export const MIGRATIONS = "prisma/migrations";
const SCHEMA = "prisma/schema.prisma";
const filters = { externalTables: [], externalEnums: [] };

export type MigrationEngine = Readonly<{
  /** Applies what is not applied yet; the names of the applied ones, in order. */
  apply: () => Promise<string[]>;
  /** Marks a migration that was not finished as rolled back, so that it is applied again. */
  forget: (name: string) => Promise<void>;
  /** The SQL that leads from the migrations in the folder to schema.prisma; empty when there is no difference. */
  difference: () => Promise<string>;
  close: () => void;
}>;

const CHAR = 18;
const TEXT = 25;

/**
 * Reading a database's schema touches catalogue columns of PostgreSQL's type "char", which @prisma/adapter-pg 7.10 does
 * not know. They are presented as text, which the engine takes as well.
 */
class CatalogueClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const connection: unknown = Reflect.get(this, "connection");
    if (!(connection instanceof EventEmitter)) throw new Error("pg.Client has no connection to listen to any more");
    connection.prependListener("rowDescription", (message: { fields: { dataTypeID: number }[] }) => {
      for (const field of message.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    });
  }
}

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

/** Opens the engine on the database at `url`. */
export async function openMigrationEngine(url: string): Promise<MigrationEngine> {
  loaded ??= loadWasm();
  await loaded;
  const schema = { path: SCHEMA, content: await fs.readFile(SCHEMA, "utf8") };
  // In single fields: beside a connectionString the adapter's shadow database would be the database itself.
  const { ssl: _ssl, ...target } = parse(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url, Client: CatalogueClient }));
  const engine = await glue.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter);
  return {
    apply: async () => {
      const applied = await engine.applyMigrations({ migrationsList: await migrationsList(), filters });
      return applied.appliedMigrationNames;
    },
    forget: async (migrationName) => {
      await engine.markMigrationRolledBack({ migrationName });
    },
    difference: async () => {
      const from = { tag: "migrations" as const, ...(await migrationsList()) };
      const to = { tag: "schemaDatamodel" as const, files: [schema] };
      const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
      const sql = stdout?.trim() ?? "";
      return sql === "-- This is an empty migration." ? "" : sql;
    },
    close: () => engine.free(),
  };
}
