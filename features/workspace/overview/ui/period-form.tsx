import { Button } from "@/components/button";
import { PeriodField } from "@/components/period";

export interface PeriodFormProps {
  /** Newest first. */
  readonly periods: readonly string[];
  readonly value: string;
  /** The screen that shows the period. */
  readonly action: string;
  readonly label?: string | undefined;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** Chooses the period of a screen: a plain form, so that it works without script and gives an address to share. */
export function PeriodForm({ periods, value, action, label = "Period", keep = {} }: PeriodFormProps) {
  return (
    <form action={action} className="flex items-center gap-2">
      {Object.entries(keep).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <PeriodField
        label={<span className="quiet font-normal">{label}</span>}
        name="period"
        id="shown-period"
        optional="unmarked"
        className="grid-flow-col items-center gap-2"
        periods={periods}
        defaultValue={value}
      />
      <Button type="submit">Show</Button>
    </form>
  );
}
