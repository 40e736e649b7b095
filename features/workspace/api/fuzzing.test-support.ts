/** Thousands of hostile requests to every operation of the document: what none of them may get. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { createEntry } from "@/features/programme/register/commands";
import { requireRegister } from "@/features/workspace/registers/list.register";
import { TOKEN_SCOPES } from "@/lib/access/policy";
import { buildSession, buildToken, type Credentials, call } from "@/lib/test/api-client";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { fuzzOperations, type KnownTexts } from "@/lib/test/hostile-requests";
import { openApi } from "./list.api";

/** Longer than this, and a request counts as hanging: far more than a busy machine needs. */
const HANG_MS = 15_000;
const SEED = 20_261_201;

/** A stack, or a path on the server's disk. */
const INNER = /\n\s+at |node_modules|\.[cm]?[jt]sx?:\d|file:\/\//;

/** A file's name as browsers get it: nothing of a request's own is in it. */
const FILE_NAME = 'attachment; filename="x.csv"';

/** What there is to ask for, in an organisation of its own, and who asks. */
async function buildWorld(): Promise<{ known: KnownTexts; callers: readonly Credentials[] }> {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const assessor = await buildMember(organization, "assessor");
  const stranger = await buildMember(await buildOrganization(), "owner");
  const units = [await buildUnit(owner), await buildUnit(owner), await buildUnit(stranger)].map(({ id }) => id);
  const [unitId = ""] = units;
  const assessment = await createAssessment(owner, { unitId, period: "2026-Q4" });
  const entry = await createEntry(owner, requireRegister("challenges"), { name: "Open" });
  const openCase = await createEntry(owner, requireRegister("business-cases"), { name: "Case" });
  const known = {
    organization: [organization.slug],
    units,
    assessments: [assessment.id],
    unit: units,
    unitId: units,
    parentId: units,
    ownerId: [owner.userId, stranger.userId],
    owner: [owner.userId, "none"],
    functionKey: ["identity.authentication", "data.data-encryption"],
    itemId: ["identity-access.f1", "identity-access.f2"],
    kind: ["challenges", "business-cases", "tasks", "controls", "technologies", "roll-outs", "team", "on-ramps"],
    "{kind}": [entry.id, openCase.id],
    "business-cases": [openCase.id],
    drivers: ["dod", "omb-m-22-09"],
  };
  const session = await buildSession(owner);
  const callers = [
    session,
    session,
    session,
    await buildToken(owner, TOKEN_SCOPES),
    await buildSession(assessor),
    await buildSession(stranger),
    {},
    { authorization: "Bearer tnt_\u00ff" },
  ];
  return { known, callers };
}

/** Sends about `count` requests, evenly to all operations, the same ones each time. */
export async function fuzz(count: number): Promise<void> {
  const { known, callers } = await buildWorld();
  const operations = fuzzOperations(openApi(), known);
  const numRuns = Math.ceil(count / operations.length);

  describe("hostile requests get no fault, are answered within seconds, and learn nothing of the insides", () => {
    it.each(operations.map(({ id, requests }) => [id, requests] as const))(
      "%s",
      async (_, requests) => {
        await fc.assert(
          fc.asyncProperty(requests, fc.constantFrom(...callers), async ({ method, address, headers, body }, as) => {
            const answer = await call(method, address, { as, headers, body });
            if (answer.status >= 500) expect.fail(`${method} ${address}: ${answer.text}`);
            if (answer.status >= 400) expect(answer.text).not.toMatch(INNER);
            expect(answer.headers.get("content-disposition") ?? FILE_NAME).toMatch(
              /^attachment; filename="[a-z0-9.-]+"$/,
            );
          }),
          { seed: SEED, numRuns, timeout: HANG_MS },
        );
      },
      10 * 60_000,
    );
  });
}
