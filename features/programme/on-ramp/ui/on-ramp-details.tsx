import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { FirstSteps } from "./first-steps";

/** How to begin on this on-ramp. */
export function OnRampDetails({ entry }: { readonly entry: RegisterEntry }) {
  const onRamp = programme.onRamps.find(({ key }) => key === entry.subject);
  if (!onRamp) return null;
  return (
    <Card title="First steps" note={onRamp.name}>
      <p className="mb-2 max-w-3xl text-ink-2 text-sm">{onRamp.text}</p>
      <FirstSteps steps={onRamp.firstSteps} />
      <SourceLine sources={[onRamp.source]} />
    </Card>
  );
}
