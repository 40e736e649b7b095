import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { todayOf } from "@/features/organization/settings/queries";
import { getChallengeFigures } from "@/features/programme/challenge/queries";
import { challengeRegister } from "@/features/programme/challenge/register";
import { controlRegister } from "@/features/programme/control/register";
import { addFromCatalogue } from "@/features/programme/register/catalogue.commands";
import { readyMade } from "@/features/programme/register/catalogue.rules";
import { createEntry, updateEntry } from "@/features/programme/register/commands";
import { listAllEntries } from "@/features/programme/register/queries";
import { isOverdue } from "@/features/programme/register/rules";
import { undoEntries } from "@/features/programme/register/undo.commands";
import { taskRegister } from "@/features/programme/task/register";
import { getTeamFigures } from "@/features/programme/team/queries";
import { teamRegister } from "@/features/programme/team/register";
import { getTechnologyOverview } from "@/features/programme/technology/queries";
import { technologyRegister } from "@/features/programme/technology/register";
import { addDays } from "@/lib/base/day";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { REGISTERS } from "./list.register";
import { countRegisters, listTakenSubjects } from "./queries";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");

describe("taking over from the catalogue", () => {
  const [first = "", second = "", third = ""] = readyMade(challengeRegister).map(({ value }) => value);

  it("adds one entry for each that has none yet, also when two people do it at once, and all are undone together", async () => {
    await createEntry(owner, challengeRegister, { name: "Mine", subject: first });
    const both = await Promise.all(
      [1, 2].map(() => addFromCatalogue(owner, challengeRegister, [third, first, second])),
    );
    expect(both.map((made) => made.length).sort()).toEqual([0, 2]);
    const made = both.flat();
    expect(made.map(({ subject }) => subject)).toEqual([second, third]);
    expect(made[0]?.fields.actions).not.toBe("");
    expect([...(await listTakenSubjects(owner, challengeRegister))].sort()).toEqual([first, second, third].sort());

    const changed = await updateEntry(owner, challengeRegister, made[1]?.id ?? "", 1, { name: "Changed since" });
    await expect(undoEntries(owner, challengeRegister, made)).rejects.toMatchObject({ code: "stale" });
    expect(await listAllEntries(owner, challengeRegister)).toHaveLength(3);
    await updateEntry(owner, challengeRegister, changed.id, 2, { name: "Changed again" });
    await undoEntries(owner, challengeRegister, [made[0] ?? { id: "", version: 0 }]);
    expect((await listAllEntries(owner, challengeRegister)).map(({ name }) => name)).toEqual(["Mine", "Changed again"]);
  });

  it("takes a whole catalogue over", async () => {
    const all = readyMade(taskRegister).map(({ value }) => value);
    expect(await addFromCatalogue(owner, taskRegister, all)).toHaveLength(all.length);
    expect(await addFromCatalogue(owner, taskRegister, all)).toEqual([]);
  });

  it("refuses nothing, what is not in the catalogue, what needs more, and who may not", async () => {
    const [technology] = technologyRegister.subject?.options ?? [];
    const [control] = controlRegister.subject?.options ?? [];
    for (const [register, subjects] of [
      [challengeRegister, []],
      [challengeRegister, [first, "moon"]],
      [technologyRegister, [technology?.value ?? ""]],
      [controlRegister, [control?.value ?? ""]],
    ] as const)
      await expect(addFromCatalogue(owner, register, subjects)).rejects.toMatchObject({
        errors: [{ path: "subjects" }],
      });
    const auditor = await buildMember(organization, "auditor");
    await expect(addFromCatalogue(auditor, challengeRegister, [first])).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("counts what each person sees: entries, those to look at, and those that are late", async () => {
  const other = await buildOrganization();
  const admin = await buildMember(other, "owner");
  const unit = await buildUnit(admin);
  const assessor = await buildMember(other, "assessor", { scopes: [{ unitId: unit.id, pillar: null }] });
  const elsewhere = await buildUnit(admin);
  const make = (input: object) => createEntry(admin, challengeRegister, { name: "One", ...input });
  await make({ dueOn: "2020-01-31" });
  await make({ dueOn: "2020-01-31", status: "closed" });
  await make({ unitId: unit.id, dueOn: "2100-01-31" });
  await make({ unitId: elsewhere.id, dueOn: "2020-01-31" });
  const ofChallenges = async (who: typeof admin) =>
    (await countRegisters(who)).find(({ register }) => register === challengeRegister);
  expect(await ofChallenges(admin)).toMatchObject({ entries: 4, highlight: { count: 3 }, overdue: 2 });
  expect(await ofChallenges(assessor)).toMatchObject({ entries: 3, highlight: { count: 2 }, overdue: 1 });
  const counts = await countRegisters(admin);
  expect(counts.map(({ register }) => register)).toEqual(REGISTERS);
  expect(counts.filter(({ entries }) => entries > 0)).toHaveLength(1);
});

it("calls the same entries overdue in the list, in its count and on their rows", async () => {
  const admin = await buildMember(await buildOrganization(), "owner");
  const today = todayOf(admin);
  for (const { value: status } of taskRegister.statuses)
    for (const dueOn of [null, addDays(today, -1), today, addDays(today, 1)])
      await createEntry(admin, taskRegister, { name: `${status} ${dueOn}`, status, dueOn });
  const late = (await listAllEntries(admin, taskRegister)).filter((entry) => isOverdue(taskRegister, entry, today));
  expect(late).toHaveLength(taskRegister.statuses.filter(({ isClosed }) => !isClosed).length);
  expect(await listAllEntries(admin, taskRegister, { overdue: true })).toEqual(late);
  const count = (await countRegisters(admin)).find(({ register }) => register === taskRegister);
  expect(count?.overdue).toBe(late.length);
});

describe("what the programme says of a register", () => {
  const inOrganization = async () => {
    const actor = await buildMember(await buildOrganization(), "owner");
    const highlights = async () =>
      Object.fromEntries((await countRegisters(actor)).map(({ register, highlight }) => [register.key, highlight]));
    return { actor, highlights };
  };

  it("agrees with the screen of the register that it leads to", async () => {
    const { actor, highlights } = await inOrganization();
    for (const status of ["open", "treated", "closed"])
      await createEntry(actor, challengeRegister, { name: status, status, fields: { likelihood: "2", impact: "3" } });
    const reason = "The board decided so";
    await createEntry(actor, challengeRegister, { name: "Accepted", status: "accepted", fields: { reason } });
    const [category] = technologyRegister.subject?.options ?? [];
    const product = { name: "Harbour", status: "in_use", subject: category?.value, fields: { pillars: ["identity"] } };
    await createEntry(actor, technologyRegister, product);
    await createEntry(actor, technologyRegister, { ...product, status: "introduced", subject: "siem-soar" });
    const [role] = teamRegister.subject?.options ?? [];
    const pillars = ["identity"];
    await createEntry(actor, teamRegister, {
      name: "R",
      subject: role?.value,
      status: "filled",
      fields: { pillars, person: "Kim" },
    });
    await createEntry(actor, taskRegister, { name: "One", status: "doing" });
    await createEntry(actor, taskRegister, { name: "Two", status: "done" });

    const all = await highlights();
    const { rated, unrated } = await getChallengeFigures(actor);
    const notClosed = { statuses: ["open", "treated", "accepted"] };
    expect(all.challenges).toEqual({ count: 3, words: "not closed", at: notClosed });
    expect(rated.length + unrated.length).toBe(3);
    const { categories } = await getTechnologyOverview(actor);
    const gapCount = programme.technologies.length - 1;
    const gaps = { count: gapCount, words: "categories without a product in use", at: { part: "gaps" } };
    expect(all.technologies).toEqual(gaps);
    expect(categories.filter(({ isGap }) => isGap)).toHaveLength(gapCount);
    const responsibilities = programme.team.flatMap((one) =>
      one.responsibilities.map(({ pillar }) => ({ role: one.key, pillar })),
    );
    const owned = responsibilities.filter((one) => one.role === role?.value && one.pillar === pillars[0]);
    const unownedCount = responsibilities.length - owned.length;
    const unowned = { count: unownedCount, words: "responsibilities with nobody", at: { part: "responsibilities" } };
    expect(all.team).toEqual(unowned);
    expect(await getTeamFigures(actor)).toMatchObject({ total: responsibilities.length, unowned: unownedCount });
    const toDo = { statuses: ["open", "doing"] };
    expect(all.tasks).toEqual({ count: 1, words: "to do", at: toDo });
    expect(await listAllEntries(actor, taskRegister, { status: toDo.statuses.join(",") })).toHaveLength(1);
  });

  it("is nothing where nothing is entered, but for the team, whose responsibilities are known", async () => {
    const { highlights } = await inOrganization();
    const { team, ...others } = await highlights();
    expect(team?.count).toBeGreaterThan(0);
    expect(Object.values(others).filter(Boolean)).toEqual([]);
  });

  it("takes as many queries for many entries as for few", async () => {
    const { actor } = await inOrganization();
    const few = await queriesOf(() => countRegisters(actor));
    for (let i = 0; i < 12; i++) await createEntry(actor, taskRegister, { name: `Task ${i}` });
    await createEntry(actor, teamRegister, {
      name: "R",
      subject: teamRegister.subject?.options[0]?.value,
      fields: { pillars: ["identity"] },
    });
    expect(await queriesOf(() => countRegisters(actor))).toBe(few);
  });
});
