import fs from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { provideSettings } from "@/lib/base/env";
import { database, disconnect } from "@/lib/database/client";
import { call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";

const { url } = await useTestDatabase();
const health = () => call("GET", "/api/health");

afterEach(async () => {
  provideSettings({ DATABASE_URL: url, TENET_DEMO: "" });
  await disconnect();
});

describe("health", () => {
  it("is ok when the database answers and has every migration", async () => {
    const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
    const answer = await health();
    expect([answer.status, answer.json]).toEqual([
      200,
      { status: "ok", database: "ok", version, migrations: "current" },
    ]);
    expect((await call("HEAD", "/api/health")).status).toBe(200);
  });

  it("says when the database does not answer", async () => {
    provideSettings({ DATABASE_URL: "postgresql://nobody:x@127.0.0.1:9/none" });
    await disconnect();
    const answer = await health();
    expect([answer.status, answer.json]).toMatchObject([
      503,
      { status: "failing", database: "unreachable", migrations: "unknown" },
    ]);
    expect((await call("HEAD", "/api/health")).status).toBe(503);
  });

  it("says when a migration is missing", async () => {
    await database().$executeRaw`UPDATE "_prisma_migrations" SET "rolled_back_at" = now()`;
    expect(await health()).toMatchObject({
      status: 503,
      json: { status: "failing", database: "ok", migrations: "missing" },
    });
    await database().$executeRaw`UPDATE "_prisma_migrations" SET "rolled_back_at" = NULL`;
    expect((await health()).status).toBe(200);
  });

  it("is starting in the demo until the sample organisation is complete", async () => {
    provideSettings({ TENET_DEMO: "1" });
    expect(await health()).toMatchObject({ status: 503, json: { status: "starting", database: "ok" } });
    const sampleCompletedAt = new Date();
    await database().installation.upsert({
      where: { id: 1 },
      create: { sampleCompletedAt },
      update: { sampleCompletedAt },
    });
    expect(await health()).toMatchObject({ status: 200, json: { status: "ok" } });
  });
});
