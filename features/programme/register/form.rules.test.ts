import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { challengeRegister } from "@/features/programme/challenge/register";
import { enforcementPointRegister } from "@/features/programme/enforcement-point/register";
import { technologyRegister } from "@/features/programme/technology/register";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { entryOfForm, formOf, refill } from "./form.rules";
import { type EntryDocument, type Field, merge, startOf } from "./rules";
import { updateEntrySchema } from "./schema";

describe("an entry's form", () => {
  it("becomes the document: text, numbers, nothing, ticks and ranges", () => {
    expect(
      entryOfForm(technologyRegister, {
        kind: "technologies",
        name: " Vault ",
        status: "in_use",
        subject: "iam",
        unitId: "",
        ownerId: "",
        dueOn: "",
        "fields.pillars": "identity",
        "fields.yearlyCost": "1,250,000",
        "fields.replaces": "One\r\nTwo",
      }),
    ).toEqual({
      name: " Vault ",
      status: "in_use",
      subject: "iam",
      unitId: null,
      ownerId: null,
      dueOn: null,
      fields: { pillars: ["identity"], yearlyCost: 1_250_000, replaces: "One\nTwo", note: "" },
    });
    expect(entryOfForm(technologyRegister, { "fields.yearlyCost": " 1 250 000 " }).fields).toMatchObject({
      yearlyCost: 1_250_000,
    });
    expect(entryOfForm(enforcementPointRegister, { "fields.signals": ["identity", "device"] }).fields).toMatchObject({
      signals: ["identity", "device"],
      role: null,
    });
  });

  it("leaves out whom and what it did not ask about", () => {
    expect(Object.keys(entryOfForm(challengeRegister, { name: "Skills", status: "open" }))).toEqual([
      "name",
      "status",
      "fields",
    ]);
  });

  it("hands on what is no number, so that the schema can name the field", () => {
    const form = {
      name: "Case",
      "fields.breachCost.low": "1.000.000",
      "fields.breachCost.likely": "",
      "fields.breachCost.high": "2e6",
    };
    const document = entryOfForm(businessCaseRegister, form);
    expect(document.fields).toMatchObject({
      breachCost: { low: "1.000.000", likely: null, high: "2e6" },
      productivity: null,
    });
    const paths = updateEntrySchema(businessCaseRegister)
      .safeParse(document)
      .error?.issues.map(({ path }) => path.join("."));
    expect(paths).toEqual(["fields.breachCost.low", "fields.breachCost.likely", "fields.breachCost.high"]);
  });

  it("takes no dot in a whole number, which would make 250 of 250.000, and keeps it in a percentage", () => {
    const typed = {
      "fields.breachCost.low": "250.000",
      "fields.breachCost.likely": "2,50",
      "fields.discountRate": "2.5",
    };
    const document = entryOfForm(businessCaseRegister, typed);
    expect(document.fields).toMatchObject({ discountRate: 2.5, breachCost: { low: "250.000", likely: "2,50" } });
    const issues = updateEntrySchema(businessCaseRegister).safeParse(document).error?.issues ?? [];
    expect(issues.find(({ path }) => path.join(".") === "fields.breachCost.low")?.message).toBe(
      "may mean 250 or 250,000; write a whole number without dots and commas: 250 or 250000",
    );
    expect(issues.map(({ path }) => path.join("."))).not.toContain("fields.discountRate");
  });

  it("takes a comma neither for a decimal point nor for one between thousands where it could be one", () => {
    const typed = {
      "fields.breachCost.low": "0,500",
      "fields.breachProbability.low": "0,010",
      "fields.breachProbability.likely": "7,5",
      "fields.discountRate": "1,000",
    };
    const document = entryOfForm(businessCaseRegister, typed);
    expect(document.fields).toMatchObject({
      breachCost: { low: "0,500" },
      breachProbability: { low: "0,010", likely: "7,5" },
      discountRate: "1,000",
    });
    const issues = updateEntrySchema(businessCaseRegister).safeParse(document).error?.issues ?? [];
    const messageOf = (name: string) => issues.find(({ path }) => path.join(".") === `fields.${name}`)?.message;
    expect(messageOf("breachProbability.likely")).toBe("may mean 7.5 or 75; write decimals with a dot: 7.5 or 75");
    expect(messageOf("discountRate")).toBe("may mean 1 or 1,000; write decimals with a dot: 1 or 1000");
    expect(messageOf("breachCost.low")).toMatch(/^may mean 0\.5 or 500; write a whole number/);
  });

  const valueFor = (field: Field): fc.Arbitrary<EntryDocument["fields"][string]> => {
    const number = (min: number, max: number) => fc.integer({ min, max: Math.min(max, 1_000_000) });
    switch (field.type) {
      case "choice":
        return fc.option(fc.constantFrom(...field.options.map(({ value }) => value)));
      case "choices":
        return fc.subarray(field.options.map(({ value }) => value));
      case "number":
        return fc.option(number(field.min, field.max));
      case "range":
        return fc.option(
          fc.record({
            low: number(field.min, field.max),
            likely: number(field.min, field.max),
            high: number(field.min, field.max),
          }),
        );
      case "date":
        return fc.option(fc.constant("2027-12-31"));
      case "link":
        return fc.option(fc.constant("https://example.org/a?b=c"));
      default:
        return fc.string().map((text) => text.replaceAll("\r", ""));
    }
  };

  it.each(REGISTERS.map((register) => [register.key, register] as const))(
    "of %s says the entry that it was filled from",
    (_key, register) => {
      const fields = fc.record(Object.fromEntries(register.fields.map((field) => [field.name, valueFor(field)])));
      fc.assert(
        fc.property(fields, fc.option(fc.uuid()), (values, ownerId) => {
          const entry = merge(register, startOf(register), { name: "Name", ownerId, fields: values });
          expect(entryOfForm(register, formOf(register, entry))).toEqual(entry);
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe("choosing a subject in a new entry's form", () => {
  const formAbout = (subject?: string) => formOf(challengeRegister, startOf(challengeRegister, { subject }));
  const [first, second] = challengeRegister.subject?.options ?? [];

  it("fills what is untouched, as the address with a subject does", () => {
    const { filled, names } = refill(formAbout(), formAbout(), formAbout(first?.value));
    expect(names).toEqual(["name", "fields.actions", "fields.indicator", "fields.kpi"]);
    expect(filled).toEqual({ ...formAbout(first?.value), subject: "" });
  });

  it("leaves what was typed, also an emptied field, and fills the rest anew with the next subject", () => {
    const start = refill(formAbout(), formAbout(), formAbout(first?.value)).filled;
    const form = { ...start, name: "Ours", "fields.indicator": "", "fields.likelihood": "4" };
    const { filled, names } = refill(start, form, formAbout(second?.value));
    expect(names).not.toContain("name");
    expect(names).not.toContain("fields.indicator");
    expect(names).not.toContain("fields.likelihood");
    expect(filled["fields.actions"]).toBe(formAbout(second?.value)["fields.actions"]);
    expect(refill(filled, { ...form, ...filled, name: "Ours" }, formAbout()).filled).toMatchObject({
      "fields.actions": "",
      "fields.kpi": "",
    });
  });
});
