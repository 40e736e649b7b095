import { expect, it } from "vitest";
import { markSampleComplete } from "@/features/organization/setup/commands";
import { provideSettings } from "@/lib/base/env";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { buildSample } from "./build-sample";

await useTestDatabase();

it("refuses, in one sentence, data that holds another organisation", async () => {
  provideSettings({ TENET_DEMO: "1" });
  await buildMember(await buildOrganization(), "owner");
  await expect(buildSample(() => undefined)).rejects.toThrow(/something else than the sample organisation/);
});

it("is marked complete in the demo alone", async () => {
  provideSettings({ TENET_DEMO: "0" });
  const owner = await buildMember(await buildOrganization(), "owner");
  await expect(markSampleComplete(owner)).rejects.toMatchObject({ code: "forbidden" });
});
