import { describe, expect, it } from "vitest";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { controlRegister } from "@/features/programme/control/register";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { teamRegister } from "@/features/programme/team/register";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { AppError } from "@/lib/base/errors";
import { fieldErrors } from "@/lib/base/validation";
import { buildEntryOf } from "@/lib/test/register-entries";
import { requireChanged, requireNew, ruleErrors } from "./check.rules";
import type { RegisterDefinition } from "./definition.rules";
import { entryOfForm } from "./form.rules";
import { type EntryDocument, emptyValue, type Field, type FieldValue } from "./rules";
import { createEntrySchema } from "./schema";

const today = "2026-11-22";

/** What is refused, "path message" each, in the order of the paths. */
function refusal(work: () => EntryDocument): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.errors.map(({ path, message }) => `${path} ${message}`).sort();
  }
}
const refused = (register: RegisterDefinition, input: unknown) => refusal(() => requireNew(register, input, today));

/** A value that `field` takes. */
function valueFor(field: Field): FieldValue {
  switch (field.type) {
    case "text":
    case "long":
      return "Something";
    case "link":
      return "https://example.org/";
    case "date":
      return today;
    case "choice":
      return field.options[0]?.value ?? null;
    case "choices":
      return field.options.slice(0, 1).map(({ value }) => value);
    case "number":
      return field.min;
    case "range":
      return { low: field.min, likely: field.min, high: field.min };
  }
}

describe.each(REGISTERS.map((register) => [register.key, register] as const))("the form of %s", (_key, register) => {
  const { fields, statuses, subject } = register;
  const isOptional = ({ isRequired, neededFor }: Field) => !isRequired && !neededFor;
  const subjects = [...(subject?.isRequired ? [] : [null]), ...(subject?.options.slice(0, 1) ?? [])];

  /** Paths of what is wrong, new or from whatever status, in an entry of each status whose fields are filled as `isFilled` says. */
  const faults = (isFilled: (field: Field) => boolean): string[] =>
    statuses.flatMap(({ value: status }) =>
      subjects.flatMap((about) => {
        const sent = {
          name: "Name",
          status,
          subject: about?.value ?? null,
          unitId: register.unit === "required" ? "unit" : null,
          ownerId: register.ownerNeededFor ? "owner" : null,
          dueOn: null,
          fields: Object.fromEntries(
            fields.map((field) => [field.name, isFilled(field) ? valueFor(field) : emptyValue(field)]),
          ),
        };
        const { success, error } = createEntrySchema(register).safeParse(sent);
        if (!success) return fieldErrors(error).map(({ path }) => path);
        const built = (before: string) =>
          buildEntryOf(register, {
            ...sent,
            status: before,
            log: [{ on: today, by: "Kim", values: { status: before } }],
          });
        const befores = [null, ...statuses.map(({ value }) => built(value))];
        return befores.flatMap((before) => ruleErrors(register, sent, before, today).map(({ path }) => path));
      }),
    );
  /** Is a field found wrong because it alone, or it and every other optional one, is empty? */
  const isDemanded = ({ name }: Field): boolean =>
    [(field: Field) => field.name !== name, (field: Field) => field.name !== name && !isOptional(field)].some(
      (isFilled) => faults(isFilled).includes(`fields.${name}`),
    );

  it("demands what it marks as needed, and nothing that it calls optional", () => {
    expect(fields.filter(isDemanded)).toEqual(fields.filter((field) => !isOptional(field)));
  });
});

describe("what is wrong with an entry", () => {
  it("is said at once, what its register demands beyond the shape of the fields included", () => {
    const fields = { focus: null, scope: "Mail", resources: "many", since: "2027-01-31", window: 900 };
    expect(refused(rollOutRegister, { name: "", status: "rolled_back", fields })).toEqual([
      "fields.focus is not chosen yet; choose one",
      "fields.resources must be a whole number from 0 to 10,000,000",
      "fields.since lies in the future; name today or an earlier day",
      "fields.window must be a whole number from 0 to 365",
      "name is empty; fill it in",
      expect.stringMatching(/^status cannot be “Rolled back” from the start/),
    ]);
  });

  it("is said at once of a change too", () => {
    const before = buildEntryOf(rollOutRegister, {
      name: "Mail",
      fields: { focus: "data", scope: "Mail", resources: 10 },
    });
    const change = { name: " ", status: "enforcing" };
    expect(refusal(() => requireChanged(rollOutRegister, before, change, today))).toEqual([
      "name is empty; fill it in",
      expect.stringMatching(/^status cannot go from “Draft” to “Enforcing”/),
    ]);
  });

  it("calls no field wrong because another one is, and says one thing of a field", () => {
    const member = { subject: "x", name: "Lead", status: "filled", fields: { pillars: [], person: "x".repeat(201) } };
    expect(refused(teamRegister, member).map((error) => error.split(" ")[0])).toEqual([
      "fields.person",
      "fields.pillars",
      "subject",
    ]);
    const control = { unitId: "u", subject: "moon", name: "MFA", fields: { platform: "moon" } };
    expect(refused(controlRegister, control).map((error) => error.split(" ")[0])).toEqual([
      "fields.platform",
      "subject",
    ]);
    const range = { low: 1, likely: null, high: 2 };
    const draft = { name: "Case", status: "current", fields: { breachCost: range } };
    const paths = refused(businessCaseRegister, draft).map((error) => error.split(" ")[0]);
    expect(paths.filter((path) => path?.startsWith("fields.breachCost"))).toEqual(["fields.breachCost.likely"]);
    expect(paths).toContain("fields.costYear1");
  });

  it("is a shape where there is no document at all", () => {
    for (const input of [null, [], "x", { name: "Case", fields: [] }])
      expect(refused(rollOutRegister, input)).not.toEqual([]);
  });
});

describe("what is left open", () => {
  it("is asked for, without the register's keys", () => {
    const open = entryOfForm(controlRegister, {
      subject: "",
      name: "",
      unitId: "",
      status: "planned",
      "fields.platform": "",
    });
    expect(refused(controlRegister, open)).toEqual([
      "fields.platform is not chosen yet; choose one",
      "name is empty; fill it in",
      "subject is not chosen yet; choose one",
      "unitId is not chosen yet; choose a unit",
    ]);
    const gone = entryOfForm(controlRegister, {
      subject: "gone.f1",
      name: "MFA",
      unitId: "u",
      status: "gone",
      "fields.platform": "gone",
    });
    for (const error of refused(controlRegister, gone)) expect(error).toMatch(/ is not chosen yet; choose one$/);
  });

  it("and a wrong value is answered with the values that could be sent", () => {
    expect(
      refused(teamRegister, { subject: "lead", name: "x", status: "gone", fields: { pillars: ["identity"] } }),
    ).toContain("status must be one of: open, filled");
  });
});

describe("three guesses", () => {
  const errorsOf = (range: object) =>
    refused(businessCaseRegister, { name: "Case", fields: { breachProbability: range } });
  const at = (part: string, message: string) => `fields.breachProbability.${part} ${message}`;

  it("are filled in all, or none", () => {
    const empty = "is empty; fill in all three, or none";
    expect(errorsOf({ low: 1, likely: null, high: null })).toEqual([at("high", empty), at("likely", empty)]);
    expect(errorsOf({ low: 1 })).toEqual([at("high", empty), at("likely", empty)]);
  });

  it("are compared in the words of the form, whatever is wrong with the third", () => {
    expect(errorsOf({ low: 3, likely: 2, high: 1 })).toEqual([
      at("high", "must not be below “Most likely”"),
      at("likely", "must not be below “At least”"),
    ]);
    expect(errorsOf({ low: "x", likely: 2, high: 1 })).toEqual([
      at("high", "must not be below “Most likely”"),
      at("low", "must be a number from 0 to 100"),
    ]);
  });

  it("have one error each", () => {
    expect(errorsOf({ low: 900, likely: 500, high: 100 })).toEqual([
      at("likely", "must be a number from 0 to 100"),
      at("low", "must be a number from 0 to 100"),
    ]);
  });
});
