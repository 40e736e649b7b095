import { Progress } from "@/components/progress";
import type { Counts } from "@/features/programme/checklist/status.rules";
import { coverageText, detailText } from "./checklist-text";

/** Implemented of applicable as a bar and in words; where nothing is, no bar: what nobody has begun is not known to be nought. */
export function CoverageCell({ counts, label }: { readonly counts: Counts; readonly label: string }) {
  const text = coverageText(counts);
  const detail = detailText(counts);
  if (counts.done === 0) return <span className="quiet">{text}</span>;
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
