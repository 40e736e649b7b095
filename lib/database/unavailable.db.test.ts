import { randomUUID } from "node:crypto";
import net from "node:net";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { provideSettings } from "@/lib/base/env";
import { useTestDatabase } from "@/lib/test/database";
import { Prisma } from "@/prisma/generated/client";
import { database, disconnect, runStatement, transaction } from "./client";

const { url } = await useTestDatabase();

const failureOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error as { code?: string; message?: string; retryAfter?: number; isUncertain?: boolean };
};

/** On a connection that is not Tenet's. */
async function elsewhere(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const endBackend = (pid: number) =>
  elsewhere(async (client) => void (await client.query("SELECT pg_terminate_backend($1)", [pid])));

const pidOf = async (db: Pick<ReturnType<typeof database>, "$queryRaw">) => {
  const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS "pid"`;
  return row?.pid ?? 0;
};

/** What the database says as its last word when its main process is killed. */
const FAREWELL = Buffer.from("SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0");
const ANSWERED = Buffer.from("SELECT 1\0Z\0\0\0\u0005I");

/** A way to the database that, once armed, ends connections in the same packet as the answer to a statement. */
async function endingEarly() {
  const { hostname, port } = new URL(url);
  let isArmed = false;
  const server = net.createServer((client) => {
    const behind = net.connect(Number(port), hostname);
    behind.on("data", (chunk) => {
      if (!isArmed || !chunk.subarray(-ANSWERED.length).equals(ANSWERED)) return client.write(chunk);
      const head = Buffer.from("E\0\0\0\0");
      head.writeInt32BE(FAREWELL.length + 4, 1);
      return client.end(Buffer.concat([chunk, head, FAREWELL]));
    });
    client.on("data", (chunk) => behind.write(chunk));
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const way = new URL(url);
  way.port = String((server.address() as net.AddressInfo).port);
  return {
    url: way.href,
    arm: (is: boolean) => {
      isArmed = is;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await disconnect();
  provideSettings({ DATABASE_URL: url });
});

describe("the limits of a connection", () => {
  it("are set on every one of the pool", async () => {
    const read = () =>
      runStatement<{ limits: string[] }>(Prisma.sql`SELECT ARRAY[current_setting('statement_timeout'),
      current_setting('lock_timeout'), current_setting('idle_in_transaction_session_timeout')] AS "limits", pg_sleep(0.1)`);
    const all = await Promise.all(Array.from({ length: 8 }, read));
    expect(all.flat().map(({ limits }) => limits)).toEqual(Array(8).fill(["20s", "12s", "10s"]));
  });
});

describe("what the database cannot answer", () => {
  const nothingChanged = { code: "unavailable", retryAfter: 5, isUncertain: false };

  it("is unavailable when a statement waits too long for a lock", async () => {
    await elsewhere(async (client) => {
      await client.query(`BEGIN; LOCK TABLE "AuditHead"`);
      const waiting = transaction(async (db) => {
        await db.$executeRaw`SET LOCAL lock_timeout = 50`;
        await db.auditHead.findMany();
      });
      expect(await failureOf(waiting)).toMatchObject(nothingChanged);
    });
  });

  it("is unavailable when a statement takes too long, in Prisma's words and in plain ones", async () => {
    const slow = transaction(async (db) => {
      await db.$executeRaw`SET LOCAL statement_timeout = 50`;
      await db.$queryRaw`SELECT 1 FROM pg_sleep(5)`;
    });
    expect(await failureOf(slow)).toMatchObject(nothingChanged);
    const plain = runStatement(Prisma.sql`WITH "set" AS MATERIALIZED (SELECT pg_cancel_backend(pg_backend_pid()))
      SELECT 1 FROM "set", pg_sleep(5)`);
    expect(await failureOf(plain)).toMatchObject(nothingChanged);
  });

  it("is unavailable, and undone, when the process left its transaction waiting", async () => {
    const name = randomUUID();
    const frozen = transaction(async (db) => {
      await db.user.create({ data: { email: `${name}@example.org`, name, passwordHash: "x" } });
      await db.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 50`;
      await new Promise((resolve) => setTimeout(resolve, 400));
      await db.user.findMany();
    });
    expect(await failureOf(frozen)).toMatchObject(nothingChanged);
    expect(await database().user.count({ where: { name } })).toBe(0);
  });

  it("is unavailable when the connection is lost, and says so when that was while storing", async () => {
    const inside = transaction(async (db) => {
      await endBackend(await pidOf(db));
      await db.user.findMany();
    });
    expect(await failureOf(inside)).toMatchObject(nothingChanged);
    const atTheEnd = transaction(async (db) => endBackend(await pidOf(db)));
    const lost = await failureOf(atTheEnd);
    expect(lost).toMatchObject({ code: "unavailable", isUncertain: true });
    expect(lost.message).toContain("stored as a whole or not at all");
  });

  it("is unavailable when nothing listens there", async () => {
    await disconnect();
    provideSettings({ DATABASE_URL: "postgresql://tenet:x@127.0.0.1:1/tenet?sslmode=disable" });
    expect(await failureOf(database().user.findMany())).toMatchObject(nothingChanged);
    expect(await failureOf(runStatement(Prisma.sql`SELECT 1`))).toMatchObject(nothingChanged);
    expect(await failureOf(transaction((db) => db.user.findMany()))).toMatchObject(nothingChanged);
  });

  it("is unavailable, and no fault of the process, when a connection ends at the moment of being handed on", async () => {
    const proxy = await endingEarly();
    provideSettings({ DATABASE_URL: proxy.url });
    await disconnect();
    // Each statement is answered, and hands its connection to a transaction that waits for one.
    const statements = Array.from({ length: 8 }, () => runStatement(Prisma.sql`SELECT 1 FROM pg_sleep(0.3)`));
    const waiting = Array.from({ length: 8 }, () => failureOf(transaction((db) => db.user.count())));
    proxy.arm(true);
    expect(await Promise.all(statements)).toHaveLength(8);
    const failures = (await Promise.all(waiting)).filter((failure) => failure !== null);
    proxy.arm(false);
    expect(failures.length).toBeGreaterThan(0);
    for (const failure of failures) expect(failure).toMatchObject(nothingChanged);
    expect(await failureOf(transaction((db) => db.user.count()))).toBeNull();
    await disconnect();
    await proxy.close();
  });

  it("is said on the console once in a while, in one line without a stack", async () => {
    const print = vi.mocked(console.error);
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] });
    try {
      await disconnect();
      provideSettings({ DATABASE_URL: "postgresql://tenet:x@127.0.0.1:1/tenet?sslmode=disable" });
      await failureOf(runStatement(Prisma.sql`SELECT 1`));
      vi.setSystemTime(Date.now() + 11_000);
      print.mockClear();
      for (let i = 0; i < 20; i++) await failureOf(runStatement(Prisma.sql`SELECT 1`));
      expect(print).toHaveBeenCalledTimes(1);
      expect(print.mock.lastCall).toEqual([
        expect.stringMatching(/^\S+Z The database did not answer a request \(ECONNREFUSED[^\n]*\)\.[^\n]*$/),
      ]);
      vi.setSystemTime(Date.now() + 11_000);
      await failureOf(runStatement(Prisma.sql`SELECT 1`));
      expect(print.mock.lastCall?.[0]).toContain("19 more requests failed since the last line.");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is not what the request itself did wrong", async () => {
    const twice = { email: `${randomUUID()}@example.org`, name: "Twice", passwordHash: "x" };
    await database().user.create({ data: twice });
    expect(await failureOf(database().user.create({ data: twice }))).toMatchObject({ code: "P2002" });
    expect(await failureOf(runStatement(Prisma.sql`SELECT nothing`))).toMatchObject({ code: "42703" });
  });
});
