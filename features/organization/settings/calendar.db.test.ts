import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { getDerivation, getOrganizationDerivation } from "@/features/assess/explain/queries";
import { listAuditEvents, listMentionedNames } from "@/lib/audit/queries";
import { addDays, dayOf } from "@/lib/base/day";
import { periodOf } from "@/lib/base/period";
import { dayIn } from "@/lib/base/time-zone";
import { buildSession, buildToken, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { updateSettings } from "./commands";
import { currentPeriodOf, todayOf } from "./queries";

await useTestDatabase();

describe("the calendar of an organisation", () => {
  it("says which day and which quarter it is", async () => {
    const east = await buildMember(await buildOrganization("East", { timeZone: "Pacific/Kiritimati" }), "owner");
    const west = await buildMember(await buildOrganization("West", { timeZone: "Etc/GMT+12" }), "owner");
    // 26 hours lie between the two.
    expect([addDays(todayOf(west), 1), addDays(todayOf(west), 2)]).toContain(todayOf(east));
    expect(todayOf(east)).toBe(dayIn("Pacific/Kiritimati", new Date()));
    expect(currentPeriodOf(west)).toBe(periodOf(todayOf(west), 1));
  });

  it("is known to whoever comes with a session or a token, at once", async () => {
    const organization = await buildOrganization("Calendar");
    const owner = await buildMember(organization, "owner");
    const credentials = [await buildSession(owner), await buildToken(owner, ["read"])];
    const path = `/api/v1/o/${organization.slug}/derivation`;
    for (const [version, month] of [1, 4, 11, 12].entries()) {
      if (month !== 1) await updateSettings(owner, version, { yearStartMonth: month });
      const period = periodOf(dayOf(new Date()), month);
      for (const as of credentials) expect((await call("GET", path, { as })).json).toMatchObject({ period });
    }
  });

  it("names quarters in sentences, and stores and sends them as before", async () => {
    const owner = await buildMember(await buildOrganization("Agency", { yearStartMonth: 10 }), "owner");
    const unit = await buildUnit(owner, { name: "Payments" });
    const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
    await expect(createAssessment(owner, { unitId: unit.id, period: "2026-Q4" })).rejects.toThrow("for FY27 Q1");
    const derivation = await getDerivation(owner, id, "overall");
    expect(derivation.title).toBe("Payments, FY27 Q1: All pillars");
    expect(derivation.assessment.period).toBe("2026-Q4");
    const whole = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q4" });
    expect(whole).toMatchObject({ title: "Agency, FY27 Q1: All pillars", period: "2026-Q4" });
    expect(whole.text).toContain("Since FY26 Q4");
    const { items } = await listAuditEvents(owner, { limit: 1 });
    expect(items[0]?.after).toMatchObject({ period: "2026-Q4" });
    expect(await listMentionedNames(owner, items)).toMatchObject({ [id]: "Payments, FY27 Q1" });
  });

  it("is a time zone and a month that there are", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    for (const timeZone of ["Mars/Olympus", "+02:00", "", 3])
      await expect(updateSettings(owner, 1, { timeZone })).rejects.toMatchObject({ errors: [{ path: "timeZone" }] });
    for (const yearStartMonth of [0, 13, 1.5, "10", null])
      await expect(updateSettings(owner, 1, { yearStartMonth })).rejects.toMatchObject({
        errors: [{ path: "yearStartMonth" }],
      });
    expect(await updateSettings(owner, 1, { timeZone: " europe/zurich ", yearStartMonth: 7 })).toMatchObject({
      timeZone: "Europe/Zurich",
      yearStartMonth: 7,
    });
  });
});
