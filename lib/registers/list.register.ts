/** The one place that knows every register of the programme. */
import { businessCaseRegister } from "@/lib/business-case/register";
import { challengeRegister } from "@/lib/challenge/register";
import { controlRegister } from "@/lib/control/register";
import { enforcementPointRegister } from "@/lib/enforcement/register";
import { notFound } from "@/lib/errors";
import { onRampRegister } from "@/lib/on-ramp/register";
import type { RegisterDefinition } from "@/lib/register/definition.rules";
import { rollOutRegister } from "@/lib/roll-out/register";
import { taskRegister } from "@/lib/task/register";
import { teamRegister } from "@/lib/team/register";
import { technologyRegister } from "@/lib/technology/register";

const ALL = [
  onRampRegister,
  teamRegister,
  taskRegister,
  rollOutRegister,
  enforcementPointRegister,
  controlRegister,
  technologyRegister,
  challengeRegister,
  businessCaseRegister,
] as const;

/** The key of a register that there is. */
export type RegisterKey = (typeof ALL)[number]["key"];
/** Every register of the programme, in the order in which they are shown. */
export const REGISTERS: readonly RegisterDefinition[] = ALL;

/** The register with this key. Throws `not_found`. */
export function requireRegister(key: string): RegisterDefinition {
  const register = REGISTERS.find((known) => known.key === key);
  if (!register) throw notFound(`The register “${key}”`);
  return register;
}
