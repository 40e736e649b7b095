import { classNames } from "@/components/class-names";
import { ScreenLink } from "@/components/screen-link";
import { cloudGuidancePath, consistencyPath, controlsPath, coveragePath } from "@/lib/base/addresses";

const PAGES = ["controls", "coverage", "consistency", "guidance"] as const;
type ControlPage = (typeof PAGES)[number];

const LABELS: Readonly<Record<ControlPage, string>> = {
  controls: "Controls",
  coverage: "Coverage",
  consistency: "Consistency",
  guidance: "Cloud guidance",
};

/** The screens beside the first one, which the navigation has. */
export const controlScreens = (organization: string) => [
  { label: LABELS.coverage, href: coveragePath(organization) },
  { label: LABELS.consistency, href: consistencyPath(organization) },
  { label: LABELS.guidance, href: cloudGuidancePath(organization) },
];

export interface ControlNavProps {
  readonly organization: string;
  readonly current: ControlPage;
  /** A choice that goes along from screen to screen. */
  readonly unit?: string | undefined;
}

/** The four screens about controls and cloud. */
export function ControlNav({ organization, current, unit }: ControlNavProps) {
  const hrefs: Readonly<Record<ControlPage, string>> = {
    controls: controlsPath(organization, { unit }),
    coverage: coveragePath(organization, { unit }),
    consistency: consistencyPath(organization, { unit }),
    guidance: cloudGuidancePath(organization),
  };
  return (
    <nav aria-label="Controls and cloud" className="mb-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-5">
        {PAGES.map((page) => (
          <li key={page}>
            <ScreenLink
              href={hrefs[page]}
              aria-current={page === current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-block border-b-2 py-1.5",
                page === current ? "border-accent font-semibold" : "border-transparent text-ink-2 hover:text-ink",
              )}
            >
              {LABELS[page]}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
