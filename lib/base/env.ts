// The settings of an installation. This file alone reads process.env; docs/operations.md lists the same settings.
import { z } from "zod";

/** A setting has a value that cannot be used. The message is one sentence per setting, made for the person at the console. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

const onlyOrigin = (value: string): string | null => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  const isBare = url?.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return url && isWeb && isBare ? url.origin : null;
};

const isPostgresUrl = (value: string): boolean =>
  URL.canParse(value) && ["postgres:", "postgresql:"].includes(new URL(value).protocol);

const isWholeNumber = (low: number, high: number) => (value: string) =>
  /^\d{1,5}$/.test(value) && Number(value) >= low && Number(value) <= high;

const settings = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).catch("development"),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgresUrl,
      "DATABASE_URL is not the address of a PostgreSQL database; write it as postgresql://user:password@host:5432/database (special characters in the password percent-encoded), or leave it out to use the embedded database.",
    )
    .optional(),
  DATA_DIR: z.string().optional(),
  HOST: z
    .string()
    .refine(
      (value) => /^[\w.:%-]+$/.test(value),
      "HOST is neither a host name nor an address; write for example HOST=127.0.0.1, or HOST=0.0.0.0 to be reachable from elsewhere.",
    )
    .default("127.0.0.1"),
  PORT: z
    .string()
    .refine(isWholeNumber(1, 65535), "PORT must be a whole number from 1 to 65535; write for example PORT=3000.")
    .default("3000")
    .transform(Number),
  PUBLIC_URL: z
    .string()
    .refine(
      (value) => onlyOrigin(value) !== null,
      "PUBLIC_URL must be the address that people type, with http or https and without a path; write for example PUBLIC_URL=https://tenet.example.org.",
    )
    .transform((value) => onlyOrigin(value) ?? value)
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(
      32,
      "AUTH_SECRET must be at least 32 random characters; make one with: node -e \"console.log(require('crypto').randomBytes(32).toString('base64'))\".",
    )
    .refine(
      (value) => value.length < 32 || new Set(value).size >= 10,
      "AUTH_SECRET repeats a few characters and can be guessed; make one with: node -e \"console.log(require('crypto').randomBytes(32).toString('base64'))\".",
    )
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine(
      (value) => ["true", "false"].includes(value) || isWholeNumber(0, 20)(value),
      "TRUST_PROXY must be true, false, or the number of proxies in front of Tenet; write for example TRUST_PROXY=1 for one reverse proxy.",
    )
    .default("false")
    .transform((value) => (value === "true" ? 1 : value === "false" ? 0 : Number(value))),
  SECURITY_CONTACT: z
    .string()
    .refine(
      (value) => z.email().safeParse(value.replace(/^mailto:/, "")).success || /^https:\/\/[\x21-\x7e]+$/.test(value),
      "SECURITY_CONTACT must be an e-mail address or an https address; write for example SECURITY_CONTACT=security@example.org.",
    )
    .transform((value) => (value.includes(":") ? value : `mailto:${value}`))
    .optional(),
  RETENTION_DAYS: z
    .string()
    .refine(
      isWholeNumber(1, 3650),
      "RETENTION_DAYS must be a whole number of days from 1 to 3650; write for example RETENTION_DAYS=90.",
    )
    .default("90")
    .transform(Number),
  DEMO: z
    .string()
    .optional()
    .transform((value) => value === "1"),
});

/**
 * The settings, checked.
 * - `DATABASE_URL`: a PostgreSQL address; under `npm start` always present once the database runs, see {@link databaseUrl}.
 * - `DATA_DIR`: folder of the embedded database and the secrets; absent when not set, see `lib/installation/data-folder.ts`.
 * - `HOST`, `PORT`: where the server listens.
 * - `PUBLIC_URL`: the origin people type (`https://tenet.example.org`, no slash at the end); absent without a proxy.
 * - `AUTH_SECRET`: at least 32 characters, signs the session tokens, see {@link authSecret}.
 * - `TRUST_PROXY`: number of trusted proxies in front, 0 to 20; 0 means that forwarded headers of clients are dropped.
 * - `SECURITY_CONTACT`: whom to tell of a weakness, as an address (`mailto:`, `https:`); absent without security.txt.
 * - `RETENTION_DAYS`: sessions are deleted this long after their end.
 * - `DEMO`: this process serves the sample organisation. Only the demo's launcher sets it (`TENET_DEMO`).
 */
export type Env = z.output<typeof settings>;

// Empty means not set: compose files and unit files pass `PORT=` for a value that nobody chose.
const given = (source: NodeJS.ProcessEnv, name: string): string | undefined => source[name]?.trim() || undefined;

// "DEMO" alone would be too common a name for what makes passwords public.
const variableOf = (name: string): string => (name === "DEMO" ? "TENET_DEMO" : name);

/** Checks the settings in `source`. Throws {@link SettingsError} with one sentence per bad setting, a line each. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const chosen = Object.keys(settings.shape).map((name) => [name, given(source, variableOf(name))]);
  const result = settings.safeParse(Object.fromEntries(chosen));
  if (!result.success) throw new SettingsError(result.error.issues.map((issue) => issue.message).join("\n"));
  return result.data;
}

let cached: Env | undefined;

/** The settings of this process, read at first use, so that `next build` works without any. Throws {@link SettingsError}. */
export const env: Readonly<Env> = new Proxy({} as Env, {
  get(_target, name) {
    cached ??= readEnv(process.env);
    return Reflect.get(cached, name);
  },
});

/** Do people reach Tenet by https? */
export const isHttps = (): boolean => env.PUBLIC_URL?.startsWith("https://") ?? false;

/** The database's address. Throws {@link SettingsError} where nobody has provided one. */
export function databaseUrl(): string {
  if (!env.DATABASE_URL)
    throw new SettingsError("DATABASE_URL is not set; start Tenet with npm start, which provides it.");
  return env.DATABASE_URL;
}

/** The secret that signs session tokens. Throws {@link SettingsError} where nobody has provided one. */
export function authSecret(): string {
  if (!env.AUTH_SECRET)
    throw new SettingsError("AUTH_SECRET is not set; start Tenet with npm start, which provides it.");
  return env.AUTH_SECRET;
}

/**
 * Sets settings that the start works out itself (the embedded database's address, the stored secret). They go into
 * process.env, because Next's bundle carries its own copy of this module.
 */
export function provideSettings(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values);
  cached = undefined;
}

/**
 * As {@link provideSettings}, and every setting that nobody gave stays so: Next reads `.env` files by itself, for what the
 * environment does not name, and none of them may change a setting behind the start's back or turn an installation into
 * the demo.
 */
export function fixSettings(values: Readonly<Record<string, string>>): void {
  const names = Object.keys(settings.shape).map(variableOf);
  const unset = names.filter((name) => name !== "NODE_ENV" && process.env[name] === undefined);
  provideSettings({ ...Object.fromEntries(unset.map((name) => [name, ""])), ...values });
}

/** The environment for a child process: this process's own plus `extra`. */
export function childEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}

/**
 * Tells Next where its own server listens. Else it goes by X-Forwarded-Proto, and speaks https to a server that has a proxy
 * for that.
 */
export const tellNextOrigin = (origin: string): void =>
  void Object.assign(process.env, { __NEXT_PRIVATE_ORIGIN: origin });

/** Whether npm runs this process: npm then stands between it and whoever sends signals. */
export const isRunByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined;

/** Where the browser tests find their browser and servers. `scripts/test.ts` sets all of it, for playwright.config.ts. */
export type BrowserTestSettings = Readonly<{
  /** Program of the browser; absent: Playwright's own. */
  browser: string | undefined;
  /** Ports of the server with the sample organisation and of the one without any account. */
  demoPort: number;
  emptyPort: number;
  /** Folder for the servers' data and consoles, removed afterwards by whoever made it. */
  folder: string | undefined;
  /** File for the JSON report. */
  report: string;
}>;

export function browserTestSettings(): BrowserTestSettings {
  return {
    browser: given(process.env, "TENET_E2E_BROWSER"),
    demoPort: Number(given(process.env, "TENET_E2E_DEMO_PORT") ?? 3110),
    emptyPort: Number(given(process.env, "TENET_E2E_EMPTY_PORT") ?? 3111),
    folder: given(process.env, "TENET_E2E_FOLDER"),
    report: given(process.env, "TENET_E2E_REPORT") ?? ".cache/reports/playwright.json",
  };
}
