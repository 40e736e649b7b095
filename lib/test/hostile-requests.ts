/** Requests made of the OpenAPI document for each of its operations: well-formed ones, and hostile changes of them. */
import fc from "fast-check";
import type { Method } from "@/lib/http/contract";
import type { OpenApi } from "@/lib/http/openapi";

type Json = Record<string, unknown>;

/** Texts that name something: by the name of a parameter or member, or by the part of the path before it. */
export type KnownTexts = Readonly<Record<string, readonly string[]>>;

type HostileRequest = {
  method: Method;
  address: string;
  headers: Record<string, string>;
  /** Undefined: none. */
  body: string | Uint8Array | undefined;
};

type FuzzedOperation = { id: string; requests: fc.Arbitrary<HostileRequest> };

/** Written as it is, without quotation marks: no JavaScript value becomes 1e400. */
const HUGE = "number:1e400";

const LONG = 10_000;
const deep = (depth: number) => JSON.parse("[".repeat(depth) + "]".repeat(depth)) as unknown;

const HOSTILE_TEXTS: readonly string[] = [
  "",
  "x",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff tail",
  "\u202etxt",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  '\'; DROP TABLE "Unit"; --',
  "%",
  "../../etc/passwd",
  "$1",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "=1+1",
  "-0",
  "1e400",
  "9".repeat(400),
  "2026-13-45",
  "99999-Q9",
  "0000-00-00",
  "a".repeat(LONG),
  "\u{1f600}".repeat(300),
  "\r\nSet-Cookie: x=1",
];

const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.1,
  1.7976931348623157e308,
  2 ** 31,
  Number.MAX_SAFE_INTEGER + 1,
  HUGE,
  [],
  [[]],
  {},
  deep(500),
  Array.from({ length: 5_000 }, () => ({})),
  Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, "met"])),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  { toString: "x", toJSON: {} },
];

const HOSTILE_BODIES: readonly (string | Uint8Array)[] = [
  "",
  "{",
  '{"a":1,"a":2}',
  "\ufeff{}",
  "nul",
  "NaN",
  "[1e400]",
  '"\\ud800"',
  "[".repeat(100_000) + "]".repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
  `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":${i}`).join(",")}}`,
  JSON.stringify({ ["k".repeat(200_000)]: 1 }),
  `"${"x".repeat(1_000_001)}"`,
  Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00),
];

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary", maxLength: 40 }));
const hostileValue = fc.oneof(fc.constantFrom(...HOSTILE_VALUES), hostileText);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `value` with whatever its `at`-th part is (in the order of reading, modulo their number) as `change` makes it. */
function changeAt(value: unknown, at: number, change: (part: unknown) => unknown): unknown {
  const count = (part: unknown): number =>
    1 + (typeof part === "object" && part ? Object.values(part).reduce((sum: number, one) => sum + count(one), 0) : 0);
  let left = at % count(value);
  const visit = (part: unknown): unknown => {
    if (left-- === 0) return change(part);
    if (Array.isArray(part)) return part.map(visit);
    return isObject(part) ? Object.fromEntries(Object.entries(part).map(([key, one]) => [key, visit(one)])) : part;
  };
  return visit(value);
}

/** With a member that no schema names; also `__proto__`, as JSON.parse makes it. */
function withMember(part: unknown, key: string, value: unknown): unknown {
  if (!isObject(part)) return { [key]: part };
  return Object.defineProperty({ ...part }, key, { value, enumerable: true, configurable: true, writable: true });
}

const toText = (value: unknown): string => JSON.stringify(value).replaceAll(`"${HUGE}"`, "1e400");

/** The requests of every operation of `document`, where `known` says what there is to ask for. */
export function fuzzOperations(document: OpenApi, known: KnownTexts): FuzzedOperation[] {
  const resolve = (schema: Json): Json => {
    if (typeof schema.$ref !== "string") return schema;
    const [, , kind = "", name = ""] = schema.$ref.split("/");
    return (document.components as unknown as Record<string, Record<string, Json>>)[kind]?.[name] ?? {};
  };

  function textOf(schema: Json, name: string): fc.Arbitrary<unknown> {
    const named = known[name];
    if (named) return fc.constantFrom(...named);
    if (schema.format === "date") return fc.constantFrom("2026-11-01", "2028-02-29", "1999-12-31");
    if (typeof schema.pattern === "string") return fc.stringMatching(new RegExp(schema.pattern));
    const longest = Math.min(Number(schema.maxLength ?? 60), 60);
    return fc.oneof(fc.string({ maxLength: longest }), fc.constantFrom(...Object.values(known).flat()));
  }

  /** What `schema` accepts, more or less. */
  function acceptedBy(given: Json, name: string, depth = 0): fc.Arbitrary<unknown> {
    const schema = resolve(given);
    const within = (inner: unknown, key: string) => acceptedBy((inner ?? {}) as Json, key, depth + 1);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    if ("const" in schema) return fc.constant(schema.const);
    const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
    if (choices) return fc.oneof(...choices.map((choice) => within(choice, name)));
    const limits = { min: Number(schema.minimum ?? -1_000), max: Number(schema.maximum ?? 1_000_000) };
    switch (schema.type) {
      case "string":
        return textOf(schema, name);
      case "integer":
        return fc.integer(limits);
      case "number":
        return fc.double({ ...limits, noNaN: true });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return depth > 6 ? fc.constant([]) : fc.array(within(schema.items, name), { maxLength: 3 });
      case "object": {
        const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
        const members = fc.record(Object.fromEntries(properties.map(([key, inner]) => [key, within(inner, key)])), {
          requiredKeys: (schema.required ?? []) as never[],
        });
        if (!isObject(schema.additionalProperties)) return members;
        const others = fc.dictionary(
          fc.constantFrom(...Object.values(known).flat()),
          within(schema.additionalProperties, name),
          { maxKeys: 4 },
        );
        return fc.tuple(members, others).map(([own, more]) => ({ ...more, ...own }));
      }
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  }

  function bodyOf(operation: Json): fc.Arbitrary<HostileRequest["body"]> {
    if (!isObject(operation.requestBody)) return fc.constant(undefined);
    const { schema, example } = (operation.requestBody.content as Record<string, Json>)["application/json"] ?? {};
    const sound = fc.oneof(fc.constant(example), acceptedBy((schema ?? {}) as Json, ""));
    const wrong = fc
      .tuple(sound, fc.nat(40), hostileValue, hostileText, fc.boolean())
      .map(([value, at, hostile, key, adds]) =>
        changeAt(value, at, (part) => (adds ? withMember(part, key, hostile) : hostile)),
      );
    return fc.oneof(
      { weight: 3, arbitrary: sound.map(toText) },
      { weight: 6, arbitrary: wrong.map(toText) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_BODIES) },
    );
  }

  function addressOf(path: string, parameters: readonly Json[]): fc.Arbitrary<string> {
    const parts = path.split("/").map((part, i, all) => {
      if (!part.startsWith("{")) return fc.constant(part);
      const sound = fc.constantFrom(...(known[part.slice(1, -1)] ?? known[all[i - 1] ?? ""] ?? ["x"]));
      return fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: hostileText });
    });
    const queries = parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => {
        const name = String(parameter.name);
        const sound = acceptedBy(parameter.schema as Json, name).map(String);
        const value = fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: hostileText });
        return fc.array(
          value.map((text): [string, string] => [name, text]),
          { maxLength: 1 },
        );
      });
    const odd = fc.array(fc.tuple(fc.oneof(fc.constantFrom("unit", "limit"), hostileText), hostileText), {
      maxLength: 2,
    });
    const none = fc.constant<[string, string][]>([]);
    const odder = fc.oneof({ weight: 9, arbitrary: none }, { weight: 1, arbitrary: odd });
    return fc.tuple(fc.tuple(...parts), fc.tuple(...queries, odder)).map(([names, pairs]) => {
      const query = new URLSearchParams(pairs.flat()).toString();
      return names.map((name) => encodeURIComponent(name.toWellFormed())).join("/") + (query === "" ? "" : `?${query}`);
    });
  }

  /** What headers may hold: no control characters, and nothing beyond Latin-1. */
  const headerText = hostileText.map((text) => text.replaceAll(/[^\t\x20-\xff]|\x7f/g, "").trim());
  const header = (name: string, sound: readonly string[], weight: number) =>
    fc
      .oneof({ weight, arbitrary: fc.constantFrom(...sound) }, { weight: 1, arbitrary: headerText })
      .map((text): Record<string, string> => (text === "none" ? {} : { [name]: text }));

  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const parameters = (operation.parameters as Json[]).map(resolve);
      const takes = (name: string) => parameters.some((parameter) => parameter.name === name);
      const headers = fc.tuple(
        header("if-match", takes("If-Match") ? ["*", '"1"', '"0"', '"2"'] : ["none"], 9),
        header("idempotency-key", takes("Idempotency-Key") ? ["none", "none", "again"] : ["none"], 9),
        header("if-none-match", ["none", '"1"', "*"], 9),
        header("content-type", isObject(operation.requestBody) ? ["application/json"] : ["none"], 19),
      );
      const requests = fc
        .record({ address: addressOf(path, parameters), headers, body: bodyOf(operation) })
        .map(({ address, headers, body }) => ({
          method: method.toUpperCase() as Method,
          address,
          headers: Object.assign({}, ...headers) as Record<string, string>,
          body,
        }));
      return { id: String(operation.operationId), requests };
    }),
  );
}
