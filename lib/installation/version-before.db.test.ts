/** A database as the version before left it, brought to this one: what is in it stays, and gets its figures. */
import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { fillFigures } from "@/features/assess/assessment/figures.commands";
import { verifyFigures } from "@/features/assess/assessment/figures.queries";
import { moveAssessments } from "@/features/assess/assessment/move.commands";
import { getAssessment, getFunction } from "@/features/assess/assessment/queries";
import { getScore } from "@/features/assess/result/queries";
import { criteriaOf } from "@/features/model/catalogue/ztmm/model";
import { modelOf, newestModel } from "@/features/model/scoring/model-of";
import { updateSettings } from "@/features/organization/settings/commands";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import { challengeRegister } from "@/features/programme/challenge/register";
import { saveChecklistItem } from "@/features/programme/checklist/commands";
import { createEntry, updateEntry } from "@/features/programme/register/commands";
import type { Actor } from "@/lib/access/actor";
import { provideSettings } from "@/lib/base/env";
import { shiftPeriod } from "@/lib/base/period";
import { database, disconnect } from "@/lib/database/client";
import { MIGRATIONS, migrationNames } from "@/lib/installation/migrations/engine";
import { migrate } from "@/lib/installation/migrations/migrations";
import { readChain } from "@/lib/test/audit-chain";
import { createTestDatabase, type TestDatabase, useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

/** The last migration that the version before has. */
const LAST_BEFORE = "20261122080805_programme";
/** What the version before called its only version of the model, and what that is called since. */
const MODEL_BEFORE = { was: "2.0", is: "ztmm-2.0/1" };

const { url } = await useTestDatabase();
let before: TestDatabase;

async function withClient<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const tablesOf = async (client: pg.Client): Promise<string[]> =>
  (
    await client.query(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    )
  ).rows.map((row) => row.tablename);

/** Every table's rows as JSON, cut to the columns that it has in `like`, in a settled order. */
async function contentOf(address: string, like: pg.Client): Promise<Map<string, unknown[]>> {
  const content = new Map<string, unknown[]>();
  await withClient(address, async (client) => {
    for (const table of await tablesOf(like)) {
      const { fields } = await like.query(`SELECT * FROM "${table}" LIMIT 0`);
      const names = fields.map(({ name }) => `"${name}"`).join(", ");
      const { rows } = await client.query(`SELECT to_jsonb(t) AS row FROM (SELECT ${names} FROM "${table}") t`);
      content.set(
        table,
        rows.map(({ row }) => row).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      );
    }
  });
  return content;
}

/** The schema of the version before, with the records of its migrations. */
async function buildBefore(client: pg.Client, last = LAST_BEFORE): Promise<void> {
  await client.query(`CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
    finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`);
  for (const name of (await migrationNames()).filter((known) => known <= last)) {
    const script = await fs.readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8");
    await client.query(script);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES (gen_random_uuid(), encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2, now(), 1)`,
      [script, name],
    );
  }
}

/** The beginning of ids; one digit is missing. */
const ID = "0199aaaa-0000-7000-8000-00000000000";

const KEY = "identity.authentication";
const OTHER = "data.data-categorization";
const answersOf = (key: string, answer: "met" | "not_met") => {
  const fn = modelOf(MODEL_BEFORE.is).functions.get(key);
  return Object.fromEntries((fn ? criteriaOf(fn) : []).map(({ id }) => [id, answer]));
};

/** What people do with it: answers, a quarter that begins with the one before, checklist, registers, settings. */
async function buildContent(): Promise<{ owner: Actor; earlier: string; later: string }> {
  const owner = await buildMember(await buildOrganization("Harbour"), "owner");
  const unit = await buildUnit(owner, { name: "Payments" });
  const current = currentPeriodOf(owner);
  const { id: earlier } = await createAssessment(owner, { unitId: unit.id, period: shiftPeriod(current, -1) });
  const asBefore = () => database().assessment.updateMany({ data: { modelVersion: MODEL_BEFORE.is } });
  await asBefore();
  const save = (assessmentId: string, functionKey: string, version: number, document: object) =>
    saveFunction(owner, { assessmentId, functionKey, version, document });
  const target = { stage: "advanced", date: "2027-12-31" };
  await save(earlier, KEY, 0, { answers: answersOf(KEY, "met"), note: "By key card", target });
  await save(earlier, OTHER, 0, { answers: answersOf(OTHER, "not_met") });
  await save(earlier, "data.data-availability", 0, { notApplicable: true, justification: "No data of its own" });
  const { id: later } = await createAssessment(owner, {
    unitId: unit.id,
    period: current,
    carryForwardFrom: earlier,
  });
  await asBefore();
  // The version before carried every answer forward.
  for (const { functionKey, answers } of await database().functionAnswer.findMany({ where: { assessmentId: earlier } }))
    await database().functionAnswer.updateMany({
      where: { assessmentId: later, functionKey },
      data: { answers: answers ?? {}, modelVersion: MODEL_BEFORE.is },
    });
  await save(later, OTHER, 1, { answers: answersOf(OTHER, "met") });
  const item = { unitId: unit.id, itemId: "identity-access.f2", version: 0 };
  await saveChecklistItem(owner, { ...item, document: { status: "in_progress", note: "Half of them" } });
  const entry = await createEntry(owner, challengeRegister, { name: "Old mainframe", fields: { likelihood: "4" } });
  await updateEntry(owner, challengeRegister, entry.id, 1, { fields: { impact: "5" } });
  await updateSettings(owner, 1, { currency: "EUR" });
  return { owner, earlier, later };
}

beforeAll(async () => {
  before = await createTestDatabase({ isEmpty: true });
});
afterAll(() => before.drop());

describe("the data of the version before", () => {
  it("is all there on this version, with figures, and the log's chain holds", async () => {
    const { owner, earlier, later } = await buildContent();
    const { asOf: _, ...scored } = await getScore(owner, earlier);
    const { content, chain } = await withClient(before.url, async (client) => {
      await buildBefore(client);
      // Neither the order of the tables nor triggers matter while it is copied.
      await client.query("SET session_replication_role = replica");
      for (const [table, rows] of await contentOf(url, client))
        await client.query(
          `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
          [JSON.stringify(rows)],
        );
      await client.query('UPDATE "Assessment" SET "modelVersion" = $1', [MODEL_BEFORE.was]);
      return { content: await contentOf(before.url, client), chain: await readChain(client, owner.organizationId) };
    });
    expect(content.get("FunctionAnswer")).toHaveLength(6);
    expect(content.get("FunctionAnswer")?.[0]).not.toHaveProperty("claimed");
    expect(chain.length).toBeGreaterThan(8);

    const old = await createTestDatabase({ isEmpty: true });
    await withClient(old.url, buildBefore);
    expect(await migrate(before.url)).toEqual((await migrationNames()).filter((name) => name > LAST_BEFORE));
    await disconnect();
    provideSettings({ DATABASE_URL: before.url });
    expect(await fillFigures(() => undefined)).toBe(6);

    content.set(
      "Assessment",
      (content.get("Assessment") ?? []).map((row) => ({ ...(row as object), modelVersion: MODEL_BEFORE.is })),
    );
    await withClient(old.url, async (like) => expect(await contentOf(before.url, like)).toEqual(content));
    await old.drop();
    expect(await withClient(before.url, (client) => readChain(client, owner.organizationId))).toEqual(chain);
    const faults: string[] = [];
    expect(await verifyFigures((fault) => faults.push(fault))).toBe(6);
    expect(faults).toEqual([]);

    // What was carried forward waits to be confirmed; what was saved in the newer quarter does not.
    expect(await getFunction(owner, later, KEY)).toMatchObject({ note: "By key card", carriedForward: true });
    expect(await getFunction(owner, later, OTHER)).toMatchObject({ version: 2, carriedForward: false });
    expect(await getFunction(owner, earlier, KEY)).toMatchObject({ version: 1, carriedForward: false });
    const settled = await database().functionAnswer.count({ where: { assessmentId: later, settled: true } });
    expect(settled).toBe(1);

    // Then the current period goes over to the newest version of the model, and the one before stays as it was judged.
    expect(await moveAssessments(() => undefined)).toBe(1);
    expect(await getScore(owner, earlier)).toMatchObject({ ...scored, modelVersion: MODEL_BEFORE.is });
    expect((await getFunction(owner, earlier, OTHER)).answers).toEqual(answersOf(OTHER, "not_met"));
    expect((await getAssessment(owner, later)).modelVersion).toBe(newestModel.version);
    for (const key of [KEY, OTHER]) {
      const asked = newestModel.functions.get(key);
      const ids = new Set((asked ? criteriaOf(asked) : []).map(({ id }) => id));
      const kept = Object.entries(answersOf(key, "met")).filter(([id]) => ids.has(id));
      expect((await getFunction(owner, later, key)).answers).toEqual(Object.fromEntries(kept));
      const row = await database().functionAnswer.findFirst({ where: { assessmentId: later, functionKey: key } });
      expect(row).toMatchObject({ answered: kept.length, applicable: ids.size, modelVersion: newestModel.version });
    }
    expect(await verifyFigures((fault) => faults.push(fault))).toBe(6);
    expect(faults).toEqual([]);
    const after = await withClient(before.url, (client) => readChain(client, owner.organizationId));
    expect(after.slice(0, -1)).toEqual(chain);
    expect(after.at(-1)).toMatchObject({ action: "assessment.moved", subject: { id: later } });
  });

  it("keeps its figures under the new name of its only version of the model", async () => {
    const old = await createTestDatabase({ isEmpty: true });
    const rows = await withClient(old.url, async (client) => {
      await buildBefore(client, "20261201071000_names");
      await client.query(`
        INSERT INTO "Organization" ("id", "slug", "name") VALUES ('${ID}1', 'harbour', 'Harbour');
        INSERT INTO "User" ("id", "email", "name", "passwordHash") VALUES ('${ID}3', '3@example.org', '3', '');
        INSERT INTO "Membership" ("organizationId", "userId", "role") VALUES ('${ID}1', '${ID}3', 'owner');
        INSERT INTO "Unit" ("organizationId", "id", "name", "kind") VALUES ('${ID}1', '${ID}4', 'Payments', 'system');
        INSERT INTO "Assessment" ("organizationId", "id", "unitId", "period", "modelVersion", "createdById")
          VALUES ('${ID}1', '${ID}5', '${ID}4', '2026-Q3', '${MODEL_BEFORE.was}', '${ID}3');
        INSERT INTO "FunctionAnswer" ("organizationId", "assessmentId", "functionKey", "updatedById", "updatedByName",
          "claimed", "possible", "proven", "stage", "method", "modelVersion") VALUES
          ('${ID}1', '${ID}5', '${KEY}', '${ID}3', '', 1.3, 4, 1, 1, 'tenet-1', '${MODEL_BEFORE.was}'),
          ('${ID}1', '${ID}5', '${OTHER}', '${ID}3', '', NULL, NULL, NULL, NULL, NULL, NULL)`);
      await migrate(old.url);
      const read = async (query: string) => (await client.query({ text: query, rowMode: "array" })).rows;
      return [
        ...(await read('SELECT "modelVersion" FROM "Assessment"')),
        ...(await read(
          'SELECT "functionKey", "claimed", "modelVersion" FROM "FunctionAnswer" ORDER BY "functionKey" DESC',
        )),
      ];
    });
    await old.drop();
    expect(rows).toEqual([[MODEL_BEFORE.is], [KEY, 1.3, MODEL_BEFORE.is], [OTHER, null, null]]);
  });

  it("keeps its open password links, and revokes for good what people handed out whose access is closed", async () => {
    const old = await createTestDatabase({ isEmpty: true });
    const rows = await withClient(old.url, async (client) => {
      await buildBefore(client);
      await client.query(`
        INSERT INTO "Organization" ("id", "slug", "name") VALUES ('${ID}1', 'harbour', 'Harbour'), ('${ID}2', 'pier', 'Pier');
        INSERT INTO "User" ("id", "email", "name", "passwordHash")
          SELECT ('${ID}' || n)::uuid, n || '@example.org', n, '' FROM unnest(ARRAY['3', '4', '5', '6']) AS n;
        INSERT INTO "Membership" ("organizationId", "userId", "role", "disabledAt") VALUES
          ('${ID}1', '${ID}3', 'owner', NULL), ('${ID}1', '${ID}4', 'lead', NULL), ('${ID}1', '${ID}5', 'owner', now()),
          ('${ID}2', '${ID}6', 'lead', NULL);
        INSERT INTO "PasswordReset" ("tokenHash", "userId", "createdById", "expiresAt", "usedAt") VALUES
          ('open', '${ID}4', '${ID}3', now() + interval '1 day', NULL),
          ('used', '${ID}4', '${ID}3', now() + interval '1 day', now()),
          ('closed', '${ID}4', '${ID}5', now() + interval '1 day', NULL),
          ('nowhere', '${ID}6', '${ID}3', now() + interval '1 day', NULL);
        INSERT INTO "ApiToken" ("organizationId", "id", "name", "hash", "createdById", "expiresAt") VALUES
          ('${ID}1', '${ID}7', 'kept', 'a', '${ID}3', now()), ('${ID}1', '${ID}8', 'revoked', 'b', '${ID}5', now());
        INSERT INTO "Invitation" ("organizationId", "id", "email", "name", "role", "tokenHash", "createdById", "expiresAt")
          VALUES ('${ID}1', '${ID}7', '', 'kept', 'lead', 'a', '${ID}3', now()),
            ('${ID}1', '${ID}8', '', 'revoked', 'lead', 'b', '${ID}5', now())`);
      await migrate(old.url);
      const read = async (query: string) => (await client.query({ text: query, rowMode: "array" })).rows;
      return {
        links: await read(`SELECT "tokenHash", "organizationId", "revokedAt" IS NULL, "seenAt" IS NULL
          FROM "PasswordReset" ORDER BY "tokenHash"`),
        tokens: await read('SELECT "name", "revokedAt" IS NULL FROM "ApiToken" ORDER BY "name"'),
        invitations: await read('SELECT "name", "revokedAt" IS NULL FROM "Invitation" ORDER BY "name"'),
      };
    });
    await old.drop();
    const handedOut = [
      ["kept", true],
      ["revoked", false],
    ];
    expect(rows).toEqual({
      links: [
        ["closed", `${ID}1`, false, true],
        ["open", `${ID}1`, true, true],
        ["used", `${ID}1`, true, false],
      ],
      tokens: handedOut,
      invitations: handedOut,
    });
  });
});
