import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/access/policy";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { updateSettings } from "./commands";
import { getSettings } from "./queries";

await useTestDatabase();

describe("the settings of an organisation", () => {
  it("are read by everybody and changed by owner, admin and lead", async () => {
    const organization = await buildOrganization();
    const written: string[] = [];
    for (const role of ROLES) {
      const actor = await buildMember(organization, role);
      const { version } = await getSettings(actor);
      await updateSettings(actor, version, { checklistReviewMonths: 6 + version }).then(
        () => written.push(role),
        (error) => expect(error).toMatchObject({ code: "forbidden" }),
      );
    }
    expect(written).toEqual(["owner", "admin", "lead"]);
  });

  it("change one by one, with an event, and not when nothing is another", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    expect(await getSettings(owner)).toEqual({ currency: "USD", checklistReviewMonths: 6, version: 1 });
    const changed = { currency: "EUR", checklistReviewMonths: 6, version: 2 };
    expect(await updateSettings(owner, 1, { currency: " eur " })).toEqual(changed);
    expect(await updateSettings(owner, 2, { currency: "EUR" })).toEqual(changed);
    const events = await database().auditEvent.findMany({ where: { organizationId: owner.organizationId } });
    expect(events).toMatchObject([
      { action: "settings.updated", before: { currency: "USD" }, after: { currency: "EUR" } },
    ]);
  });

  it("name what is wrong, and are not written over another version", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await expect(updateSettings(owner, 1, { currency: "XYZ", checklistReviewMonths: 0.5 })).rejects.toMatchObject({
      code: "invalid",
      errors: [{ path: "currency" }, { path: "checklistReviewMonths" }],
    });
    await updateSettings(owner, 1, { checklistReviewMonths: 12 });
    await expect(updateSettings(owner, 1, { checklistReviewMonths: 3 })).rejects.toMatchObject({
      code: "stale",
      current: { checklistReviewMonths: 12, version: 2 },
    });
    await expect(updateSettings(owner, null, {})).rejects.toThrow(/If-Match/);
  });
});
