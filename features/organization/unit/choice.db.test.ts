import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { findUnit, getUnitChoices, unitIdOfField } from "./choice.queries";
import type { UnitDto } from "./schema";

await useTestDatabase();

describe("the choice of a unit", () => {
  let owner: Actor;
  let assessor: Actor;
  let mail: UnitDto;
  let hidden: UnitDto;
  beforeAll(async () => {
    const organization = await buildOrganization();
    owner = await buildMember(organization, "owner");
    mail = await buildUnit(owner, { name: "Mail" });
    await buildUnit(owner, { name: "Mail archive" });
    hidden = await buildUnit(owner, { name: "Payments" });
    assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: mail.id, pillar: null }] });
  });

  it("is a list in the order of the tree while it is short", async () => {
    const { listed, chosen, some } = await getUnitChoices(owner, hidden.id);
    expect(listed?.map(({ name }) => name)).toEqual(["Mail", "Mail archive", "Payments"]);
    expect([chosen?.name, some.length]).toEqual(["Payments", 3]);
    expect(await getUnitChoices(assessor, hidden.id)).toMatchObject({ listed: [{ name: "Mail" }], chosen: null });
  });

  it("takes an id as it is, and a name, of what one sees", async () => {
    expect(await findUnit(owner, undefined)).toEqual({ id: undefined });
    expect(await findUnit(owner, mail.id)).toEqual({ id: mail.id });
    expect(await findUnit(owner, " mail ")).toEqual({ id: mail.id });
    expect(await findUnit(owner, "pay")).toEqual({ id: hidden.id });
    expect(await findUnit(assessor, "pay")).toMatchObject({ unclear: { offered: [] } });
    expect(await findUnit(owner, "\u0000")).toMatchObject({ unclear: { offered: [] } });
  });

  it("offers those that a text may mean, and in a form says so at the field", async () => {
    expect((await findUnit(owner, "mai")).unclear?.offered.map(({ name }) => name)).toEqual(["Mail", "Mail archive"]);
    expect(await unitIdOfField(owner, "", "unitId")).toBeNull();
    await expect(unitIdOfField(owner, "mai", "unitId")).rejects.toMatchObject({
      code: "invalid",
      errors: [{ path: "unitId", message: expect.stringContaining("Mail, Mail archive") }],
    });
    await expect(unitIdOfField(owner, "100%", "unitId")).rejects.toMatchObject({ code: "invalid" });
  });

  it("is by name where there are many, with as many queries", async () => {
    const { organizationId } = owner;
    const few = await queriesOf(() => getUnitChoices(owner, mail.id));
    const data = Array.from({ length: 200 }, (_, i) => ({
      organizationId,
      name: `System ${i}`,
      kind: "system" as const,
    }));
    await database().unit.createMany({ data });
    expect(await getUnitChoices(owner, mail.id)).toMatchObject({ listed: null, chosen: { name: "Mail" } });
    expect(await queriesOf(() => getUnitChoices(owner, mail.id))).toBe(few);
  });
});
