import { defineConfig } from "prisma/config";

// The CLI downloads a schema engine even for `generate`, which does not use one. Named here, it is not downloaded.
// Migrations run the engine in WebAssembly, see lib/installation/migrations/engine.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
