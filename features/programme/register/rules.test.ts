import { describe, expect, it } from "vitest";
import { z } from "zod";
import { challengeRegister } from "@/features/programme/challenge/register";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { fieldErrors } from "@/lib/base/validation";
import { readyMade } from "./catalogue.rules";
import { type Field, isOverdue, type Register, startOf } from "./rules";
import { createEntrySchema, filterOfQuery, updateEntrySchema } from "./schema";

const HEAD = ["unitId", "subject", "name", "status", "ownerId", "dueOn"];

describe.each(REGISTERS.map((register) => [register.key, register] as const))("the register %s", (_key, register) => {
  const names = register.fields.map(({ name }) => name);
  const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);

  it("names each field, status and option once", () => {
    unique(names);
    unique(register.fields.map(({ label }) => label));
    unique(register.statuses.map(({ value }) => value));
    unique((register.subject?.options ?? []).map(({ value }) => value));
    for (const field of register.fields) if ("options" in field) unique(field.options.map(({ value }) => value));
  });

  it("calls no two fields of its form the same", () => {
    const labels = [
      register.subject?.label ?? "About",
      register.nameLabel,
      "Unit",
      "Status",
      register.ownerLabel,
      register.dueLabel,
    ];
    unique([...labels, ...register.fields.map(({ label }) => label)]);
  });

  it("starts with a status of its own, in which nothing is done or decided yet", () => {
    const start = register.statuses.find(({ value }) => value === register.startStatus);
    expect(start?.tone).not.toBe("good");
    expect(
      createEntrySchema({ ...register, subject: null, unit: "none", fields: [] }).parse({ name: "New" }).status,
    ).toBe(startOf(register).status);
  });

  it("tracks, dates and holds unique only what it has", () => {
    const tracked = register.fields.filter(({ type }) => !["choices", "range"].includes(type)).map(({ name }) => name);
    for (const name of register.tracked) expect(["status", ...tracked]).toContain(name);
    for (const path of register.unique) expect([...HEAD, ...names.map((name) => `fields.${name}`)]).toContain(path);
    if (register.since !== null) expect(register.fields.find(({ name }) => name === register.since)?.type).toBe("date");
    expect(register.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it("accepts what its new entry starts from, whatever nothing is required of", () => {
    const optional: Register = {
      ...register,
      unit: register.unit === "required" ? "optional" : register.unit,
      subject: register.subject && { ...register.subject, isRequired: false },
      fields: register.fields.map((field): Field => ({ ...field, isRequired: false })),
    };
    for (const { value } of [{ value: undefined }, ...(register.subject?.options ?? [])]) {
      const start = { ...startOf(optional, { subject: value }), name: "Name" };
      expect(createEntrySchema(optional).parse(start)).toEqual(start);
    }
  });

  it("can take over from the catalogue what it says is ready-made", () => {
    for (const { value } of readyMade(register)) {
      const start = startOf(register, { subject: value });
      expect(createEntrySchema(register).parse(start)).toEqual(start);
    }
  });
});

describe("what is sent of an entry", () => {
  const wrong = { name: "Skills", nmae: "Skills", fields: { likelyhood: "4" } };
  const issuesOf = (schema: z.ZodType, input: unknown) =>
    fieldErrors(schema.safeParse(input).error ?? new z.ZodError([])).map(({ path, message }) => `${path} ${message}`);

  it("names nothing that the register does not know", () => {
    for (const schema of [createEntrySchema(challengeRegister), updateEntrySchema(challengeRegister)])
      expect(issuesOf(schema, wrong).sort()).toEqual([
        "fields.likelyhood is no field of this register",
        "nmae is no member of an entry",
      ]);
  });

  it("can be what was read: what cannot be changed is ignored", () => {
    const read = { id: "1", kind: "challenges", unitName: null, ownerName: null, log: [], version: 1 };
    const times = { createdAt: "x", updatedAt: "y", updatedBy: "Kim" };
    const start = { ...startOf(challengeRegister), name: "Skills" };
    for (const schema of [createEntrySchema(challengeRegister), updateEntrySchema(challengeRegister)])
      expect(schema.parse({ ...start, ...read, ...times })).toEqual(start);
  });
});

it("reads the filter of an address, and ignores what is none", () => {
  expect(filterOfQuery({ text: "a", overdue: "true", done: "saved:1", status: ["a", "b"] })).toEqual({
    text: "a",
    overdue: true,
  });
  expect(filterOfQuery({ overdue: "maybe" })).toEqual({});
  expect(filterOfQuery({ status: "open", overdue: "maybe" })).toEqual({ status: "open" });
  expect(filterOfQuery({ text: "\u0000" })).toEqual({ text: "" });
});

it("an entry is overdue from the day after its due date, while something is left to do", () => {
  const today = "2026-11-22";
  const due = (dueOn: string | null, status = "open") => isOverdue(challengeRegister, { dueOn, status }, today);
  expect([null, "2026-11-21", "2026-11-22", "2026-11-23"].map((day) => due(day))).toEqual([false, true, false, false]);
  const closed = challengeRegister.statuses.filter(({ isClosed }) => isClosed).map(({ value }) => value);
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.some((status) => due("2026-11-21", status))).toBe(false);
});
