import { formatScore } from "@/components/maturity/score-text";
import { stageName } from "@/components/maturity/stages";
import { listNames } from "@/components/result/headline";
import { ScreenLink } from "@/components/ui/screen-link";
import type { Overview } from "@/lib/overview/rules";

const NAMED = 3;

/** The units at the floor: named while they are few. */
function floorUnits({ heldByUnits, overall, coverage }: Overview): string {
  const held = heldByUnits.filter((unit) => unit.isAssessed);
  if (overall.floor === null || held.length === 0) return "";
  const who =
    held.length > NAMED ? `${held.length} of ${coverage.assessed} units` : listNames(held.map((unit) => unit.name));
  const verb = held.length === 1 ? "has" : held.length > NAMED ? "have" : "each have";
  return `${who} ${verb} a function at ${stageName(overall.floor)}. `;
}

/** What the sentence rests on: coverage, open criteria, and that nothing of it is approved. */
export function OverviewLead({ overview, href }: { readonly overview: Overview; readonly href: string }) {
  const { coverage, overall } = overview;
  const open = overall.applicable - overall.answered;
  return (
    <p>
      {coverage.assessed} of {coverage.total} {coverage.total === 1 ? "unit" : "units"} assessed. {floorUnits(overview)}
      {open > 0 && overall.possible !== null
        ? `${open} of ${overall.applicable} criteria are open, so the score may be as high as ${formatScore(overall.possible)}. `
        : null}
      Provisional: the figures come from drafts, nothing is approved yet.{" "}
      <ScreenLink className="link" href={href}>
        How is this worked out?
      </ScreenLink>
    </p>
  );
}
