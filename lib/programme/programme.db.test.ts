import { describe, expect, it } from "vitest";
import { challengeKind } from "@/lib/challenge/kind";
import { getChallengeFigures } from "@/lib/challenge/queries";
import { controlKind } from "@/lib/control/kind";
import { createEntry, updateEntry } from "@/lib/register/commands";
import { KINDS } from "@/lib/register/kinds";
import { listAllEntries } from "@/lib/register/queries";
import { undoEntries } from "@/lib/register-undo/commands";
import { taskKind } from "@/lib/task/kind";
import { teamKind } from "@/lib/team/kind";
import { getTeamFigures } from "@/lib/team/queries";
import { technologyKind } from "@/lib/technology/kind";
import { getTechnologyOverview } from "@/lib/technology/queries";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { addFromCatalogue } from "./commands";
import { countRegisters, listTakenSubjects } from "./queries";
import { readyMade } from "./rules";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");

describe("taking over from the catalogue", () => {
  const [first = "", second = "", third = ""] = readyMade(challengeKind).map(({ value }) => value);

  it("adds one entry for each that has none yet, also when two people do it at once, and all are undone together", async () => {
    await createEntry(owner, challengeKind, { name: "Mine", subject: first });
    const both = await Promise.all([1, 2].map(() => addFromCatalogue(owner, challengeKind, [third, first, second])));
    expect(both.map((made) => made.length).sort()).toEqual([0, 2]);
    const made = both.flat();
    expect(made.map(({ subject }) => subject)).toEqual([second, third]);
    expect(made[0]?.fields.actions).not.toBe("");
    expect([...(await listTakenSubjects(owner, challengeKind))].sort()).toEqual([first, second, third].sort());

    const changed = await updateEntry(owner, challengeKind, made[1]?.id ?? "", 1, { name: "Changed since" });
    await expect(undoEntries(owner, challengeKind, made)).rejects.toMatchObject({ code: "stale" });
    expect(await listAllEntries(owner, challengeKind)).toHaveLength(3);
    await updateEntry(owner, challengeKind, changed.id, 2, { name: "Changed again" });
    await undoEntries(owner, challengeKind, [made[0] ?? { id: "", version: 0 }]);
    expect((await listAllEntries(owner, challengeKind)).map(({ name }) => name)).toEqual(["Mine", "Changed again"]);
  });

  it("takes a whole catalogue over", async () => {
    const all = readyMade(taskKind).map(({ value }) => value);
    expect(await addFromCatalogue(owner, taskKind, all)).toHaveLength(all.length);
    expect(await addFromCatalogue(owner, taskKind, all)).toEqual([]);
  });

  it("refuses nothing, what is not in the catalogue, what needs more, and who may not", async () => {
    const [technology] = technologyKind.subject?.options ?? [];
    const [control] = controlKind.subject?.options ?? [];
    for (const [kind, subjects] of [
      [challengeKind, []],
      [challengeKind, [first, "moon"]],
      [technologyKind, [technology?.value ?? ""]],
      [controlKind, [control?.value ?? ""]],
    ] as const)
      await expect(addFromCatalogue(owner, kind, subjects)).rejects.toMatchObject({ errors: [{ path: "subjects" }] });
    const auditor = await buildMember(organization, "auditor");
    await expect(addFromCatalogue(auditor, challengeKind, [first])).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("counts what each person sees: entries, those to look at, and those that are late", async () => {
  const other = await buildOrganization();
  const admin = await buildMember(other, "owner");
  const unit = await buildUnit(admin);
  const assessor = await buildMember(other, "assessor", { scopes: [{ unitId: unit.id, pillar: null }] });
  const elsewhere = await buildUnit(admin);
  const make = (input: object) => createEntry(admin, challengeKind, { name: "One", ...input });
  await make({ dueOn: "2020-01-31" });
  await make({ dueOn: "2020-01-31", status: "closed" });
  await make({ unitId: unit.id, dueOn: "2100-01-31" });
  await make({ unitId: elsewhere.id, dueOn: "2020-01-31" });
  const ofChallenges = async (who: typeof admin) =>
    (await countRegisters(who)).find(({ kind }) => kind === challengeKind);
  expect(await ofChallenges(admin)).toMatchObject({ entries: 4, highlight: { count: 3 }, overdue: 2 });
  expect(await ofChallenges(assessor)).toMatchObject({ entries: 3, highlight: { count: 2 }, overdue: 1 });
  const counts = await countRegisters(admin);
  expect(counts.map(({ kind }) => kind)).toEqual(KINDS);
  expect(counts.filter(({ entries }) => entries > 0)).toHaveLength(1);
});

describe("what the programme says of a register", () => {
  const inOrganization = async () => {
    const actor = await buildMember(await buildOrganization(), "owner");
    const highlights = async () =>
      Object.fromEntries((await countRegisters(actor)).map(({ kind, highlight }) => [kind.key, highlight]));
    return { actor, highlights };
  };

  it("agrees with the screen of the register that it leads to", async () => {
    const { actor, highlights } = await inOrganization();
    for (const status of ["open", "treated", "closed"])
      await createEntry(actor, challengeKind, { name: status, status, fields: { likelihood: "2", impact: "3" } });
    const reason = "The board decided so";
    await createEntry(actor, challengeKind, { name: "Accepted", status: "accepted", fields: { reason } });
    const [category] = technologyKind.subject?.options ?? [];
    const product = { name: "Harbour", status: "in_use", subject: category?.value, fields: { pillars: ["identity"] } };
    await createEntry(actor, technologyKind, product);
    await createEntry(actor, technologyKind, { ...product, status: "introduced", subject: "siem-soar" });
    const [role] = teamKind.subject?.options ?? [];
    const pillars = ["identity"];
    await createEntry(actor, teamKind, {
      name: "R",
      subject: role?.value,
      status: "filled",
      fields: { pillars, person: "Kim" },
    });
    await createEntry(actor, taskKind, { name: "One", status: "doing" });
    await createEntry(actor, taskKind, { name: "Two", status: "done" });

    const all = await highlights();
    const { rated, unrated } = await getChallengeFigures(actor);
    const notClosed = { statuses: ["open", "treated", "accepted"] };
    expect(all.challenges).toEqual({ count: 3, words: "not closed", at: notClosed });
    expect(rated.length + unrated.length).toBe(3);
    const { categories } = await getTechnologyOverview(actor);
    const gaps = { count: 7, words: "categories without a product in use", at: { part: "gaps" } };
    expect(all.technologies).toEqual(gaps);
    expect(categories.filter(({ isGap }) => isGap)).toHaveLength(7);
    const unowned = { count: 20, words: "responsibilities with nobody", at: { part: "responsibilities" } };
    expect(all.team).toEqual(unowned);
    expect(await getTeamFigures(actor)).toMatchObject({ total: 21, unowned: 20 });
    const toDo = { statuses: ["open", "doing"] };
    expect(all.tasks).toEqual({ count: 1, words: "to do", at: toDo });
    expect(await listAllEntries(actor, taskKind, { status: toDo.statuses.join(",") })).toHaveLength(1);
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
    for (let i = 0; i < 12; i++) await createEntry(actor, taskKind, { name: `Task ${i}` });
    await createEntry(actor, teamKind, {
      name: "R",
      subject: teamKind.subject?.options[0]?.value,
      fields: { pillars: ["identity"] },
    });
    expect(await queriesOf(() => countRegisters(actor))).toBe(few);
  });
});
