import { ScreenLink } from "@/components/screen-link";
import { SCREENS } from "./screens";

export interface ScreenOfProps {
  /** Key of a step or of a stage. */
  readonly step: string;
  /** The organisation's slug. */
  readonly organization: string;
}

/** The way to where a step or a stage is carried out. */
export function ScreenOf({ step, organization }: ScreenOfProps) {
  const screen = SCREENS[step];
  if (!screen) return null;
  return (
    <p className="mt-3">
      In Tenet:{" "}
      <ScreenLink className="link" href={screen.path(organization)}>
        {screen.label}
      </ScreenLink>
    </p>
  );
}
