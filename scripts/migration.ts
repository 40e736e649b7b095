// Writes a new migration: what schema.prisma has and the migrations do not.   npm run migration -- NAME
import fs from "node:fs/promises";
import path from "node:path";
import { sentenceFor } from "@/lib/installation/failure";
import { MIGRATIONS, schemaDifference } from "@/lib/installation/migrations/engine";
import { startThrowawayPostgres } from "@/lib/test/throwaway-postgres";

const timestamp = (): string => new Date().toISOString().replace(/\D/g, "").slice(0, 14);

async function write(name: string): Promise<string> {
  const postgres = await startThrowawayPostgres("tenet-migration-");
  try {
    const sql = await schemaDifference(postgres.url("postgres"));
    if (!sql) return "The migrations already lead to schema.prisma; nothing was written.";
    const folder = path.join(MIGRATIONS, `${timestamp()}_${name.replaceAll("-", "_")}`);
    await fs.mkdir(folder, { recursive: true });
    await fs.writeFile(path.join(folder, "migration.sql"), `${sql}\n`);
    await fs.writeFile(path.join(MIGRATIONS, "migration_lock.toml"), 'provider = "postgresql"\n');
    return `Written: ${path.join(folder, "migration.sql")}. Read it, and add what the schema language cannot say.`;
  } finally {
    await postgres.remove();
  }
}

const [name] = process.argv.slice(2);
try {
  if (!name || !/^[a-z0-9_-]+$/.test(name)) {
    console.error("Give the migration a name of small letters, digits and hyphens: npm run migration -- add-units");
    process.exitCode = 1;
  } else console.log(await write(name));
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exitCode = 1;
}
// The engine keeps its connections open.
process.exit();
