/** The one place that knows every register of the programme. */
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { challengeRegister } from "@/features/programme/challenge/register";
import { controlRegister } from "@/features/programme/control/register";
import { enforcementPointRegister } from "@/features/programme/enforcement-point/register";
import { onRampRegister } from "@/features/programme/on-ramp/register";
import type { RegisterDefinition } from "@/features/programme/register/definition.rules";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { taskRegister } from "@/features/programme/task/register";
import { teamRegister } from "@/features/programme/team/register";
import { technologyRegister } from "@/features/programme/technology/register";
import { notFound } from "@/lib/base/errors";

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
