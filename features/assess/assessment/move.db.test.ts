import { describe, expect, it, vi } from "vitest";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { ADDED, FUNCTION, OLDER, RETIRED } from "@/features/model/catalogue/ztmm/versions.test-support";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { listAuditEvents } from "@/lib/audit/queries";
import { checkWholeChain } from "@/lib/audit/verify.queries";
import { shiftPeriod } from "@/lib/base/period";
import { database, runStatement } from "@/lib/database/client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { Prisma } from "@/prisma/generated/client";
import { createAssessment, saveFunction } from "./commands";
import { verifyFigures } from "./figures.queries";
import { setAside } from "./history.commands";
import { listVersions } from "./history.queries";
import { moveAssessments } from "./move.commands";
import { getAssessment, getFunction } from "./queries";

vi.mock("@/features/model/catalogue/ztmm/versions", async (actual) => {
  const { withOlderVersion } = await import("@/features/model/catalogue/ztmm/versions.test-support");
  return withOlderVersion(actual);
});

await useTestDatabase();

const OTHER = "data.governance";
const everything = (key: string, answer = "met"): Record<string, string> => {
  const fn = ztmmFunctions.get(key);
  return Object.fromEntries((fn ? criteriaOf(fn) : []).map(({ id }) => [id, answer]));
};
/** Everything that the older version asks of the function, met. */
const { [ADDED]: _, ...others } = everything(FUNCTION);
const ALL_MET = { ...others, [RETIRED]: "met" };

/** An assessment as the version before left it. */
async function buildOlder(owner: Actor, unitId: string, period: string): Promise<string> {
  const { id } = await createAssessment(owner, { unitId, period, confirmFarPeriod: true });
  await database().assessment.updateMany({ where: { id }, data: { modelVersion: OLDER } });
  return id;
}

async function setting(quarters = 0) {
  const owner = await buildMember(await buildOrganization(), "owner");
  const unit = await buildUnit(owner, { name: "Payments" });
  const period = shiftPeriod(currentPeriodOf(owner), quarters);
  const id = await buildOlder(owner, unit.id, period);
  const save = (version: number, answers: object, functionKey = FUNCTION) =>
    saveFunction(owner, { assessmentId: id, functionKey, version, document: { answers, note: "By key card" } });
  return { owner, unit, period, id, save };
}

const move = () => moveAssessments(() => undefined);
const faults = async () => {
  const found: string[] = [];
  await verifyFigures((fault) => found.push(fault));
  return found;
};
const rowOf = (assessmentId: string, functionKey = FUNCTION) =>
  database().functionAnswer.findFirstOrThrow({ where: { assessmentId, functionKey } });

describe("an assessment of an older version of the model", () => {
  it("is answered and scored by that version, and takes no criterion of another one", async () => {
    const { id, save } = await setting(-1);
    await save(0, ALL_MET);
    expect(await rowOf(id)).toMatchObject({ claimed: 4, settled: true, modelVersion: OLDER });
    await expect(save(1, everything(FUNCTION))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(`version ${OLDER} of the model`),
      errors: [{ path: `answers.${ADDED}`, message: `is not a criterion of ${FUNCTION} in ${OLDER}` }],
    });
    expect(await faults()).toEqual([]);
  });
});

describe("the move to the newest version", () => {
  it("takes one query where there is nothing to move", async () => {
    await database().functionAnswer.deleteMany();
    await database().assessment.deleteMany();
    expect(await queriesOf(move)).toBe(1);
  });

  it("takes the current and later periods along, and leaves earlier and approved ones as they are", async () => {
    const { owner, unit, period, id, save } = await setting();
    await save(0, ALL_MET);
    const [earlier, later] = await Promise.all(
      [-1, 1].map((by) => buildOlder(owner, unit.id, shiftPeriod(period, by))),
    );
    const approved = await buildOlder(owner, unit.id, shiftPeriod(period, 2));
    await database().assessment.updateMany({ where: { id: approved }, data: { state: "approved" } });
    expect(await move()).toBe(2);
    const versions = await Promise.all(
      [id, later, earlier, approved].map(async (one) => (await getAssessment(owner, one ?? "")).modelVersion),
    );
    expect(versions).toEqual([ztmm.version, ztmm.version, OLDER, OLDER]);
    expect(await move()).toBe(0);
  });

  it("opens new criteria, takes retired ones out of the answers, and stores the figures with them", async () => {
    const { owner, id, save } = await setting();
    await save(0, ALL_MET);
    await save(0, everything(OTHER, "partly"), OTHER);
    const before = await rowOf(id, OTHER);
    await move();
    const { answers, version, note, updatedBy } = await getFunction(owner, id, FUNCTION);
    expect(answers).toEqual(others);
    expect({ version, note, updatedBy }).toEqual({ version: 2, note: "By key card", updatedBy: "Tenet" });
    expect(await rowOf(id)).toMatchObject({ settled: false, possible: 4, modelVersion: ztmm.version });
    // A function that loses nothing is the same document.
    expect(await rowOf(id, OTHER)).toEqual({ ...before, modelVersion: ztmm.version });
    expect(await faults()).toEqual([]);
  });

  it("makes what was edited before it stale, and refuses retired criteria by name", async () => {
    const { id, save } = await setting();
    await save(0, ALL_MET);
    await move();
    await expect(save(1, ALL_MET)).rejects.toMatchObject({ code: "stale", current: { version: 2, answers: others } });
    await expect(save(2, ALL_MET)).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(`version ${ztmm.version} of the model`),
      errors: [{ path: `answers.${RETIRED}` }],
    });
    expect(await save(2, everything(FUNCTION))).toMatchObject({ version: 3 });
    expect(await rowOf(id)).toMatchObject({ claimed: 4, settled: true });
  });

  it("is in the log with what fell away, and the log holds", async () => {
    const { owner, unit, period, id, save } = await setting();
    await save(0, ALL_MET);
    await move();
    const { items } = await listAuditEvents(owner, { limit: 1 });
    expect(items[0]).toMatchObject({
      action: "assessment.moved",
      actor: { kind: "system", id: null, name: "Tenet" },
      subject: { type: "assessment", id },
      before: { unitId: unit.id, period, modelVersion: OLDER, answers: { [RETIRED]: "met" } },
      after: { unitId: unit.id, period, modelVersion: ztmm.version, answers: {}, versions: { [FUNCTION]: 2 } },
    });
    expect(await checkWholeChain(owner.organizationId, { read: runStatement })).toMatchObject({ ok: true });
  });

  it("happens once where several servers start at once", async () => {
    const { owner, id, save } = await setting();
    await save(0, ALL_MET);
    expect((await Promise.all([move(), move(), move()])).reduce((sum, moved) => sum + moved)).toBe(1);
    expect(await rowOf(id)).toMatchObject({ version: 2 });
    const events = await database().auditEvent.count({
      where: { organizationId: owner.organizationId, action: "assessment.moved" },
    });
    expect(events).toBe(1);
  });

  it("comes before or after a save, never into one", async () => {
    const { owner, unit, period } = await setting();
    const other = { ...others, [RETIRED]: "partly" };
    for (let quarter = 1; quarter <= 6; quarter++) {
      const assessmentId = await buildOlder(owner, unit.id, shiftPeriod(period, quarter));
      const save = (version: number, document: object) =>
        saveFunction(owner, { assessmentId, functionKey: FUNCTION, version, document });
      if (quarter % 2 === 0) await save(0, { answers: ALL_MET });
      const saving = save(quarter % 2 === 0 ? 1 : 0, { answers: quarter % 3 === 0 ? others : other });
      const [result] = await Promise.allSettled([saving, move()]);
      const isRefused = result.status === "rejected" && ["stale", "invalid"].includes(result.reason.code);
      expect(result.status === "fulfilled" || isRefused).toBe(true);
      expect((await getAssessment(owner, assessmentId)).modelVersion).toBe(ztmm.version);
      expect(Object.keys((await getFunction(owner, assessmentId, FUNCTION)).answers)).not.toContain(RETIRED);
    }
    expect(await faults()).toEqual([]);
  });

  it("goes on where it was cut off: each assessment is moved whole or not at all", async () => {
    const { owner, unit, period, id, save } = await setting();
    await save(0, ALL_MET);
    const next = await buildOlder(owner, unit.id, shiftPeriod(period, 1));
    // The log refuses the second event.
    const organizationId = owner.organizationId;
    await runStatement(
      Prisma.sql`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'cut off'; END $$`,
    );
    await runStatement(
      Prisma.raw(
        `CREATE TRIGGER refuse_one BEFORE INSERT ON "AuditEvent" FOR EACH ROW WHEN (NEW."subjectId" = '${next}') EXECUTE FUNCTION refuse_one()`,
      ),
    );
    await expect(move()).rejects.toThrow();
    const carried = async () =>
      (await database().assessment.findMany({ where: { organizationId }, orderBy: { period: "asc" } })).map(
        ({ modelVersion }) => modelVersion,
      );
    expect(await carried()).toEqual([ztmm.version, OLDER]);
    await runStatement(Prisma.sql`DROP TRIGGER refuse_one ON "AuditEvent"`);
    expect(await move()).toBe(1);
    expect(await carried()).toEqual([ztmm.version, ztmm.version]);
    expect(await rowOf(id)).toMatchObject({ version: 2 });
  });
});

describe("the history of a function that was moved", () => {
  const versionsOf = async (owner: Actor, assessmentId: string, limit = 20) => {
    const found = [];
    let cursor: string | undefined;
    do {
      const page = await listVersions(owner, { assessmentId, functionKey: FUNCTION, limit, cursor });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  };

  it("keeps the retired answers, says when they fell away, and pages as without", async () => {
    const { owner, id, save } = await setting();
    await save(0, ALL_MET);
    await move();
    await setAside(owner, { assessmentId: id, functionKey: FUNCTION, body: { document: { answers: ALL_MET } } });
    await save(2, everything(FUNCTION));
    const whole = await versionsOf(owner, id);
    expect(whole.map(({ kind, version, by, changed }) => [kind, version, by, changed])).toEqual([
      ["saved", 3, owner.userName, [`answers.${ADDED}`]],
      ["set_aside", null, owner.userName, [`answers.${RETIRED}`, "note"]],
      ["moved", 2, "Tenet", [`answers.${RETIRED}`]],
      ["saved", 1, owner.userName, expect.arrayContaining([`answers.${RETIRED}`, "note"])],
    ]);
    expect(whole.map(({ document }) => document.answers[RETIRED])).toEqual([undefined, "met", undefined, "met"]);
    expect(whole[2]?.document).toMatchObject({ answers: others, note: "By key card" });
    for (const limit of [1, 2, 3]) expect(await versionsOf(owner, id, limit)).toEqual(whole);
    expect(await queriesOf(() => versionsOf(owner, id))).toBeLessThanOrEqual(6);
  });

  it("begins with what was carried forward, whenever the first save came", async () => {
    const { owner, unit, period, id, save } = await setting(-1);
    await save(0, ALL_MET);
    const later = await buildOlder(owner, unit.id, shiftPeriod(period, 1));
    const row = await rowOf(id);
    await database().functionAnswer.create({
      data: { ...row, answers: ALL_MET, assessmentId: later, version: 1, carriedForward: true, settled: false },
    });
    await move();
    const begun = ["carried_forward", 1, ALL_MET];
    const brief = async () =>
      (await versionsOf(owner, later)).map(({ kind, version, document }) => [kind, version, document.answers]);
    expect(await brief()).toEqual([["moved", 2, others], begun]);
    await saveFunction(owner, { assessmentId: later, functionKey: FUNCTION, version: 2, document: { answers: {} } });
    expect(await brief()).toEqual([["saved", 3, {}], ["moved", 2, others], begun]);
  });
});

describe("carrying forward from an older version", () => {
  it("leaves retired answers behind and new criteria open", async () => {
    const { owner, unit, period, id, save } = await setting(-1);
    await save(0, ALL_MET);
    const input = { unitId: unit.id, period: shiftPeriod(period, 1), carryForwardFrom: id };
    const { id: next, modelVersion } = await createAssessment(owner, input);
    expect(modelVersion).toBe(ztmm.version);
    expect(await getFunction(owner, next, FUNCTION)).toMatchObject({ answers: others, carriedForward: true });
    expect((await getFunction(owner, id, FUNCTION)).answers).toEqual(ALL_MET);
    expect(await rowOf(next)).toMatchObject({ modelVersion: ztmm.version, settled: false });
    expect(await faults()).toEqual([]);
  });

  it("has nothing to confirm where only retired answers were there", async () => {
    const { owner, unit, period, id, save } = await setting(-1);
    await save(0, { [RETIRED]: "met" });
    const input = { unitId: unit.id, period: shiftPeriod(period, 1), carryForwardFrom: id };
    const { id: next } = await createAssessment(owner, input);
    expect(await getFunction(owner, next, FUNCTION)).toMatchObject({ answers: {}, carriedForward: false });
  });
});
