import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { getAssessment, getFunction, listAssessments } from "@/features/assess/assessment/queries";
import { getMember, listMembers } from "@/features/organization/people/queries";
import { createToken, revokeToken } from "@/features/organization/token/commands";
import { deleteUnit, updateUnit } from "@/features/organization/unit/commands";
import { getUnit, listUnits } from "@/features/organization/unit/queries";
import { UNIT_HOLDERS } from "@/features/workspace/unit-holders/queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit, PASSWORD } from "@/lib/test/factories";

const { url } = await useTestDatabase();
const client = new pg.Client({ connectionString: url });
beforeAll(() => client.connect());
afterAll(() => client.end());

async function twoOrganizations() {
  const ours = await buildMember(await buildOrganization(), "owner");
  const theirs = await buildMember(await buildOrganization(), "owner");
  const unit = await buildUnit(theirs);
  const assessment = await createAssessment(theirs, { unitId: unit.id, period: "2026-Q4" });
  return { ours, theirs, unit, assessment };
}

describe("a row cannot point into another organisation", () => {
  it("in any table: the database refuses every foreign key that crosses", async () => {
    const { ours, theirs, unit, assessment } = await twoOrganizations();
    const mine = await buildUnit(ours);
    const crossing: [string, unknown[]][] = [
      [`UPDATE "Unit" SET "parentId" = $1 WHERE "id" = $2`, [unit.id, mine.id]],
      [
        `INSERT INTO "Assessment" ("organizationId","id","unitId","period","modelVersion","createdById")
         VALUES ($1, gen_random_uuid(), $2, '2026-Q1', 'ztmm-2.0/1', $3)`,
        [ours.organizationId, unit.id, ours.userId],
      ],
      [
        `INSERT INTO "Assessment" ("organizationId","id","unitId","period","modelVersion","createdById")
         VALUES ($1, gen_random_uuid(), $2, '2026-Q1', 'ztmm-2.0/1', $3)`,
        [ours.organizationId, mine.id, theirs.userId],
      ],
      [
        `INSERT INTO "FunctionAnswer" ("organizationId","assessmentId","functionKey","updatedById","updatedByName")
         VALUES ($1, $2, 'identity.authentication', $3, 'x')`,
        [ours.organizationId, assessment.id, ours.userId],
      ],
      [
        `INSERT INTO "MemberScope" ("organizationId","id","userId","unitId") VALUES ($1, gen_random_uuid(), $2, $3)`,
        [ours.organizationId, ours.userId, unit.id],
      ],
      [
        `INSERT INTO "ApiToken" ("organizationId","id","name","hash","createdById","expiresAt")
         VALUES ($1, gen_random_uuid(), 'x', 'x', $2, now())`,
        [ours.organizationId, theirs.userId],
      ],
    ];
    for (const [statement, values] of crossing)
      await expect(client.query(statement, values), statement).rejects.toThrow("foreign key");
  });

  it("by construction: every foreign key between tables of an organisation carries the organisation", async () => {
    const { rows } = await client.query<{ name: string; definition: string }>(`
      SELECT conname AS name, pg_get_constraintdef(c.oid) AS definition FROM pg_constraint c
      WHERE contype = 'f' AND confrelid IN (SELECT attrelid FROM pg_attribute WHERE attname = 'organizationId')`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !row.definition.startsWith('FOREIGN KEY ("organizationId", '))).toEqual([]);
  });

  it("keeps every time with its zone", async () => {
    const { rows } = await client.query(`SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'`);
    expect(rows).toEqual([]);
  });
});

describe("not yours is not found", () => {
  it("for reading and for writing, by id", async () => {
    const { ours, theirs, unit, assessment } = await twoOrganizations();
    const token = await createToken(theirs, { name: "t", scopes: ["read"], expiresInDays: 1, password: PASSWORD });
    const key = { assessmentId: assessment.id, functionKey: "identity.authentication" };
    const attempts: [string, () => Promise<unknown>][] = [
      ["unit", () => getUnit(ours, unit.id)],
      ["unit update", () => updateUnit(ours, unit.id, 1, { name: "x" })],
      ["unit delete", () => deleteUnit(ours, unit.id, 1, UNIT_HOLDERS)],
      ["assessment", () => getAssessment(ours, assessment.id)],
      ["function", () => getFunction(ours, key.assessmentId, key.functionKey)],
      ["save", () => saveFunction(ours, { ...key, version: 0, document: {} })],
      ["member", () => getMember(ours, theirs.userId)],
      ["token", () => revokeToken(ours, token.id)],
      ["no id at all", () => getUnit(ours, "x'; --")],
    ];
    for (const [name, attempt] of attempts) await expect(attempt(), name).rejects.toMatchObject({ code: "not_found" });
    await expect(createAssessment(ours, { unitId: unit.id, period: "2026-Q4" })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  it("for lists", async () => {
    const { ours, unit } = await twoOrganizations();
    expect((await listUnits(ours, { limit: 50 })).items).toEqual([]);
    expect((await listAssessments(ours, { limit: 50 })).items).toEqual([]);
    expect((await listAssessments(ours, { limit: 50, unit: unit.id })).items).toEqual([]);
    expect((await listMembers(ours)).map((member) => member.userId)).toEqual([ours.userId]);
  });

  it("for units outside an assessor's or reviewer's assignments", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const [mine, other] = [await buildUnit(owner), await buildUnit(owner)];
    const theirAssessment = await createAssessment(owner, { unitId: other.id, period: "2026-Q4" });
    for (const role of ["assessor", "reviewer"] as const) {
      const actor = await buildMember(organization, role, { scopes: [{ unitId: mine.id, pillar: "identity" }] });
      expect((await listUnits(actor, { limit: 50 })).items.map((unit) => unit.id)).toEqual([mine.id]);
      expect((await listAssessments(actor, { limit: 50 })).items).toEqual([]);
      await expect(getUnit(actor, other.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(getAssessment(actor, theirAssessment.id)).rejects.toMatchObject({ code: "not_found" });
    }
  });
});
