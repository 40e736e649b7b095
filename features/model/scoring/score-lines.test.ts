import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { VERSIONS } from "@/features/model/catalogue/ztmm/versions";
import { builtInModel } from "./built-in-model";
import { buildModel } from "./case.test-support";
import { modelOf } from "./model-of";
import { score } from "./score";
import { runScore } from "./score-lines";

/** Runs the command on standard input, cut into the given chunks. */
async function run(chunks: readonly (string | Uint8Array)[], args: readonly string[] = ["-"]) {
  const texts = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof texts) =>
    new Writable({
      highWaterMark: 10,
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        setImmediate(done);
      },
    });
  const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const status = await runScore(args, { stdin, stdout: sink("stdout"), stderr: sink("stderr") });
  return { status, ...texts, lines: texts.stdout.split("\n").slice(0, -1) };
}

const model = buildModel();
const good = (answers: object) => JSON.stringify({ model, answers });
const expected = (answers: Record<string, "met">) => JSON.stringify(score(model, { answers }));

describe("the command", () => {
  it("gives the frozen results for the frozen cases", async () => {
    const golden = (name: string) => fs.readFileSync(path.join(import.meta.dirname, name), "utf8");
    const { status, stdout } = await run([golden("golden-cases.jsonl")]);
    expect(stdout.split("\n")).toEqual(golden("golden-results.jsonl").split("\n"));
    expect(status).toBe(1);
  });

  it("scores against the built-in model when a line brings none", async () => {
    const { status, lines } = await run(["{}\n"]);
    expect(lines).toEqual([JSON.stringify(score(builtInModel, {}))]);
    expect(status).toBe(0);
  });

  it("scores by the version of the model that a line names, and names one that it does not know", async () => {
    const [oldest] = VERSIONS;
    if (!oldest) throw new Error("There is no version");
    const lines = [`{"modelVersion":"${oldest.version}"}`, '{"modelVersion":"ztmm-2.0/99"}', '{"modelVersion":null}'];
    const { status, lines: found } = await run([`${lines.join("\n")}\n`]);
    expect(found[0]).toBe(JSON.stringify(score(modelOf(oldest.version).scoring, {})));
    expect(found[1]).toContain('line 2: This Tenet does not know version \\"ztmm-2.0/99\\" of the model');
    expect(found[2]).toBe('{"error":"line 3: modelVersion must be a text, not null"}');
    expect(status).toBe(1);
  });

  it("skips blank lines, takes CR LF, a byte order mark and a last line without an end", async () => {
    const input = `\uFEFF${good({ a: "met" })}\r\n\r\n  \n\t\n${good({ b: "met" })}`;
    const { status, lines } = await run([input]);
    expect(lines).toEqual([expected({ a: "met" }), expected({ b: "met" })]);
    expect(status).toBe(0);
  });

  it("does not care how the input is cut, inside a character either", async () => {
    const bytes = Buffer.from(`${good({ ключ: "met" })}\n${good({ a: "met" })}\n`);
    const { status, lines } = await run(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(lines).toEqual(['{"error":"line 1: unknown criterion \\"ключ\\" in answers"}', expected({ a: "met" })]);
    expect(status).toBe(1);
  });

  it("keeps a line whole that holds a line separator of Unicode", async () => {
    const { lines } = await run([`${good({ "x\u2028y": "met" })}\n`]);
    expect(lines).toEqual([JSON.stringify({ error: 'line 1: unknown criterion "x\u2028y" in answers' })]);
  });

  it.each([
    ["nonsense", /^line 2: is not JSON/],
    ["{}{}", /^line 2: is not JSON/],
    ["[".repeat(200_000), /^line 2: is not JSON/],
    ["[]", /a case must be an object, not a list/],
    ["null", /a case must be an object, not null/],
    ['"met"', /a case must be an object/],
    ['{"model":null}', /the model must be an object, not null/],
    [`${JSON.stringify({ model }).slice(0, -1)},"answers":{"zz":"met"}}`, /"zz"/],
    ['{"model":{"pillars":[{"key":"heavy","weight":1e999,"functions":[]}]}}', /weight of pillar "heavy".*Infinity/],
  ])("answers the bad line %.30s with an error and goes on", async (bad, message) => {
    const { status, lines } = await run([`${good({})}\n${bad}\n${good({ a: "met" })}\n`]);
    expect(lines).toHaveLength(3);
    expect([lines[0], lines[2]]).toEqual([expected({}), expected({ a: "met" })]);
    expect(Object.keys(JSON.parse(lines[1] ?? ""))).toEqual(["error"]);
    expect(JSON.parse(lines[1] ?? "").error).toMatch(message);
    expect(status).toBe(1);
  });

  it("answers bytes that are not UTF-8 with an error", async () => {
    const { lines } = await run([Uint8Array.of(0x22, 0xff, 0x22, 0x0a)]);
    expect(lines).toEqual(['{"error":"line 1: is not UTF-8 text"}']);
  });

  it("survives any JSON in any place of a case", async () => {
    const values = ["null", "[]", "{}", "7", '"x"', "true", '{"__proto__":1}', '["__proto__"]'];
    const fields = ["model", "answers", "notApplicable", "evidenced", "targets", "__proto__", "extra"];
    const cases = fields.flatMap((field) => values.map((value) => `{"${field}":${value}}`));
    const { lines } = await run([cases.join("\n")]);
    expect(lines).toHaveLength(cases.length);
    for (const line of lines) expect(Object.keys(JSON.parse(line))[0]).toMatch(/^(overall|error)$/);
    expect(lines.join()).not.toMatch(/cannot be scored/);
    expect(lines.slice(-16)).toEqual(Array.from({ length: 16 }, () => JSON.stringify(score(builtInModel, {}))));
  });

  it("reads a file", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tenet-score-"));
    const file = path.join(folder, "cases.jsonl");
    fs.writeFileSync(file, `${good({ a: "met" })}\n`.repeat(2000));
    const { status, lines } = await run([], [file]);
    fs.rmSync(folder, { recursive: true });
    expect(lines).toHaveLength(2000);
    expect(status).toBe(0);
  });

  it("says in one sentence what it cannot read", async () => {
    expect(await run([], ["/does/not/exist"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: "score: cannot read /does/not/exist: there is no such file\n",
    });
    expect((await run([], [os.tmpdir()])).stderr).toMatch(/it is a folder\n$/);
    expect(await run([], [])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^usage: /) });
    expect((await run([], ["a", "b"])).stderr).toMatch(/^usage: /);
  });

  it("says so when the results cannot be written", async () => {
    const full = Object.assign(new Error("write failed"), { code: "ENOSPC" });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    const stderr = new PassThrough();
    expect(await runScore(["-"], { stdin: Readable.from([Buffer.from(good({}))]), stdout, stderr })).toBe(1);
    expect(String(stderr.read())).toBe("score: cannot write the results: there is no room left\n");
  });

  it("stops quietly when nobody reads any more", async () => {
    const stdout = new PassThrough({ highWaterMark: 1 });
    stdout.once("data", () => stdout.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })));
    const stdin = Readable.from(Array.from({ length: 1000 }, () => Buffer.from(`${good({})}\n`)));
    const stderr = new PassThrough();
    expect(await runScore(["-"], { stdin, stdout, stderr })).toBe(0);
    expect(stdin.destroyed).toBe(true);
    expect(stderr.read()).toBeNull();
  });
});
