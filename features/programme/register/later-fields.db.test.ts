/** A register whose description gets more fields after entries of it were stored. */
import { describe, expect, it } from "vitest";
import { challengeRegister } from "@/features/programme/challenge/register";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { createEntry, deleteEntry, updateEntry } from "./commands";
import type { RegisterDefinition } from "./definition.rules";
import { listEntries } from "./list.queries";
import { getEntry, listAllEntries } from "./queries";
import { documentOfEntry, type Field, type FieldValue, type Register, startOf } from "./rules";
import { undoEntry } from "./undo.commands";

await useTestDatabase();

const owner = await buildMember(await buildOrganization(), "owner");
const unit = await buildUnit(owner);

const LATER: readonly Field[] = [
  { name: "laterText", label: "Later text", type: "text" },
  { name: "laterChoices", label: "Later choices", type: "choices", options: [{ value: "one", label: "One" }] },
  { name: "laterRequired", label: "Later required", type: "text", isRequired: true },
  { name: "laterNumber", label: "Later number", type: "number", min: 0, max: 9, unit: "count", isRequired: true },
];
const EMPTY = { laterText: "", laterChoices: [], laterRequired: "", laterNumber: null };

function sampleOf(field: Field): FieldValue {
  switch (field.type) {
    case "choice":
      return field.options[0]?.value ?? null;
    case "choices":
      return field.options.map(({ value }) => value);
    case "number":
      return field.min;
    case "range":
      return { low: field.min, likely: field.min, high: field.min };
    case "date":
      return "2026-01-31";
    default:
      return "Said";
  }
}

/** A new entry of a register with what it requires, and every range, whose members the database orders in its own way. */
function inputFor(register: Register) {
  const subject = register.subject?.isRequired ? register.subject.options[0]?.value : undefined;
  const start = startOf(register, { subject, unitId: register.unit === "required" ? unit.id : undefined });
  const said = register.fields.filter(({ isRequired, type }) => isRequired || type === "range");
  const fields = { ...start.fields, ...Object.fromEntries(said.map((field) => [field.name, sampleOf(field)])) };
  return { ...start, name: "Stored before", fields };
}

describe.each(REGISTERS.map((register) => [register.key, register] as const))("an entry of %s", (_key, register) => {
  const grown: RegisterDefinition = {
    ...register,
    fields: [...register.fields, ...LATER],
    tracked: register.tracked.length === 0 ? [] : [...register.tracked, "laterText"],
  };

  it("is read with the fields that its register got later, and changed without them", async () => {
    const made = await createEntry(owner, register, inputFor(register));
    const read = await getEntry(owner, grown, made.id);
    expect(read).toEqual({ ...made, fields: { ...made.fields, ...EMPTY } });
    expect(Object.keys(read.fields)).toEqual(grown.fields.map(({ name }) => name));
    expect(await listAllEntries(owner, grown)).toEqual([read]);
    expect((await listEntries(owner, grown, { limit: 1 })).items).toEqual([read]);
    for (const same of [{}, { fields: {} }, read, documentOfEntry(read)])
      expect(await updateEntry(owner, grown, made.id, 1, same)).toEqual(read);

    const renamed = await updateEntry(owner, grown, made.id, 1, { ...documentOfEntry(read), name: "Stored since" });
    expect(renamed).toMatchObject({ version: 2, name: "Stored since", fields: read.fields, log: made.log });
    const fill = (fields: object) => updateEntry(owner, grown, made.id, 2, { fields });
    await expect(fill({ laterRequired: " ", laterNumber: 10 })).rejects.toMatchObject({
      errors: [{ path: "fields.laterRequired" }, { path: "fields.laterNumber" }],
    });
    const filled = await fill({ laterRequired: "Said", laterNumber: 3 });
    expect(filled.fields).toEqual({ ...read.fields, laterRequired: "Said", laterNumber: 3 });
    await expect(
      updateEntry(owner, grown, made.id, 3, { fields: { laterRequired: "", laterNumber: null } }),
    ).rejects.toMatchObject({ errors: [{ path: "fields.laterRequired" }, { path: "fields.laterNumber" }] });
    await deleteEntry(owner, grown, made.id, 3);
  });

  it("is as it was after an undo of what was changed before", async () => {
    const made = await createEntry(owner, register, inputFor(register));
    await updateEntry(owner, register, made.id, 1, { name: "Renamed" });
    const undone = await undoEntry(owner, grown, made.id, 2);
    expect(undone).toMatchObject({ version: 3, name: made.name, fields: { ...made.fields, ...EMPTY } });
    await deleteEntry(owner, grown, made.id, 3);
    expect((await undoEntry(owner, grown, made.id, 4)).fields).toEqual(undone.fields);
    await deleteEntry(owner, grown, made.id, 5);
  });
});

it("what a register has no more is left out, and a choice that it offers no more stays until it is touched", async () => {
  const fields = challengeRegister.fields.flatMap((field): Field[] => {
    if (field.name === "actions") return [];
    return field.name === "impact" && field.type === "choice"
      ? [{ ...field, options: field.options.filter(({ value }) => value !== "5") }]
      : [field];
  });
  const shrunk: RegisterDefinition = { ...challengeRegister, fields };
  const more = { likelihood: "4", impact: "5", actions: "Train" };
  const { id } = await createEntry(owner, challengeRegister, { name: "Old mainframe", fields: more });
  const read = await getEntry(owner, shrunk, id);
  expect(Object.keys(read.fields)).toEqual(fields.map(({ name }) => name));
  expect(await updateEntry(owner, shrunk, id, 1, read)).toEqual(read);
  const renamed = await updateEntry(owner, shrunk, id, 1, { ...read, name: "Older mainframe" });
  expect(renamed).toMatchObject({ version: 2, fields: { impact: "5" } });
  await updateEntry(owner, shrunk, id, 2, { fields: { impact: "4" } });
  await expect(updateEntry(owner, shrunk, id, 3, { fields: { impact: "5" } })).rejects.toMatchObject({
    errors: [{ path: "fields.impact" }],
  });
});
