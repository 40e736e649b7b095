import fs from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { ROLES } from "@/lib/access/policy";
import { verifyAuditLog } from "@/lib/audit/verify.queries";
import { provideSettings } from "@/lib/base/env";
import { database, disconnect } from "@/lib/database/client";
import { buildSession, buildToken, type Credentials, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import type { Health } from "./health-schema";

const { url } = await useTestDatabase();
const health = () => call("GET", "/api/health");

afterEach(async () => {
  provideSettings({ DATABASE_URL: url, TENET_DEMO: "" });
  await disconnect();
});

describe("health", () => {
  it("is ok when the database answers and has every migration", async () => {
    const answer = await health();
    expect([answer.status, answer.json]).toEqual([200, { status: "ok", database: "ok", migrations: "current" }]);
    expect((await call("HEAD", "/api/health")).status).toBe(200);
  });

  it("tells its version to those signed in alone, and what the audit log's check found to those who may read it", async () => {
    const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const told = async (as: Credentials) => {
      const { version: isVersion, auditLogs } = (await call("GET", "/api/health", { as })).json as Health;
      expect(isVersion).toBe(version);
      return auditLogs;
    };
    expect(await told(await buildSession(owner))).toEqual([{ organization: organization.slug, check: null }]);
    const check = await verifyAuditLog(owner, null);
    for (const role of ROLES) {
      const mayRead = ["owner", "admin", "lead", "auditor"].includes(role);
      const expected = mayRead ? [{ organization: organization.slug, check }] : undefined;
      expect([role, await told(await buildSession(await buildMember(organization, role)))]).toEqual([role, expected]);
    }
    expect(await told(await buildToken(owner, ["read"]))).toEqual([{ organization: organization.slug, check }]);
    expect(await told(await buildToken(owner, ["answers:write"]))).toBeUndefined();
    for (const as of [{ authorization: "Bearer tnt_unknown" }, { authorization: "Basic x" }, { cookie: "theme=dark" }])
      expect((await call("GET", "/api/health", { as })).json).not.toHaveProperty("version");
  });

  it("does not keep an idle session alive", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const as = await buildSession(owner);
    const lastSeenAt = new Date(Date.now() - 30 * 60_000);
    await database().session.updateMany({ where: { userId: owner.userId }, data: { lastSeenAt } });
    expect((await call("GET", "/api/health", { as })).json).toHaveProperty("version");
    expect(await database().session.findFirst({ where: { userId: owner.userId } })).toMatchObject({ lastSeenAt });
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
