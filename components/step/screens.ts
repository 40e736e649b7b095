import { assessPath, consistencyPath, controlsPath, registerPath } from "@/lib/base/addresses";
import type { KindKey } from "@/lib/register/kinds";

type Screen = { readonly label: string; readonly path: (organization: string) => string };

const register = (label: string, key: KindKey): Screen => ({
  label,
  path: (organization) => registerPath(organization, key),
});

/** Where in Tenet a step of the programme, or a stage of a roll-out, is carried out; by key. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  "form-the-team": register("Programme team", "team"),
  "choose-the-on-ramp": register("On-ramp", "on-ramps"),
  "strengthen-users-devices-applications": { label: "Controls", path: controlsPath },
  "enhance-network-and-infrastructure": {
    label: "Controls of networks",
    path: (organization) => controlsPath(organization, { pillar: "networks" }),
  },
  "monitor-and-refine": { label: "Consistency of controls", path: consistencyPath },
  "assess-and-plan": { label: "Assessments", path: assessPath },
  "roll-out-gradually": register("Roll-outs", "roll-outs"),
  "scale-across-platforms": { label: "Consistency of controls", path: consistencyPath },
};
