import { assessPath } from "@/components/assessment/paths";
import { consistencyPath, controlsPath } from "@/components/control/paths";
import { registerPath } from "@/components/register/paths";

type Screen = { readonly label: string; readonly path: (organization: string) => string };

/** Where in Tenet a step of the programme, or a stage of a roll-out, is carried out; by key. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  "form-the-team": { label: "Programme team", path: (organization) => registerPath(organization, "team") },
  "choose-the-on-ramp": { label: "On-ramp", path: (organization) => registerPath(organization, "on-ramps") },
  "strengthen-users-devices-applications": { label: "Controls", path: controlsPath },
  "enhance-network-and-infrastructure": {
    label: "Controls of networks",
    path: (organization) => controlsPath(organization, { pillar: "networks" }),
  },
  "monitor-and-refine": { label: "Consistency of controls", path: consistencyPath },
  "assess-and-plan": { label: "Assessments", path: assessPath },
  "roll-out-gradually": { label: "Roll-outs", path: (organization) => registerPath(organization, "roll-outs") },
  "scale-across-platforms": { label: "Consistency of controls", path: consistencyPath },
};
