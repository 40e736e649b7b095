import { onRampRegister } from "@/features/programme/on-ramp/register";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { teamRegister } from "@/features/programme/team/register";
import { assessPath, consistencyPath, controlsPath, registerPath } from "@/lib/base/addresses";

type Screen = { readonly label: string; readonly path: (organization: string) => string };

const register = (label: string, { key }: { readonly key: string }): Screen => ({
  label,
  path: (organization) => registerPath(organization, key),
});

/** Where in Tenet a step of the programme, or a stage of a roll-out, is carried out; by key. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  "form-the-team": register("Programme team", teamRegister),
  "choose-the-on-ramp": register("On-ramp", onRampRegister),
  "strengthen-users-devices-applications": { label: "Controls", path: controlsPath },
  "enhance-network-and-infrastructure": {
    label: "Controls of networks",
    path: (organization) => controlsPath(organization, { pillar: "networks" }),
  },
  "monitor-and-refine": { label: "Consistency of controls", path: consistencyPath },
  "assess-and-plan": { label: "Assessments", path: assessPath },
  "roll-out-gradually": register("Roll-outs", rollOutRegister),
  "scale-across-platforms": { label: "Consistency of controls", path: consistencyPath },
};
