import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { parseDone } from "@/components/action/done";
import { DoneMessage } from "@/components/action/done-message";
import { SettingsForm } from "@/components/organization/settings-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { settingsPath } from "@/lib/base/addresses";
import { updateSettingsAction } from "@/lib/organization/actions";
import { getSettings } from "@/lib/organization/queries";
import { CURRENCY_CODES, currencyName } from "@/lib/organization/rules";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params, searchParams }: PageProps<"/o/[organization]/admin/settings">) {
  const { organization } = await params;
  const { done: doneText } = await searchParams;
  const here = settingsPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "settings.write");
    const settings = await getSettings(actor);
    const done = parseDone(doneText);
    return (
      <>
        <PageHeader title="Settings" lead={`What holds for the whole of ${actor.organizationName}.`} />
        {done?.verb === "saved" && done.id === String(settings.version) ? (
          <DoneMessage key={done.id}>The settings are saved.</DoneMessage>
        ) : null}
        <Card className="max-w-[42rem]">
          <SettingsForm
            action={updateSettingsAction.bind(null, organization)}
            settings={settings}
            currencies={CURRENCY_CODES.map((code) => ({ value: code, label: `${code}: ${currencyName(code)}` }))}
            here={here}
          />
        </Card>
      </>
    );
  });
}
