// What somebody who owns the database can do to the audit log: statements run with its triggers switched off.
import pg from "pg";

const TRIGGERS = { AuditEvent: ["audit_event_unchanged", "audit_event_kept"], AuditHead: ["audit_head_follows"] };

/** Runs `statement` on the database at `url` as its owner, past the triggers that protect the audit log. */
export async function tamper(url: string, statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const each = async (verb: "DISABLE" | "ENABLE ALWAYS") => {
    for (const [table, names] of Object.entries(TRIGGERS))
      for (const name of names) await client.query(`ALTER TABLE "${table}" ${verb} TRIGGER ${name}`);
  };
  try {
    await each("DISABLE");
    await client.query(statement, values);
    await each("ENABLE ALWAYS");
  } finally {
    await client.end();
  }
}
