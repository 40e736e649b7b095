import { expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { updateUnit } from "@/features/organization/unit/commands";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { readVisibleAnswers } from "./answers.queries";

await useTestDatabase();

const KEY = "identity.authentication";
const home = await buildOrganization();
const owner = await buildMember(home, "owner");
const unit = await buildUnit(owner);
const build = async (period: string) => {
  const { id } = await createAssessment(owner, { unitId: unit.id, period });
  await buildAnswers(owner, id, "not_met");
  return id;
};
const [first, second] = [await build("2026-Q3"), await build("2026-Q4")];
const scoresOf = async () => {
  const { assessments } = await readVisibleAnswers(owner);
  return [first, second].map((id) => assessments.get(id)?.functions[0]?.score);
};

it("reads again only the assessments that events are about", async () => {
  expect(await scoresOf()).toEqual([1, 1]);
  const before = (await readVisibleAnswers(owner)).assessments.get(first);
  // Past the commands, and so without an event: what is kept of it shows that it was not read again.
  await database().functionAnswer.updateMany({
    where: { assessmentId: first, functionKey: KEY },
    data: { claimed: 3, possible: 3, stage: 3 },
  });
  expect(await scoresOf()).toEqual([1, 1]);
  const fn = ztmmFunctions.get(KEY);
  const answers = Object.fromEntries((fn ? criteriaOf(fn) : []).map(({ id }) => [id, "met"]));
  await saveFunction(owner, { assessmentId: second, functionKey: KEY, version: 1, document: { answers } });
  expect(await scoresOf()).toEqual([1, 4]);
  expect((await readVisibleAnswers(owner)).assessments.get(first)).toBe(before);
});

it("notices a change of what is around the answers too", async () => {
  await updateUnit(owner, unit.id, unit.version, { criticality: 5 });
  const { units } = await readVisibleAnswers(owner);
  expect(units.map((row) => row.unit.criticality)).toEqual([5]);
});

it("is narrowed to the units that are given to a reader", async () => {
  const stranger = await buildMember(home, "assessor");
  const answers = await readVisibleAnswers(stranger);
  expect([answers.units, answers.assessments.size, answers.history.size]).toEqual([[], 0, 0]);
});
