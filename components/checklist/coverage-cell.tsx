import { Progress } from "@/components/ui/progress";
import type { Counts } from "@/lib/checklist/rules";
import { coverageText, detailText } from "./checklist-text";

/** Implemented of applicable as a bar and in words; what nobody has begun has no bar, since it is not known to be nought. */
export function CoverageCell({ counts, label }: { readonly counts: Counts; readonly label: string }) {
  const text = coverageText(counts);
  const detail = detailText(counts);
  if (detail === "" && text !== `${counts.done} of ${counts.applicable}`) return <span className="quiet">{text}</span>;
  return (
    <Progress
      label={label}
      hideLabel
      value={counts.done}
      max={counts.applicable}
      text={detail === "" ? text : `${text}; ${detail}`}
    />
  );
}
