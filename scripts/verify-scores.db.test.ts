import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { childEnvironment } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import { createTestDatabase, useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

const { url } = await useTestDatabase();

type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

function run(settings: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = childEnvironment(settings);
    const child = spawn(process.execPath, ["scripts/verify-scores.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
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

describe("npm run verify-scores", () => {
  it("counts the answers checked, and names a stored figure that was altered", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const { id } = await createAssessment(owner, { unitId: (await buildUnit(owner)).id, period: "2026-Q4" });
    await buildAnswers(owner, id, "met");
    const settings = { DATABASE_URL: url };
    expect(await run(settings)).toMatchObject({
      code: 0,
      stdout: `${ztmmFunctions.size} answers checked, 0 differences\n`,
    });
    await database().functionAnswer.updateMany({
      where: { assessmentId: id, functionKey: "data.governance" },
      data: { possible: 3.75 },
    });
    expect(await run(settings)).toMatchObject({
      code: 1,
      stdout: `data.governance of assessment ${id}: possible is stored as 3.75 and computes to 4\n${ztmmFunctions.size} answers checked, 1 difference\n`,
    });
  });

  it("asks for a start first where the database is not this version's, or where there is none", async () => {
    const empty = await createTestDatabase({ isEmpty: true });
    const { code, stderr } = await run({ DATABASE_URL: empty.url });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The database is older than this version of Tenet; start Tenet once, which migrates it\.$/m,
    );
    await empty.drop();
    const missing = await run({ DATABASE_URL: "", DATA_DIR: "/does/not/exist" });
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(
      /^There is no data in \/does\/not\/exist yet; start Tenet once, or set DATA_DIR\.$/m,
    );
  });
});
