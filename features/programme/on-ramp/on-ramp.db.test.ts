import { describe, expect, it } from "vitest";
import { EMPTY } from "@/features/assess/assessment/answers.rules";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { criteriaOf, ztmm } from "@/features/model/catalogue/ztmm/model";
import { createEntry } from "@/features/programme/register/commands";
import { dayOf } from "@/lib/base/day";
import { periodOf } from "@/lib/base/period";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getOnRampAdvice } from "./queries";
import { onRampRegister } from "./register";

await useTestDatabase();

describe("the advice on on-ramps", () => {
  it("rests on the organisation's figures, and on none for those who may not read them", async () => {
    const organization = await buildOrganization();
    const owner = await buildMember(organization, "owner");
    const assessor = await buildMember(organization, "assessor");
    const unit = await buildUnit(owner);
    const period = periodOf(dayOf(new Date()), 1);
    const { id } = await createAssessment(owner, { unitId: unit.id, period });
    const fn = ztmm.pillars.find(({ key }) => key === "identity")?.functions[0];
    if (!fn) throw new Error("the model has no pillar identity");
    const answers = Object.fromEntries(criteriaOf(fn).map((criterion) => [criterion.id, "met" as const]));
    const document = { ...EMPTY, answers };
    await saveFunction(owner, { assessmentId: id, functionKey: fn.key, version: 0, document });
    const advice = await getOnRampAdvice(owner);
    expect(advice.recommendation).toMatchObject({ state: "open", onRamps: ["identity", "network", "data"], period });
    expect(await getOnRampAdvice(assessor)).toMatchObject({ recommendation: null });
  });

  it("warns when several are pursued at once", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    for (const subject of ["identity", "data"])
      await createEntry(owner, onRampRegister, { subject, name: subject, status: "pursued" });
    expect(await getOnRampAdvice(owner)).toMatchObject({
      pursued: ["identity", "data"],
      warning: expect.stringContaining("Two on-ramps"),
    });
  });
});
