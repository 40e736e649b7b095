import { createHmac } from "node:crypto";
import pg from "pg";
import { authSecret } from "@/lib/base/env";

/** Tells secrets apart without telling the secret. */
const markOf = (secret: string): string => createHmac("sha256", secret).update("tenet secret mark").digest("hex");

/**
 * Keeps in the database at `url` which AUTH_SECRET it was last used with. False when that was another: everybody then has
 * to sign in again, and another server on the same database may still have the former one.
 */
export async function isSecretOfDatabase(url: string): Promise<boolean> {
  const mark = markOf(authSecret());
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ mark: string | null }>(
      `SELECT "secretMark" AS "mark" FROM "Installation" WHERE "id" = 1`,
    );
    await client.query(
      `INSERT INTO "Installation" ("id", "secretMark") VALUES (1, $1) ON CONFLICT ("id") DO UPDATE SET "secretMark" = $1`,
      [mark],
    );
    const former = rows[0]?.mark ?? null;
    return former === null || former === mark;
  } finally {
    await client.end();
  }
}

export const OTHER_SECRET =
  "AUTH_SECRET is not the one with which this database was last used: everybody has to sign in again. Every server of one database needs the same AUTH_SECRET.";
