// The first part of every command: plain JavaScript without packages, so that it runs on a fresh clone. It checks Node,
// installs the packages, and then runs the TypeScript part in this same process, which thus gets the signals.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** A failure that one sentence explains. */
class Refusal extends Error {}

/** The lines that Prisma and Next support: 20.19 and later 20s, 22.12 and later 22s, 24 and all after it. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `Tenet needs Node 20.19, 22.12, 24 or later, and this is ${process.versions.node}; install a newer one from https://nodejs.org.`,
  );
}

function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages || {};
  } catch {
    return null;
  }
}

/**
 * Whether node_modules is what package-lock.json says. npm writes node_modules/.package-lock.json as its last step, so an
 * installation that was cut off has none. Packages of other platforms are missing rightly: they are optional.
 */
function isInstalled() {
  const wanted = readLock("package-lock.json") || {};
  const present = readLock("node_modules/.package-lock.json");
  if (!present) return false;
  return Object.keys(wanted).every((name) => {
    if (name === "") return true;
    const found = present[name];
    return found ? found.version === wanted[name].version : wanted[name].optional === true;
  });
}

/** npm's own program: the one that runs this script, else the one beside Node, else what the PATH finds. */
function npmCommand() {
  const beside = path.resolve(path.dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const script = [process.env.npm_execpath, beside].find(
    (file) => file && /npm-cli\.js$/.test(file) && fs.existsSync(file),
  );
  return script ? [process.execPath, script] : ["npm"];
}

async function install(say) {
  say("Installing the packages (a minute or two, only now)");
  const [command, ...args] = npmCommand();
  // Building needs the development packages too, also where NODE_ENV=production would leave them out.
  const child = spawn(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => {
    child.kill();
    process.exit(143);
  };
  process.once("SIGTERM", stop);
  const beat = setInterval(() => say("Installing the packages: still busy"), 10_000);
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(-1));
    child.on("close", resolve);
  });
  clearInterval(beat);
  process.off("SIGTERM", stop);
  if (code === 0 && isInstalled()) return;
  throw new Refusal(
    "The packages could not be installed (npm's reason is above); see that the package registry can be reached and the disk has room, then start again.",
  );
}

async function prepare(print) {
  const say = (step) => print(`[${`${Math.round(performance.now() / 1000)} s`.padStart(6)}] ${step}`);
  checkNode();
  process.chdir(root);
  if (isInstalled()) return;
  const { waitForLock } = await import(pathToFileURL(path.join(root, "lib/installation/lock.mjs")).href);
  fs.mkdirSync(path.join(root, ".cache"), { recursive: true });
  const release = await waitForLock(path.join(root, ".cache/install.lock"), () =>
    say("Waiting for another Tenet command that installs the packages"),
  );
  try {
    if (!isInstalled()) await install(say);
  } finally {
    release();
  }
}

/** What a system error means to the person at the console; null for an error that nobody foresaw. */
function refusalFor(error) {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error) || !("code" in error)) return null;
  if (error.code === "ENOSPC") return "The disk is full; free some room and start again.";
  if (error.code === "EACCES" || error.code === "EROFS") {
    return `The folder ${root} can't be written by this user, and Tenet installs its packages there; change its owner.`;
  }
  return null;
}

/**
 * Runs `scripts/<name>.ts` with everything it needs.
 * @param {string} name
 * @param {{ print?: (line: string) => void }} options where progress goes; standard error for commands with results on
 * standard output
 */
export async function launch(name, { print = console.log } = {}) {
  try {
    await prepare(print);
  } catch (error) {
    console.error(refusalFor(error) ?? error);
    process.exit(1);
  }
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(path.join(root, "scripts", `${name}.ts`)).href);
}
