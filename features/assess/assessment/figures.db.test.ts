import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { getScore } from "@/features/assess/result/queries";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { METHOD } from "@/features/model/scoring/schema";
import type { Actor } from "@/lib/access/actor";
import { listAuditEvents } from "@/lib/audit/queries";
import { database } from "@/lib/database/client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createAssessment, saveFunction } from "./commands";
import { fillFigures } from "./figures.commands";
import { verifyFigures } from "./figures.queries";
import { FIGURE_COLUMNS } from "./figures.rules";
import { getFunction } from "./queries";
import { ANSWERS } from "./schema";

await useTestDatabase();

const KEY = "identity.authentication";
const ids = (key: string) => criteriaOf(ztmmFunctions.get(key) ?? raise(key)).map(({ id }) => id);
const all = (answer: (typeof ANSWERS)[number]) => Object.fromEntries(ids(KEY).map((id) => [id, answer]));
function raise(key: string): never {
  throw new Error(`The model lacks ${key}`);
}

async function setting() {
  const owner = await buildMember(await buildOrganization(), "owner");
  const unit = await buildUnit(owner);
  const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q3" });
  const save = (document: object, version = 0, assessmentId = id) =>
    saveFunction(owner, { assessmentId, functionKey: KEY, version, document });
  return { owner, unit, id, save };
}

const figuresOf = (owner: Actor, assessmentId: string, functionKey = KEY) =>
  database().functionAnswer.findUniqueOrThrow({
    where: {
      organizationId_assessmentId_functionKey: { organizationId: owner.organizationId, assessmentId, functionKey },
    },
    select: Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, true])),
  });

async function faults(): Promise<string[]> {
  const found: string[] = [];
  await verifyFigures((fault) => found.push(fault));
  return found;
}

const everything = () =>
  database().functionAnswer.findMany({ orderBy: [{ assessmentId: "asc" }, { functionKey: "asc" }] });

/** As a version of Tenet leaves rows that knows nothing of figures. */
const forgetFigures = () =>
  database().functionAnswer.updateMany({
    data: {
      claimed: null,
      possible: null,
      proven: null,
      stage: null,
      settled: false,
      method: null,
      modelVersion: null,
    },
  });

const computedBy = { method: METHOD, modelVersion: ztmm.version };

afterEach(() => database().functionAnswer.deleteMany());

describe("a stored function", () => {
  it("carries the figures that the engine gives for its answers, whatever they are", async () => {
    const { owner, id } = await setting();
    const versions = new Map<string, number>();
    const document = fc.constantFrom(...ztmmFunctions.keys()).chain((key) =>
      fc.record({
        key: fc.constant(key),
        answers: fc.dictionary(fc.constantFrom(...ids(key)), fc.constantFrom(...ANSWERS)),
        notApplicable: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(document, async ({ key, ...content }) => {
        const version = versions.get(key) ?? 0;
        const input = { ...content, justification: "A reason" };
        const saved = await saveFunction(owner, { assessmentId: id, functionKey: key, version, document: input });
        versions.set(key, saved.version);
        const { pillars } = await getScore(owner, id);
        const fn = pillars.flatMap((pillar) => pillar.functions).find((result) => result.key === key);
        const { score: claimed, possible, proven, stage, settled, answered, applicable } = fn ?? raise(key);
        const expected = { claimed, possible, proven, stage, settled, answered, applicable, ...computedBy };
        expect(await figuresOf(owner, id, key)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
    expect(await faults()).toEqual([]);
  });

  it("is left out with null figures, and settled", async () => {
    const { owner, id, save } = await setting();
    await save({ notApplicable: true, justification: "No accounts" });
    const leftOut = { claimed: null, possible: null, proven: null, stage: null, answered: 0, applicable: 0 };
    expect(await figuresOf(owner, id)).toMatchObject({ ...leftOut, settled: true });
  });
});

describe("a function carried forward", () => {
  async function carried(document: object) {
    const { owner, unit, id, save } = await setting();
    await save(document);
    const next = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4", carryForwardFrom: id });
    const stored = () => getFunction(owner, next.id, KEY);
    return { owner, id: next.id, stored, save: (again: object, version: number) => save(again, version, next.id) };
  }

  it("has its figures and is not settled, until the same document is saved: that confirms it, once", async () => {
    const { owner, id, stored, save } = await carried({ answers: all("not_met"), note: "By key card" });
    expect(await stored()).toMatchObject({ carriedForward: true, version: 1 });
    expect(await figuresOf(owner, id)).toMatchObject({ claimed: 1, possible: 1, stage: 1, settled: false });
    const confirmed = await save(await stored(), 1);
    expect(confirmed).toMatchObject({
      carriedForward: false,
      version: 2,
      note: "By key card",
      updatedBy: owner.userName,
    });
    expect(await figuresOf(owner, id)).toMatchObject({ claimed: 1, settled: true });
    expect(await save(confirmed, 2)).toMatchObject({ version: 2 });
    const { items } = await listAuditEvents(owner, { limit: 1 });
    expect(items[0]).toMatchObject({
      action: "function.saved",
      before: { carriedForward: true, version: 1 },
      after: { carriedForward: false, version: 2 },
    });
    expect(await faults()).toEqual([]);
  });

  it("is no longer carried forward once an answer or the note is changed, but still with another target", async () => {
    const document = { answers: all("met") };
    const { owner, id, stored, save } = await carried(document);
    const target = { stage: "optimal", date: "2027-12-31" };
    expect(await save({ ...document, target }, 1)).toMatchObject({ carriedForward: true, version: 2 });
    expect((await figuresOf(owner, id)).settled).toBe(false);
    expect(await save({ ...document, target, note: "Looked at" }, 2)).toMatchObject({ carriedForward: false });
    expect((await figuresOf(owner, id)).settled).toBe(true);
    expect((await stored()).target).toEqual(target);
  });

  it("waits to be confirmed only where it is answered: a target alone says nothing", async () => {
    const target = { stage: "initial", date: "2027-12-31" };
    const { stored, save } = await carried({ target });
    expect(await stored()).toMatchObject({ carriedForward: false, version: 1, target });
    expect(await save(await stored(), 1)).toMatchObject({ version: 1 });
  });

  it("is left out as before, and that too waits to be confirmed", async () => {
    const { owner, id, stored, save } = await carried({ notApplicable: true, justification: "No accounts" });
    expect(await figuresOf(owner, id)).toMatchObject({ claimed: null, settled: false });
    await save(await stored(), 1);
    expect(await figuresOf(owner, id)).toMatchObject({ claimed: null, settled: true });
  });
});

describe("filling figures", () => {
  it("gives figures to every function that has none, and changes nothing else", async () => {
    const { owner, unit, id } = await setting();
    await buildAnswers(owner, id, "partly");
    await createAssessment(owner, { unitId: unit.id, period: "2026-Q4", carryForwardFrom: id });
    const before = await everything();
    await forgetFigures();
    expect(await faults()).toHaveLength(before.length);
    const steps: string[] = [];
    expect(await fillFigures((step) => steps.push(step))).toBe(before.length);
    expect(steps).toEqual([`Computing the figures of stored answers: 0 of ${before.length}`]);
    expect(await everything()).toEqual(before);
    expect(await faults()).toEqual([]);
  });

  it("computes again what another method or model has computed", async () => {
    const { owner, id, save } = await setting();
    await save({ answers: all("met") });
    for (const data of [{ method: "tenet-0" }, { modelVersion: "1.0" }]) {
      await database().functionAnswer.updateMany({ data: { ...data, claimed: 1.25 } });
      expect(await fillFigures(() => undefined)).toBe(1);
      expect(await figuresOf(owner, id)).toMatchObject({ claimed: 4, ...computedBy });
    }
  });

  it("takes one query when there is nothing to do", async () => {
    const { save } = await setting();
    await save({ answers: all("met") });
    expect(await queriesOf(() => fillFigures(() => undefined))).toBe(1);
  });

  it("is done once by servers that start at the same moment", async () => {
    const { owner, id } = await setting();
    await buildAnswers(owner, id, "met");
    await forgetFigures();
    await Promise.all([1, 2, 3].map(() => fillFigures(() => undefined)));
    expect(await faults()).toEqual([]);
  });

  it("leaves a function alone whose answers are none of the model's", async () => {
    const { owner, id, save } = await setting();
    await save({ answers: all("met") });
    await forgetFigures();
    await database().functionAnswer.updateMany({ data: { answers: { "a.criterion.of.another.model": "met" } } });
    await fillFigures(() => undefined);
    expect(await figuresOf(owner, id)).toMatchObject({ method: null, claimed: null });
    expect(await faults()).toEqual([
      `${KEY} of assessment ${id}: its answers are none of ${ztmm.version}: unknown criterion "a.criterion.of.another.model" in answers`,
    ]);
  });
});

describe("verifying figures", () => {
  it("names each function whose stored figure is not what its answers come to", async () => {
    const { owner, id } = await setting();
    await buildAnswers(owner, id, "met");
    expect(await faults()).toEqual([]);
    const where = { assessmentId: id, functionKey: KEY };
    await database().functionAnswer.updateMany({ where, data: { claimed: 3.5, settled: false } });
    expect(await faults()).toEqual([
      `${KEY} of assessment ${id}: claimed is stored as 3.5 and computes to 4, settled is stored as false and computes to true`,
    ]);
    await forgetFigures();
    expect(await faults()).toContain(`${KEY} of assessment ${id}: has no figures`);
    expect(await verifyFigures(() => undefined)).toBe(ztmmFunctions.size);
  });
});
