import { expect, it } from "vitest";
import { updateMember } from "@/features/organization/people/commands";
import { inviteMember } from "@/features/organization/people/invitation.commands";
import { getMember } from "@/features/organization/people/queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { listAuditEvents, listMentionedNames } from "./queries";

await useTestDatabase();

it("names the people, units and invitations that events mention, of this organisation alone", async () => {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner, { name: "Payments" });
  const assessor = await buildMember(organization, "assessor");
  const { version } = await getMember(owner, assessor.userId);
  await updateMember(owner, assessor.userId, version, { scopes: [{ unitId: unit.id, pillar: null }] });
  const { id } = await inviteMember(owner, { name: "Noor New", email: "noor@example.org", role: "lead", scopes: [] });
  const { items } = await listAuditEvents(owner, { limit: 50 });
  expect(await listMentionedNames(owner, items)).toMatchObject({
    [unit.id]: "Payments",
    [assessor.userId]: assessor.userName,
    [id]: "Noor New",
  });

  const stranger = await buildMember(await buildOrganization(), "owner");
  expect(await listMentionedNames(stranger, items)).toEqual({});
});

it("tells no names to somebody who may not read the log", async () => {
  const assessor = await buildMember(await buildOrganization(), "assessor");
  await expect(listMentionedNames(assessor, [])).rejects.toMatchObject({ code: "forbidden" });
});
