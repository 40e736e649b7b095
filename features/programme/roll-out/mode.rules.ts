/** The modes of a policy, in the order of their way: the statuses of the register. Pure. */
import { type Statuses, statusOf } from "@/features/programme/register/rules";

export const ROLL_OUT_MODES = {
  statuses: [
    {
      value: "draft",
      label: "Draft",
      hint: "Written, and not in effect. Goes to monitoring only.",
      tone: "neutral",
      isClosed: false,
    },
    {
      value: "monitoring",
      label: "Monitoring only",
      hint: "Records whom it would block. Goes to enforcing, or is rolled back.",
      tone: "accent",
      isClosed: false,
    },
    {
      value: "enforcing",
      label: "Enforcing",
      hint: "Blocks. Goes back to monitoring only, or is rolled back. Coming from monitoring only, it needs observed impact and exit criteria.",
      tone: "good",
      isClosed: true,
    },
    {
      value: "rolled_back",
      label: "Rolled back",
      hint: "Taken out of effect. Goes to draft or to monitoring only. No roll-out begins here.",
      tone: "warn",
      isClosed: false,
    },
  ],
  startStatus: "draft",
} as const satisfies Statuses;

export const MODES = ROLL_OUT_MODES.statuses.map(({ value }) => value);
export type Mode = (typeof MODES)[number];

export const isMode = (value: unknown): value is Mode => MODES.some((mode) => mode === value);
export const modeLabel = (mode: string): string => statusOf(ROLL_OUT_MODES, mode).label;
