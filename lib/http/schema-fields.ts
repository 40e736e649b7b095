/** A JSON Schema as a flat list of fields, for people to read. */
import { formatCount } from "@/lib/base/format";

type Json = Record<string, unknown>;

export type Field = {
  /** "pillars[].functions[].key"; "{key}" stands for the names of a map. */
  path: string;
  /** In words: "text", "whole number, 1 to 5", "one of low, moderate, high", "; or null". */
  type: string;
  isRequired: boolean;
  description: string;
  /** The component that the field's fields are listed under, if it has a place of its own. */
  component: string | null;
};

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const componentOf = (schema: Json): string | null =>
  typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? null) : null;

/** The alternatives of a schema without null, and whether null is one of them. */
function alternatives(schema: Json): { schemas: Json[]; canBeNull: boolean } {
  const given = asList(schema.anyOf).filter(isJson);
  if (given.length > 0) {
    const schemas = given.filter((one) => one.type !== "null");
    return { schemas, canBeNull: schemas.length < given.length };
  }
  const types = [schema.type].flat();
  const canBeNull = types.includes("null") || asList(schema.enum).includes(null);
  const schemas = types.filter((type) => type !== "null").map((type) => ({ ...schema, type }));
  return { schemas, canBeNull };
}

function range({ minimum, maximum, minLength, maxLength, type }: Json): string {
  const isText = type === "string";
  const [low, high] = isText ? [minLength, maxLength] : [minimum, maximum];
  // Zod bounds whole numbers by what a JavaScript number holds exactly: no rule of ours.
  const isReal = (bound: unknown): bound is number => typeof bound === "number" && Math.abs(bound) < 2 ** 53 - 1;
  const unit = isText ? " characters" : "";
  const show = (bound: number) => formatCount(bound);
  if (isReal(low) && isReal(high)) return `, ${show(low)} to ${show(high)}${unit}`;
  if (isReal(high)) return `, at most ${show(high)}${unit}`;
  return isReal(low) && low > 0 ? `, at least ${show(low)}${unit}` : "";
}

function typeOfOne(schema: Json): string {
  const values = asList(schema.enum).filter((value) => value !== null);
  if (values.length > 0) return `one of ${values.join(", ")}`;
  if ("const" in schema) return `always ${JSON.stringify(schema.const)}`;
  switch (schema.type) {
    case "string": {
      const format = { "date-time": "time", date: "date" }[String(schema.format)];
      return (format ?? "text") + (format ? "" : range(schema));
    }
    case "integer":
      return `whole number${range(schema)}`;
    case "number":
      return `number${range(schema)}`;
    case "boolean":
      return "true or false";
    case "array":
      return `list of ${isJson(schema.items) ? typeOf(schema.items).replace(/^one of /, "") : "anything"}`;
    case "object":
      return isJson(schema.additionalProperties) ? `map of ${typeOf(schema.additionalProperties)}` : "object";
    default:
      return componentOf(schema) ?? "anything";
  }
}

/** The type of a value in words. */
export function typeOf(schema: Json): string {
  const { schemas, canBeNull } = alternatives(schema);
  const words = schemas.map(typeOfOne).join("; or ") || "always null";
  return canBeNull && schemas.length > 0 ? `${words}; or null` : words;
}

/** The fields of a schema and, indented by path, of what it holds; references are not followed. */
export function fieldsOf(schema: Json, prefix = ""): Field[] {
  const { schemas } = alternatives(schema);
  return schemas.flatMap((one): Field[] => {
    if (one.type === "array" && isJson(one.items)) return fieldsOf(one.items, `${prefix}[]`);
    const inMap = one.additionalProperties;
    const required = asList(one.required);
    const own = Object.entries(isJson(one.properties) ? one.properties : {}).flatMap(([name, property]): Field[] => {
      if (!isJson(property)) return [];
      const path = prefix ? `${prefix}.${name}` : name;
      const inner = property.type === "array" && isJson(property.items) ? property.items : property;
      const field = {
        path,
        type: typeOf(property),
        isRequired: required.includes(name),
        description: typeof property.description === "string" ? property.description : "",
        component: componentOf(inner),
      };
      return [field, ...fieldsOf(property, path)];
    });
    return isJson(inMap) ? [...own, ...fieldsOf(inMap, `${prefix}.{key}`)] : own;
  });
}
