import { expect, it, vi } from "vitest";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { challengeRegister } from "@/features/programme/challenge/register";
import { createEntry, updateEntry } from "@/features/programme/register/commands";
import { formOf } from "@/features/programme/register/form.rules";
import { listAllEntries } from "@/features/programme/register/queries";
import { RANGE_PARTS, type Register, type RegisterEntry } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { actorOfSession } from "@/lib/auth/require-actor";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import {
  addFromCatalogueAction,
  createEntryAction,
  deleteEntryAction,
  undoEntriesAction,
  updateEntryAction,
} from "./actions";

vi.mock("@/lib/auth/require-actor", () => ({ actorOfSession: vi.fn(), currentUser: vi.fn(), requestAddress: vi.fn() }));

await useTestDatabase();

const owner: Actor = await buildMember(await buildOrganization(), "owner");
vi.mocked(actorOfSession).mockResolvedValue(owner);

function formFor(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}

/** The three guesses of every range of a register. */
const guesses = (register: Register): Record<string, string> =>
  Object.fromEntries(
    register.fields.flatMap(({ name, type }) =>
      type === "range" ? RANGE_PARTS.map((part, i) => [`fields.${name}.${part}`, String(10 + i)]) : [],
    ),
  );

const list = () => listAllEntries(owner, businessCaseRegister);

it("forms add, change, delete and undo; what is wrong is named by field and what was typed comes back", async () => {
  const typed = { kind: "business-cases", name: "Case", status: "draft", ...guesses(businessCaseRegister) };
  const wrong = { ...typed, "fields.breachCost.high": "much", "fields.productivity.low": "12" };
  expect(await createEntryAction("acme", null, formFor(wrong))).toMatchObject({
    ok: false,
    code: "invalid",
    fieldErrors: {
      "fields.breachCost.high": [expect.stringContaining("whole number")],
      "fields.productivity.likely": ["must not be below “At least”"],
    },
    values: { "fields.breachCost.high": "much", name: "Case" },
  });
  expect(await list()).toEqual([]);

  const made = await createEntryAction("acme", null, formFor({ ...typed, "fields.costYear1.high": "1,250,000" }));
  if (!made.ok) throw new Error(made.message);
  const { id }: RegisterEntry = made.value;
  expect(made.value.fields.costYear1).toEqual({ low: 10, likely: 11, high: 1_250_000 });
  const changes = formFor({ ...typed, id, version: "1", name: "Better case" });
  expect(await updateEntryAction("acme", null, changes)).toMatchObject({ ok: true, value: { name: "Better case" } });
  expect(await updateEntryAction("acme", null, changes)).toMatchObject({ ok: false, code: "stale" });
  const undo = (version: number) =>
    undoEntriesAction("acme", null, formFor({ kind: "business-cases", entries: [`${id}.${version}`] }));
  expect(await undo(2)).toMatchObject({ ok: true, value: [{ name: "Case", version: 3 }] });
  const gone = formFor({ kind: "business-cases", id, version: "3" });
  expect(await deleteEntryAction("acme", null, gone)).toMatchObject({ ok: true });
  expect(await list()).toEqual([]);
  expect(await undo(4)).toMatchObject({ ok: true, value: [{ version: 5 }] });
  expect(await list()).toHaveLength(1);
});

it("a form changes what was changed in it, and nothing that others changed meanwhile", async () => {
  const made = await createEntry(owner, challengeRegister, {
    name: "Skills",
    fields: { likelihood: "2", impact: "2" },
  });
  const filled = formOf(challengeRegister, made);
  const theirs = { dueOn: "2027-06-30", fields: { likelihood: "5" } };
  const stored = await updateEntry(owner, challengeRegister, made.id, 1, theirs);
  const mine = (version: number) =>
    formFor({
      ...filled,
      kind: challengeRegister.key,
      id: made.id,
      version: String(version),
      base: JSON.stringify(filled),
      "fields.impact": "4",
    });
  expect(await updateEntryAction("acme", null, mine(1))).toMatchObject({ ok: false, code: "stale", current: stored });
  expect(await updateEntryAction("acme", null, mine(2))).toMatchObject({
    ok: true,
    value: { ...theirs, version: 3, fields: { likelihood: "5", impact: "4" } },
  });
});

it("a register that is none, and a catalogue of which nothing is ticked, are refused in words", async () => {
  expect(await createEntryAction("acme", null, formFor({ kind: "moons" }))).toMatchObject({ code: "not_found" });
  expect(await addFromCatalogueAction("acme", null, formFor({ kind: "challenges" }))).toMatchObject({
    fieldErrors: { subjects: ["Choose at least one."] },
  });
});
