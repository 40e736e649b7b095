/** Organisations of any size for the bench of pages, made by SQL past the commands: 6,000 assessments in seconds. */
import type pg from "pg";
import { figuresToStore } from "@/features/assess/assessment/figures.rules";
import type { Answer } from "@/features/assess/assessment/schema";
import { programme } from "@/features/model/catalogue/programme/model";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { CHECKLIST_ITEMS } from "@/features/programme/checklist/rules";
import { controlRegister } from "@/features/programme/control/register";
import { platformsOf } from "@/features/programme/control/rules";
import { type Register, startOf } from "@/features/programme/register/rules";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { hashPassword } from "@/lib/auth/password";
import { shiftPeriod } from "@/lib/base/period";

const PASSWORD = "seven quiet rivers";

export type Size = Readonly<{ slug: string; units: number; quarters: number }>;

/** What the addresses of the pages are made of: a unit below the root, its newest assessment, two people. */
export type BuiltOrganization = Size &
  Readonly<{ unitId: string; assessmentId: string; owner: string; admin: string; password: string }>;

/** A function's answers, from hardly begun (0) to nearly all met. */
const STEPS = 8;
const OPEN_ANSWERS: readonly (Answer | null)[] = ["partly", "not_met", "not_met", null, "not_applicable"];

function answersAt(ids: readonly string[], step: number): Record<string, Answer> {
  const met = Math.round((ids.length * (step + 0.5)) / STEPS);
  const answers = ids.map((id, i) => [id, i < met ? "met" : OPEN_ANSWERS[(i + step) % OPEN_ANSWERS.length]] as const);
  return Object.fromEntries(answers.flatMap(([id, answer]) => (answer == null ? [] : [[id, answer]])));
}

const answerSteps = () =>
  [...ztmmFunctions.values()].flatMap((fn, index) => {
    const ids = criteriaOf(fn).map(({ id }) => id);
    return Array.from({ length: STEPS }, (_, step) => {
      const answers = answersAt(ids, step);
      const document = { key: fn.key, answers, notApplicable: false, evidenced: [], carriedForward: false };
      return { index, step, ...document, ...figuresToStore(ztmm.version, document) };
    });
  });

const statusesOf = (register: Register): string[] => register.statuses.map(({ value }) => value);

/** Answers of every unit for two platforms of every second control. */
const controlTemplates = () =>
  programme.controls
    .filter((_, i) => i % 2 === 0)
    .flatMap((control, index) =>
      platformsOf(control)
        .slice(0, 2)
        .map((platform, i) => {
          const start = startOf(controlRegister, { subject: control.id });
          return {
            ...{
              kind: controlRegister.key,
              index: index + 2 * i,
              subject: start.subject,
              name: start.name,
              most: 100_000,
            },
            ...{ statuses: statusesOf(controlRegister), unit: true, fields: { ...start.fields, platform } },
          };
        }),
    );

/** What the organisation keeps of each other register: four entries about each of the first 500 units, or about itself. */
const otherTemplates = () =>
  REGISTERS.filter(({ key }) => key !== controlRegister.key).flatMap((register) =>
    (register.subject?.options ?? [null]).slice(0, 4).map((subject, index, { length }) => {
      const start = startOf(register, { subject: subject?.value });
      const unit = register.unit !== "none";
      const most = unit ? Math.min(500, Math.floor(register.max / length)) : 1;
      return {
        ...{ kind: register.key, index, subject: start.subject, name: start.name || `One more ${register.one}`, most },
        ...{ statuses: statusesOf(register), unit, fields: start.fields },
      };
    }),
  );

/** Makes an organisation of this size. The chain of its audit events is not one that verifies. */
export async function buildBenchOrganization(client: pg.Client, size: Size): Promise<BuiltOrganization> {
  const { slug, units } = size;
  const query = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;
  const [{ id }] = await query(
    `INSERT INTO "Organization" ("id", "slug", "name") VALUES (uuidv7(), $1, $2) RETURNING "id"`,
    [slug, `Organisation of ${units} units`],
  );
  await buildUnitsAndPeople(query, id, size);
  await buildAssessments(query, id, size);
  await buildProgramme(query, id);
  await buildLog(query, id);
  const [newest] = await query(
    `SELECT a."id", a."unitId" FROM "Assessment" a JOIN "Unit" u ON u."id" = a."unitId"
    WHERE a."organizationId" = $1 AND a."period" = (${CURRENT}) AND u."kind" = 'system' ORDER BY u."id" OFFSET 3 LIMIT 1`,
    [id],
  );
  return {
    ...size,
    unitId: newest.unitId,
    assessmentId: newest.id,
    owner: emailOf(slug, 1),
    admin: emailOf(slug, 2),
    password: PASSWORD,
  };
}

const emailOf = (slug: string, person: number) => `person-${person}@${slug}.example.org`;

type Query = (text: string, values?: unknown[]) => Promise<Record<string, string>[]>;

/** A tree of three levels, and a person for every unit: an owner, an admin, leads, and for the rest assessors of units. */
async function buildUnitsAndPeople(query: Query, id: string, { slug, units }: Size): Promise<void> {
  await query(`CREATE TEMP TABLE bench_unit AS SELECT n, uuidv7() AS id FROM generate_series(0, $1::int - 1) n`, [
    units,
  ]);
  const components = Math.max(1, Math.ceil((units - 1) / 10));
  await query(
    `INSERT INTO "Unit" ("organizationId", "id", "name", "kind", "parentId", "criticality", "impactLevel", "highValueAsset")
    SELECT $1, b.id,
      CASE WHEN b.n = 0 THEN 'Whole organisation' WHEN b.n <= $2 THEN 'Department ' || b.n
        ELSE (ARRAY['Payments', 'Case handling', 'Mail', 'Data platform', 'Remote access', 'Archive'])[1 + b.n % 6]
          || ' ' || lpad(b.n::text, 3, '0') END,
      (CASE WHEN b.n = 0 THEN 'organisation' WHEN b.n <= $2 THEN 'component' ELSE 'system' END)::"UnitKind",
      p.id, 1 + b.n % 5, (ARRAY['low', 'moderate', 'high'])[1 + b.n % 3]::"ImpactLevel", b.n % 7 = 0
    FROM bench_unit b
    LEFT JOIN bench_unit p ON b.n > 0 AND p.n = CASE WHEN b.n <= $2 THEN 0 ELSE 1 + b.n % $2 END
    ORDER BY b.n`,
    [id, components],
  );
  await query(
    `CREATE TEMP TABLE bench_person AS SELECT n, uuidv7() AS id, 'Kim Person ' || n AS name FROM generate_series(1, $1::int) n`,
    [units],
  );
  await query(
    `INSERT INTO "User" ("id", "email", "name", "passwordHash")
    SELECT id, 'person-' || n || '@' || $1 || '.example.org', name, $2 FROM bench_person`,
    [slug, await hashPassword(PASSWORD)],
  );
  await query(
    `INSERT INTO "Membership" ("organizationId", "userId", "role")
    SELECT $1, id, (CASE n WHEN 1 THEN 'owner' WHEN 2 THEN 'admin' WHEN 3 THEN 'lead' WHEN 4 THEN 'executive'
      ELSE 'assessor' END)::"Role" FROM bench_person`,
    [id],
  );
  await query(
    `INSERT INTO "MemberScope" ("organizationId", "id", "userId", "unitId", "pillar")
    SELECT $1, uuidv7(), p.id, u.id, NULL FROM bench_person p JOIN bench_unit u ON u.n IN (p.n - 1, p.n - 2) WHERE p.n > 4`,
    [id],
  );
}

/** Every unit in every quarter, a little further each time; the newest quarter is a draft with a gap here and there. */
const CURRENT = `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY"-Q"Q') AS period`;

async function buildAssessments(query: Query, id: string, { quarters }: Size): Promise<void> {
  const [{ period = "" } = {}] = await query(CURRENT);
  const periods = Array.from({ length: quarters }, (_, i) => shiftPeriod(period, i + 1 - quarters));
  await query(
    `CREATE TEMP TABLE bench_answer AS SELECT * FROM
    json_to_recordset($1) AS x(key text, index int, step int, answers jsonb, claimed float8, possible float8,
      proven float8, stage int, settled boolean, answered int, applicable int, method text, "modelVersion" text)`,
    [JSON.stringify(answerSteps())],
  );
  await query(
    `CREATE TEMP TABLE bench_assessment AS SELECT uuidv7() AS id, u.n, u.id AS unit, q.i::int AS quarter, q.period
    FROM bench_unit u CROSS JOIN unnest($1::text[]) WITH ORDINALITY AS q(period, i)`,
    [periods],
  );
  await query(
    `INSERT INTO "Assessment" ("organizationId", "id", "unitId", "period", "state", "modelVersion", "createdById")
    SELECT $1, a.id, a.unit, a.period, (CASE WHEN a.quarter = $2 THEN 'draft' ELSE 'approved' END)::"AssessmentState",
      '${ztmm.version}', p.id FROM bench_assessment a JOIN bench_person p ON p.n = 1`,
    [id, quarters],
  );
  await query(
    `INSERT INTO "FunctionAnswer" ("organizationId", "assessmentId", "functionKey", "answers", "note", "updatedById",
      "updatedByName", "updatedAt", "targetStage", "targetDate", "carriedForward", "settled", "claimed", "possible",
      "proven", "stage", "answered", "applicable", "method", "modelVersion")
    SELECT $1, a.id, x.key, x.answers, 'Seen in the interview with the platform team.', p.id, p.name,
      now() - make_interval(days => 91 * ($2 - a.quarter)),
      (CASE WHEN x.index % 4 = 0 THEN 'advanced' END)::"TargetStage", CASE WHEN x.index % 4 = 0 THEN current_date + 200 END,
      c.carried, x.settled AND NOT c.carried, x.claimed, x.possible, x.proven, x.stage, x.answered, x.applicable,
      x.method, x."modelVersion"
    FROM bench_assessment a
    JOIN bench_answer x ON x.step = least($3 - 1, (a.n * 7 + x.index * 5) % 5 + a.quarter * 4 / $2)
    JOIN bench_person p ON p.n = 1
    CROSS JOIN LATERAL (SELECT a.quarter = $2 AND (a.n + x.index) % 6 = 0 AS carried) c
    WHERE a.quarter < $2 OR (a.n + x.index) % 5 > 0`,
    [id, quarters, STEPS],
  );
}

const STATUSES = ["not_started", "in_progress", "implemented", "in_progress", "not_applicable", "not_started"];

/** Checklist entries and controls of every unit, and of the other registers entries about the first units. */
async function buildProgramme(query: Query, id: string): Promise<void> {
  await query(
    `INSERT INTO "ChecklistEntry" ("organizationId", "unitId", "itemId", "status", "reason", "ownerId", "dueOn",
      "updatedById", "updatedByName")
    SELECT $1, u.id, x.item, s.status::"ChecklistStatus",
      CASE WHEN s.status = 'not_applicable' THEN 'There is no such system.' ELSE '' END,
      CASE WHEN x.i % 3 = 0 THEN p.id END, CASE WHEN x.i % 3 = 0 THEN current_date + (u.n % 90 - 20) END, p.id, p.name
    FROM bench_unit u CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS x(item, i)
    CROSS JOIN LATERAL (SELECT ($3::text[])[1 + (u.n + x.i) % 6] AS status) s
    JOIN bench_person p ON p.n = 1 + u.n % (SELECT count(*) FROM bench_person)
    WHERE (u.n + x.i) % 4 > 0`,
    [id, CHECKLIST_ITEMS.map((item) => item.id), STATUSES],
  );
  for (const templates of [controlTemplates(), otherTemplates()])
    await query(
      `INSERT INTO "RegisterEntry" ("organizationId", "id", "kind", "unitId", "subject", "slot", "name", "status",
        "ownerId", "dueOn", "fields", "updatedById", "updatedByName")
      SELECT $1, uuidv7(), t.kind, CASE WHEN t.unit THEN u.id END, t.subject,
        CASE WHEN t.kind = 'controls' THEN
          '["' || u.id || '","' || t.subject || '","' || (t.fields->>'platform') || '"]' END,
        t.name, t.statuses->>((u.n + t.index) % json_array_length(t.statuses)),
        CASE WHEN t.kind <> 'controls' THEN p.id END,
        CASE WHEN t.kind <> 'controls' THEN current_date + (u.n % 120 - 20) END, t.fields, p.id, p.name
      FROM bench_unit u
      JOIN json_to_recordset($2) AS t(kind text, index int, subject text, name text, statuses json, unit boolean,
        most int, fields jsonb) ON u.n < t.most
      JOIN bench_person p ON p.n = 1 + u.n % (SELECT count(*) FROM bench_person)`,
      [id, JSON.stringify(templates)],
    );
}

/** An event for every assessment of the newest quarter, and for what changed in it. */
async function buildLog(query: Query, id: string): Promise<void> {
  await query(
    `INSERT INTO "AuditEvent" ("organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "action",
      "subjectType", "subjectId", "before", "after", "previousHash", "hash")
    SELECT $1, row_number() OVER (ORDER BY f."assessmentId", f."functionKey"), f."updatedAt", 'user', p.id::text, p.name,
      'function.saved', 'function', f."assessmentId" || '/' || f."functionKey", NULL,
      jsonb_build_object('answers', f."answers", 'note', f."note", 'version', 1), repeat('0', 64), repeat('0', 64)
    FROM "FunctionAnswer" f JOIN bench_person p ON p.n = 1
    WHERE f."organizationId" = $1 AND f."assessmentId" IN (SELECT id FROM bench_assessment WHERE n % 6 = 0)`,
    [id],
  );
  await query(
    `INSERT INTO "AuditHead" ("organizationId", "sequence", "hash")
    SELECT $1, max("sequence"), repeat('0', 64) FROM "AuditEvent" WHERE "organizationId" = $1`,
    [id],
  );
  for (const table of ["unit", "person", "answer", "assessment"]) await query(`DROP TABLE bench_${table}`);
}
