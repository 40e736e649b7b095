import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { headText } from "@/lib/audit/chain.rules";
import { getAuditHead } from "@/lib/audit/verify.queries";
import { authSecret, childEnvironment } from "@/lib/base/env";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { tamper } from "@/lib/test/tampering";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";

const { url } = await useTestDatabase();

type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

function run(args: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = childEnvironment({ DATABASE_URL: url, AUTH_SECRET: authSecret(), ...settings });
    const command = ["scripts/verify-audit.mjs", ...args];
    const child = spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

describe("npm run verify-audit", () => {
  it("names each log and its head, and with status 1 the first entry that breaks it", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const slug = owner.organizationSlug;
    for (let i = 0; i < 4; i++) await buildUnit(owner);
    const head = await getAuditHead(owner);
    const whole = await run([]);
    expect(whole.code, whole.stderr).toBe(0);
    expect(whole.stdout).toMatch(
      new RegExp(`^Audit log of ${slug}, .*Z: 4 entries, all links verified; head ${headText(head)}\n$`),
    );
    expect((await run(["--head", headText(head)])).code).toBe(0);

    const folder = await temporaryFolder("tenet-head-");
    const file = path.join(folder, "head.json");
    await fs.writeFile(file, JSON.stringify(head));
    expect((await run(["--head", file])).code).toBe(0);
    const foreign = await run(["--head", file], { AUTH_SECRET: "another secret of more than 32 characters" });
    expect([foreign.code, foreign.stdout]).toEqual([1, ""]);
    expect(foreign.stderr).toMatch(/^The signature of this head is not by this installation's AUTH_SECRET/m);

    await tamper(url, `DELETE FROM "AuditEvent" WHERE "sequence" = 4`);
    await tamper(
      url,
      `UPDATE "AuditHead" SET "sequence" = 3, "hash" = (SELECT "hash" FROM "AuditEvent" WHERE "sequence" = 3)`,
    );
    expect((await run([])).code).toBe(0);
    for (const kept of [headText(head), file]) {
      const cut = await run(["--head", kept]);
      expect(cut.code).toBe(1);
      expect(cut.stdout).toContain("the chain breaks at entry 4: entry 4 is missing");
    }
    await tamper(url, `UPDATE "AuditEvent" SET "actorName" = 'Another' WHERE "sequence" = 2`);
    const altered = await run([]);
    expect(altered.code).toBe(1);
    expect(altered.stdout).toContain("the chain breaks at entry 2: entry 2 was altered");

    // Of several organisations it has to be said whose head was kept.
    const other = await buildMember(await buildOrganization(), "owner");
    await buildUnit(other);
    const second = headText(await getAuditHead(other));
    expect((await run(["--head", second])).stderr).toMatch(/^Several organisations have an audit log here/m);
    expect((await run(["--head", second, "--organization", other.organizationSlug])).code).toBe(0);
    await fs.rm(folder, { recursive: true });
  });

  it.each([
    [["--head", "12"], /^--head takes SEQUENCE:HASH, or a file.*$/m],
    [["--hed", "12"], /^verify-audit takes: demo, --head.*$/m],
    [["--organization", "nowhere"], /^There is no such organisation here.*$/m],
  ])("explains itself in a sentence after %s", async (args, sentence) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
