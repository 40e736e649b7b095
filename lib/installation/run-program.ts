import { spawn } from "node:child_process";
import process from "node:process";
import { childEnvironment } from "@/lib/base/env";
import { StartFailure } from "@/lib/installation/failure";

/** Characters of a failing program's messages that are shown. */
const SHOWN = 20_000;

type Options = Readonly<{ signal?: AbortSignal | undefined; settings?: Record<string, string> }>;

/**
 * Runs a JavaScript program under this Node and waits for it. Its messages are shown only when it fails, which throws
 * {@link StartFailure} beginning with `what` ("Building the pages"). `signal` ends it.
 */
export async function runProgram(what: string, args: readonly string[], options: Options = {}): Promise<void> {
  let output = "";
  const collect = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-SHOWN);
  };
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: childEnvironment(options.settings),
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.signal ? { signal: options.signal } : {}),
    });
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(output)) {
    throw new StartFailure(`${what} failed because the disk is full; free some room and start Tenet again.`);
  }
  console.error(output.trim());
  throw new StartFailure(`${what} failed; its messages are above.`);
}
