// Real servers for measurements and tests: `npm start` as a process of its own on a database of the caller's.
import { spawn } from "node:child_process";
import { childEnvironment } from "@/lib/base/env";
import { freePort } from "@/lib/installation/postgres/postgres";

/** Long, because the first start after a change builds the pages. */
const READY_WITHIN_MS = 5 * 60_000;
const STOPPED_WITHIN_MS = 30_000;

export type TenetProcess = Readonly<{
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  isRunning: () => boolean;
  /** What it has printed so far. */
  console: () => string;
  signal: (name: NodeJS.Signals) => void;
  /** `kill -9`: nothing is finished, nobody is told. Settles when the process is gone. */
  kill: () => Promise<void>;
  /** As Ctrl-C does, and killed when that takes longer than 30 seconds. Settles when the process is gone. */
  stop: () => Promise<void>;
}>;

type Options = Readonly<{
  databaseUrl: string;
  /** At least 32 characters; the same for all servers on one database. */
  secret: string;
  /** Folder for data of its own; nothing is put there as long as the database is given. */
  folder: string;
  settings?: Readonly<Record<string, string>>;
}>;

/** Starts a server and waits until it is ready. Throws with everything that it printed when it ends before. */
export async function startTenet({ databaseUrl, secret, folder, settings = {} }: Options): Promise<TenetProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: childEnvironment({
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: secret,
      DATA_DIR: folder,
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: "",
      TRUST_PROXY: "",
      ...settings,
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const collect = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const gone = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  // The last resort when this process ends without having stopped the server.
  const abandon = () => child.kill("SIGKILL");
  process.on("exit", abandon);
  void gone.then(() => process.off("exit", abandon));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const late = setTimeout(() => child.kill("SIGKILL"), STOPPED_WITHIN_MS);
    await gone;
    clearTimeout(late);
  };
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", () => printed.includes("Tenet is ready at") && resolve());
  });
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((resolve) => {
    late = setTimeout(resolve, READY_WITHIN_MS);
  });
  await Promise.race([ready, gone, tooLate]);
  clearTimeout(late);
  if (!printed.includes("Tenet is ready at")) {
    await end("SIGKILL");
    throw new Error(`the server did not start:\n${printed}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    console: () => printed,
    signal: (name) => child.kill(name),
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}
