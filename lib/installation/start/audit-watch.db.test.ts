import { afterEach, describe, expect, it, vi } from "vitest";
import { lastCheckOf } from "@/lib/audit/last-check";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { tamper } from "@/lib/test/tampering";
import { checkNewestEvents, checkWholeLogs, watchAuditLogs } from "./audit-watch";

const { url } = await useTestDatabase();

const console_ = {
  log: vi.spyOn(console, "log").mockImplementation(() => undefined),
  error: vi.spyOn(console, "error").mockImplementation(() => undefined),
};
const printed = (on: keyof typeof console_) => console_[on].mock.calls.map(([line]) => String(line));

afterEach(() => {
  vi.clearAllMocks();
});

const goOn = new AbortController().signal;

describe("the check of the audit log when Tenet starts", () => {
  it("says what it looked at, and prints each log's head once all of it is checked", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await buildUnit(owner);
    await buildUnit(owner);
    const reported: string[] = [];
    await checkNewestEvents((line) => reported.push(line));
    expect(reported).toEqual(["Checked the newest 2 entries of the audit log: all links verified"]);
    expect(lastCheckOf(owner.organizationId)).toBeNull();
    await checkWholeLogs(goOn);
    const { hash } = lastCheckOf(owner.organizationId)?.head ?? { hash: "none" };
    expect(printed("log")).toEqual([
      expect.stringMatching(
        new RegExp(`^Audit log of ${owner.organizationSlug}, .*: 2 entries, all links verified; head 2:${hash}$`),
      ),
    ]);
  });

  it("says where a log is broken, and lets Tenet start", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    for (let i = 0; i < 3; i++) await buildUnit(owner);
    await tamper(
      url,
      `UPDATE "AuditEvent" SET "actorName" = 'Another' WHERE "sequence" = 2 AND "organizationId" = $1`,
      [owner.organizationId],
    );
    const reported: string[] = [];
    await checkNewestEvents((line) => reported.push(line));
    expect(reported).toEqual([]);
    const sentence = `the chain breaks at entry 2: entry 2 was altered`;
    expect(printed("error")).toEqual([expect.stringContaining(sentence)]);
    await checkWholeLogs(goOn);
    expect(printed("error").at(-1)).toContain(sentence);
    expect(lastCheckOf(owner.organizationId)).toMatchObject({ ok: false, firstBroken: 2 });
  });

  it("ends when Tenet stops", async () => {
    await expect(checkWholeLogs(AbortSignal.abort())).rejects.toThrow();
    const end = watchAuditLogs();
    end();
    expect(printed("log")).toEqual([]);
  });
});
