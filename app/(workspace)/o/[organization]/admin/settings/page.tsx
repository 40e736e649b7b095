import type { Metadata } from "next";
import { Card } from "@/components/card";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { evenWeightsAction, updateSettingsAction } from "@/features/organization/settings/actions";
import { getSettings } from "@/features/organization/settings/queries";
import { CURRENCY_CODES, currencyName } from "@/features/organization/settings/rules";
import { EvenWeights } from "@/features/organization/settings/ui/even-weights";
import { SettingsForm } from "@/features/organization/settings/ui/settings-form";
import { WayHere } from "@/features/organization/settings/ui/way-here";
import { isEven, WEIGHED_PILLARS } from "@/features/organization/settings/weights.rules";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { settingsPath } from "@/lib/base/addresses";
import { TIME_ZONES } from "@/lib/base/time-zone";

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
        <PageHeader title="Settings" lead={`What is the same for the whole of ${actor.organizationName}.`} />
        {done?.verb === "saved" && done.id === String(settings.version) ? (
          <DoneMessage key={done.id}>The settings are saved.</DoneMessage>
        ) : null}
        <WayHere />
        <Card className="max-w-[42rem]">
          <SettingsForm
            // What is saved next starts from this version.
            key={done?.id}
            action={updateSettingsAction.bind(null, organization)}
            settings={settings}
            currencies={CURRENCY_CODES.map((code) => ({ value: code, label: `${code}: ${currencyName(code)}` }))}
            timeZones={[...new Set([settings.timeZone, ...TIME_ZONES])].sort()}
            pillars={WEIGHED_PILLARS}
            here={here}
          />
          {isEven(settings.weights) ? null : (
            <EvenWeights action={evenWeightsAction.bind(null, organization)} version={settings.version} here={here} />
          )}
        </Card>
      </>
    );
  });
}
