/**
 * The command `score`: JSON Lines in, one result a line out, same order. Anything wrong with a line becomes an error
 * line, never an end of the run. Standard input and output are parameters.
 */
import { createReadStream } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { isRecord, quoted } from "./compile";
import { modelOf, newestModel, UnknownVersionError } from "./model-of";
import { type ScoreResult, ScoringError, type ScoringModel } from "./schema";
import { score } from "./score";

/** The streams that the command works on; a process has this shape. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const USAGE = "usage: npm run --silent score -- FILE   (JSON Lines, one case a line; - reads standard input)\n";
const NEWLINE = 0x0a;

/**
 * Runs the command.
 * @param args FILE or `-`
 * @returns the exit status: 0, or 1 when a line was an error or the file could not be read. A reader that stops
 * listening (`| head`) ends the run quietly.
 */
export async function runScore(args: readonly string[], streams: Streams): Promise<0 | 1> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    streams.stderr.write(USAGE);
    return 1;
  }
  const output = new Output(streams.stdout);
  const input = file === "-" ? streams.stdin : createReadStream(file);
  let status: 0 | 1 = 0;
  let number = 0;
  try {
    for await (const bytes of splitLines(input)) {
      number++;
      const line = scoreLine(bytes, number);
      if (line === null) continue;
      if (line.isError) status = 1;
      await output.write(`${line.text}\n`);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "EPIPE") return status;
    const source = file === "-" ? "standard input" : file;
    const doing = error === output.failure ? "write the results" : `read ${source}`;
    streams.stderr.write(`score: cannot ${doing}: ${reason(error)}\n`);
    return 1;
  }
  return status;
}

/**
 * The answer to one line of input; null for a blank one.
 * @param number the line's number in the input, from 1, named in errors.
 */
function scoreLine(bytes: Uint8Array, number: number): { text: string; isError: boolean } | null {
  try {
    const text = decode(bytes);
    if (text.trim() === "") return null;
    return { text: JSON.stringify(scoreCase(parse(text))), isError: false };
  } catch (error) {
    // Any other error would be our own mistake; it must not take the following lines with it either.
    const isOurs = error instanceof ScoringError || error instanceof UnknownVersionError;
    const message = isOurs ? error.message : `cannot be scored: ${String(error)}`;
    return { text: JSON.stringify({ error: `line ${number}: ${message}` }), isError: true };
  }
}

/** The built-in model of a version; the newest without one. */
function builtIn(version: unknown): ScoringModel {
  if (version === undefined) return newestModel.scoring;
  if (typeof version === "string") return modelOf(version).scoring;
  throw new ScoringError(`modelVersion must be a text, not ${quoted(version)}`);
}

/**
 * Scores one case, `{model?, modelVersion?, answers, notApplicable, evidenced, targets}`, from parsed JSON. Unknown fields
 * are ignored; the last four may be absent or null. `"model": null` is an error: a broken export must not get the built-in
 * model. A case with a model of its own needs no version.
 * @throws ScoringError naming the id, UnknownVersionError naming the version
 */
function scoreCase(value: unknown): ScoreResult {
  if (!isRecord(value)) throw new ScoringError(`a case must be an object, not ${quoted(value)}`);
  // The engine checks every part of both at run time; the types only say what passes.
  return score(value.model === undefined ? builtIn(value.modelVersion) : (value.model as ScoringModel), value);
}

function decode(bytes: Uint8Array): string {
  try {
    // Leaves out a byte order mark. Lines end at the byte LF, so that U+2028 inside a JSON text stays inside.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ScoringError("is not UTF-8 text");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScoringError(`is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The lines of a stream without their LF, however it is cut into chunks; the last one need not end in LF. */
async function* splitLines(input: Readable): AsyncGenerator<Uint8Array> {
  // Pieces of an unfinished line, joined once: a long line must not be copied again with every chunk.
  let pieces: Uint8Array[] = [];
  for await (const chunk of input) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pieces, bytes.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < bytes.length) pieces.push(bytes.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

/** Writes one text after the other, each handed over before the next one is accepted. */
class Output {
  /** The stream's first error, also if it came between two writes. */
  failure: Error | null = null;
  private onFailure: (failure: Error) => void = () => undefined;

  constructor(private readonly stream: Writable) {
    stream.on("error", (error) => this.fail(error));
  }

  /** Rejects with `failure`. */
  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.failure !== null) return reject(this.failure);
      this.onFailure = reject;
      this.stream.write(text, (error) => (error ? this.fail(error) : resolve()));
    });
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.onFailure(this.failure);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

function reason(error: { readonly code: string; readonly message: string }): string {
  if (error.code === "ENOENT") return "there is no such file";
  if (error.code === "EISDIR") return "it is a folder";
  if (error.code === "ENOSPC") return "there is no room left";
  if (error.code === "EACCES" || error.code === "EPERM") return "no permission";
  return error.message;
}
