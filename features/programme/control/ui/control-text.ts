import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { controlRegister } from "@/features/programme/control/register";
import type { ControlCoverage, CoverageMatrix, PillarKey, PlatformUse } from "@/features/programme/control/rules";

/** The pillars in the order of the model. */
export const PILLAR_CHOICES = PILLARS.map((value) => ({
  value,
  label: ztmm.pillars.find(({ key }) => key === value)?.name ?? value,
}));

export const pillarLabel = (pillar: PillarKey): string =>
  PILLAR_CHOICES.find(({ value }) => value === pillar)?.label ?? pillar;

/** The pillar that an address names; undefined for anything else. */
export const pillarOf = (value: string | readonly string[] | undefined): PillarKey | undefined =>
  PILLAR_CHOICES.find((choice) => choice.value === value)?.value;

export const STATUS_CHOICES = controlRegister.statuses.map(({ value, label, tone }) => ({ value, label, tone }));

export const USE_LABELS: Readonly<Record<PlatformUse, string>> = {
  used: "In use",
  unused: "Not used",
  open: "Not said yet",
};

export const RESPONSIBILITY_LABELS = { ours: "Ours", provider: "The provider's", shared: "Shared" } as const;

/** "over 3 of 12 units"; what goes over all of them says so. */
export function overUnitsText({ answered, total }: ControlCoverage["units"]): string {
  if (answered === total) return total === 1 ? "over the one unit" : `over all ${total} units`;
  return `over ${answered} of ${total} units`;
}

/** "22 to 77 % of the controls in place, over the 3 of 12 units that answered". */
export function controlHeadline({ all, platforms }: Pick<CoverageMatrix, "all" | "platforms">): string {
  const { answered, total } = all.units;
  const isPlatformless = platforms.every(({ used, open }) => used === 0 && open === 0);
  const figure = isPlatformless ? platformlessText(all) : shareText(all);
  return answered === total ? figure : `${figure}, over the ${answered} of ${total} units that answered`;
}

function shareText(all: ControlCoverage): string {
  if (all.range === null) return "Nothing applies of what is answered so far";
  return all.answered === 0
    ? "No control that applies is answered yet"
    : `${controlCoverageText(all)} of the controls in place`;
}

/** Every unit has said that it uses none of the platforms: what is left has nothing to do with one. */
function platformlessText(all: ControlCoverage): string {
  if (all.range === null) return "Nothing applies: no platform is in use";
  return all.answered === 0
    ? "No platform is in use, and what applies without one is not answered yet"
    : `No platform is in use; ${controlCoverageText(all)} of what applies without one is in place`;
}

const percent = (share: number) => Math.round(share * 100);

/** "60 %", or "40 to 60 %" while something is open. A share that is not quite 0 or 1 is never rounded to it. */
export function controlCoverageText({ range, answered, total, units }: ControlCoverage): string {
  if (total === 0 && units.answered > 0 && units.answered === units.total) return "Nothing applies: no platform in use";
  if (answered === 0) return "Not answered";
  if (range === null) return "Nothing applies";
  const low = range.low > 0 ? Math.max(1, percent(range.low)) : 0;
  const high = range.high < 1 ? Math.min(99, percent(range.high)) : 100;
  return low >= high ? `${low} %` : `${low} to ${high} %`;
}
