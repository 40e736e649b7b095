import { describe, expect, it } from "vitest";
import { EVEN } from "@/features/model/scoring/weights";
import { ROLES } from "@/lib/access/policy";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { updateSettings } from "./commands";
import { formValuesOf, settingsOfForm } from "./form.rules";
import { getSettings, getWeights } from "./queries";
import { WEIGHED_PILLARS } from "./weights.rules";

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
    const calendar = { timeZone: "UTC", yearStartMonth: 1 };
    const given = { currency: "USD", checklistReviewMonths: 6, ...calendar, weights: EVEN, version: 1 };
    expect(await getSettings(owner)).toEqual(given);
    const changed = { ...given, currency: "EUR", version: 2 };
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

describe("the weights of an organisation", () => {
  const AUTHENTICATION = "identity.authentication";

  it("are stored where they differ from 1, pillars and functions apart", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const pillars = { data: 0.1, identity: 2, devices: 1 };
    const functions = { [AUTHENTICATION]: 1.25 };
    await updateSettings(owner, 1, { weights: { pillars } });
    expect(await getWeights(owner)).toEqual({ pillars: { identity: 2, data: 0.1 }, functions: {} });
    await updateSettings(owner, 2, { weights: { functions } });
    expect((await getSettings(owner)).weights).toEqual({ pillars: { identity: 2, data: 0.1 }, functions });
    await updateSettings(owner, 3, { currency: "EUR", weights: { pillars: {} } });
    expect(await getWeights(owner)).toEqual({ pillars: {}, functions });
    expect(await updateSettings(owner, 4, { weights: { pillars: { identity: 1 }, functions } })).toMatchObject({
      version: 4,
    });
  });

  it("are recorded one by one", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    await updateSettings(owner, 1, { weights: { pillars: { identity: 2 } } });
    await updateSettings(owner, 2, { weights: { pillars: { data: 3 }, functions: { [AUTHENTICATION]: 0.5 } } });
    const events = await database().auditEvent.findMany({
      where: { organizationId: owner.organizationId },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ before, after }) => [before, after])).toMatchObject([
      [{ weights: { identity: 1 } }, { weights: { identity: 2 } }],
      [
        { weights: { identity: 2, data: 1, [AUTHENTICATION]: 1 } },
        { weights: { identity: 1, data: 3, [AUTHENTICATION]: 0.5 } },
      ],
    ]);
  });

  it("are from 0.1 to 10 with two decimals, of what the model has; each wrong one is named", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const refused = async (weights: unknown) =>
      updateSettings(owner, 1, { weights }).then(
        () => [],
        (error) => error.errors.map(({ path }: { path: string }) => path),
      );
    for (const weight of [0, -1, 0.09, 10.01, 1.234, "2", null, Number.NaN, Number.POSITIVE_INFINITY])
      expect(await refused({ pillars: { identity: weight } }), String(weight)).toEqual(["weights.pillars.identity"]);
    expect(await refused({ pillars: { identities: 2 }, functions: { identity: 2, constructor: 2 } })).toEqual([
      "weights.pillars.identities",
      "weights.functions.identity",
      "weights.functions.constructor",
    ]);
    expect(await refused({ units: {} })).toEqual(["weights.units"]);
    expect(await refused(3)).toEqual(["weights"]);
    for (const weight of [0.1, 10, 1.1, 0.29, 4.35])
      expect(await refused({ pillars: { identity: weight } }), String(weight)).toEqual([]);
  });
});

describe("the form of the settings", () => {
  const settings = {
    currency: "EUR",
    checklistReviewMonths: 12,
    timeZone: "Asia/Kolkata",
    yearStartMonth: 10,
    weights: { pillars: { identity: 2 }, functions: { "data.governance": 0.5 } },
    version: 4,
  };
  const form = formValuesOf(settings, WEIGHED_PILLARS);

  it("says what is stored, and 1 for every other weight", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const stored = await updateSettings(owner, 1, settingsOfForm(form));
    expect(stored).toEqual({ ...settings, version: 2 });
    expect(formValuesOf(stored, WEIGHED_PILLARS)).toEqual(form);
    expect(form["weights.pillars.data"]).toBe("1");
  });

  it("takes an empty weight for 1, and names the field of one that is no number", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const typed = { ...form, "weights.pillars.identity": " ", "weights.functions.data.governance": "0,5" };
    await expect(updateSettings(owner, 1, settingsOfForm(typed))).rejects.toMatchObject({
      errors: [{ path: "weights.functions.data.governance", message: expect.stringContaining("like 1.5") }],
    });
    const right = { ...typed, "weights.functions.data.governance": "" };
    expect((await updateSettings(owner, 1, settingsOfForm(right))).weights).toEqual(EVEN);
  });

  it("leaves weights alone that it does not have", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const { weights } = await updateSettings(owner, 1, { weights: settings.weights });
    const rest = { currency: "CHF", checklistReviewMonths: "3", timeZone: "UTC", yearStartMonth: "1" };
    expect(await updateSettings(owner, 2, settingsOfForm(rest))).toMatchObject({ currency: "CHF", weights });
  });
});
