import { expect, it } from "vitest";
import { challengeRegister } from "@/features/programme/challenge/register";
import { enforcementPointRegister } from "@/features/programme/enforcement-point/register";
import { createEntry } from "@/features/programme/register/commands";
import { TASK_LISTS, taskRegister } from "@/features/programme/task/register";
import type { Actor } from "@/lib/access/actor";
import { buildToken, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const given = await buildUnit(owner);
const other = await buildUnit(owner);
const assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: given.id, pillar: null }] });

async function read(what: string, actor: Actor = owner) {
  const as = await buildToken(actor, ["read"]);
  const { status, json } = await call("GET", `/api/v1/o/${organization.slug}/programme/${what}`, { as });
  expect(status).toBe(200);
  return json;
}

it("says how far each list of tasks is, over what the token may see", async () => {
  const [list] = TASK_LISTS;
  const [first, second] = list?.items ?? [];
  const make = (unitId: string, subject: string | undefined, status: string) =>
    createEntry(owner, taskRegister, { name: "Task", unitId, subject: subject ?? null, status });
  const done = await make(given.id, first?.id, "done");
  await make(other.id, first?.id, "open");
  await make(other.id, second?.id, "doing");
  const applicable = list?.items.length ?? 0;
  expect(await read("tasks")).toMatchObject({
    lists: { 0: { key: list?.key, done: 0, notTakenOver: applicable - 2 } },
  });
  const entries = [{ id: done.id, unitName: given.name, status: "done" }];
  expect(await read("tasks", assessor)).toMatchObject({
    lists: { 0: { done: 1, applicable, notTakenOver: applicable - 1, tasks: { 0: { state: "done", entries } } } },
  });
});

it("gives the challenges worst first, and those without a rating apart", async () => {
  const make = (name: string, likelihood: string | null, impact: string | null, more: object = {}) =>
    createEntry(owner, challengeRegister, { name, ...more, fields: { likelihood, impact } });
  await make("Mild", "2", "2");
  await make("Bad", "4", "5", { unitId: given.id });
  await make("Unknown", "4", null);
  await make("Over", "5", "5", { status: "closed" });
  await make("Elsewhere", "5", "5", { unitId: other.id });
  expect(await read("challenges", assessor)).toMatchObject({
    rated: [
      { name: "Bad", unitName: given.name, likelihood: 4, impact: 5, rating: 20 },
      { name: "Mild", unitName: null, rating: 4 },
    ],
    unrated: [{ name: "Unknown", status: "open" }],
  });
});

it("counts points by role and mode, and names those that look at fewer than two signals", async () => {
  const make = (name: string, signals: string[], unitId: string | null = null) =>
    createEntry(owner, enforcementPointRegister, {
      name,
      unitId,
      status: "enforcing",
      fields: { role: "policy-engine", protects: "Applications", signals },
    });
  await make("Sign-in", ["identity", "device"]);
  const narrow = await make("Gateway", ["identity"]);
  await make("Elsewhere", [], other.id);
  const figures = await read("enforcement-points", assessor);
  expect(figures).toMatchObject({ weighing: 2, narrow: [{ id: narrow.id, name: "Gateway", signals: 1 }] });
  expect(figures).toHaveProperty(
    "roles",
    expect.arrayContaining([
      expect.objectContaining({
        key: "policy-engine",
        modes: expect.arrayContaining([{ status: "enforcing", count: 2 }]),
      }),
    ]),
  );
});
