import { expect, it } from "vitest";
import { getRegisterCsv } from "@/features/programme/register/list.queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { setControls } from "./commands";
import { controlRegister } from "./register";
import { ON_EVERY_PLATFORM } from "./rules";

await useTestDatabase();

it("says in the register's file of a control that is the same on every platform that it is, and of others where they are", async () => {
  const owner = await buildMember(await buildOrganization(), "owner");
  const unit = await buildUnit(owner);
  const answer = { platform: "on-premises", status: "in_place", version: null } as const;
  const changes = [
    { controlId: "devices.a4", ...answer },
    { controlId: "devices.f1", ...answer },
  ];
  await setControls(owner, { unitId: unit.id, changes });
  const lines = (await getRegisterCsv(owner, controlRegister)).split("\r\n");
  expect(lines.find((line) => line.includes("peripherals"))).toContain(`,${ON_EVERY_PLATFORM},`);
  expect(lines.filter((line) => line.includes(",On-premises,"))).toHaveLength(1);
});

it("names no two columns of the register's file alike", async () => {
  const owner = await buildMember(await buildOrganization(), "owner");
  const columns = (await getRegisterCsv(owner, controlRegister)).split("\r\n")[0]?.split(",") ?? [];
  expect(new Set(columns).size).toBe(columns.length);
});
