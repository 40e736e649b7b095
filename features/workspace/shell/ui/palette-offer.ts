import { programme } from "@/features/model/catalogue/programme/model";
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import { controlScreens } from "@/features/programme/control/ui/control-nav";
import type { Offer } from "@/features/workspace/palette/ui/offer";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { PROGRAMME_PAGES } from "@/features/workspace/registers/pages.rules";
import { navigationOf } from "@/features/workspace/shell/navigation.rules";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { accountPath, apiDocsPath, driverPath, programmePath, registerPath } from "@/lib/base/addresses";

const pillars = ztmm.pillars.map(({ key, name, functions }) => ({
  key,
  name,
  functions: functions.map((fn) => ({ key: fn.key, name: shortName(fn) })),
}));

/** Everywhere this person may go in this organisation, for the command palette. */
export function offerTo(actor: Actor): Offer {
  const { organizationSlug: organization } = actor;
  return {
    organization,
    userId: actor.userId,
    screens: [
      ...navigationOf(actor, organization).flatMap(({ label: hint, items }) =>
        items.map(({ label, href }) => ({ label, href, hint })),
      ),
      { label: "Account", href: accountPath(organization), also: "password sessions keys theme" },
      { label: "Interface for scripts", href: apiDocsPath(organization), also: "API HTTP OpenAPI documentation" },
    ],
    programme: can(actor, "programme.read")
      ? [
          ...REGISTERS.map(({ key, title }) => ({
            label: title,
            href: registerPath(organization, key),
            hint: "Programme",
          })),
          ...PROGRAMME_PAGES.map(({ key, title }) => ({
            label: title,
            href: programmePath(organization, key),
            hint: "Programme",
          })),
          ...controlScreens(organization).map((screen) => ({ ...screen, hint: "Controls" })),
          ...programme.drivers.map(({ key, name, publisher }) => ({
            label: name,
            href: driverPath(organization, key),
            hint: "Drivers",
            also: publisher,
          })),
        ]
      : [],
    mayReadProgramme: can(actor, "programme.read"),
    pillars,
    mayReadAnswers: can(actor, "answer.read"),
    mayReadOverview: can(actor, "overview.read"),
    mayCreateAssessment: can(actor, "assessment.create"),
  };
}
