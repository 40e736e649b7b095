import { describe, expect, it } from "vitest";
import { openApi } from "@/features/workspace/api/list.api";
import { fieldsOf, typeOf } from "./schema-fields";

describe("types in words", () => {
  it.each([
    [{ type: "string", minLength: 1, maxLength: 120 }, "text, 1 to 120 characters"],
    [{ type: "string", format: "date-time", pattern: "x" }, "time"],
    [{ type: "integer", minimum: 1, maximum: 5 }, "whole number, 1 to 5"],
    [{ type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }, "whole number"],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, "text; or null"],
    [{ type: ["string", "null"] }, "text; or null"],
    [{ type: "object", additionalProperties: { type: "string", enum: ["a", "b"] } }, "map of one of a, b"],
    [{ type: "string", enum: ["low", "high"] }, "one of low, high"],
    [{ type: "array", items: { $ref: "#/components/schemas/Unit" } }, "list of Unit"],
    [{ type: "null" }, "always null"],
    [{}, "anything"],
  ])("%j is %s", (schema, words) => expect(typeOf(schema)).toBe(words));
});

describe("fields", () => {
  it("are listed down to the last one, with their paths", () => {
    const paths = fieldsOf(openApi().components.schemas.Score ?? {}).map((field) => field.path);
    expect(paths).toContain("overall.score");
    expect(paths).toContain("pillars[].functions[].toClose");
    expect(paths).toContain("capabilities.{key}.proven");
  });

  it("of a body say which must be sent", () => {
    const fields = fieldsOf(openApi().components.schemas.UnitToCreate ?? {});
    expect(fields.filter((field) => field.isRequired).map((field) => field.path)).toEqual(["name", "kind"]);
  });

  it("name the component they refer to", () => {
    expect(fieldsOf(openApi().components.schemas.UnitPage ?? {})[0]).toMatchObject({
      path: "items",
      component: "Unit",
    });
  });
});
