/** What single registers show beyond what all of them do: above the table, around the form of an entry, of the catalogue. */
import type { ReactNode } from "react";
import { CaseDetail } from "@/components/business-case/case-detail";
import { CaseSummary } from "@/components/business-case/case-summary";
import { ChallengeAside } from "@/components/challenge/challenge-aside";
import { ChallengeCatalogue, type ChallengeCatalogueProps } from "@/components/challenge/challenge-catalogue";
import { ChallengeSummary } from "@/components/challenge/challenge-summary";
import { ControlDetail, ControlNote } from "@/components/control/control-register";
import { PointSummary } from "@/components/enforcement/point-summary";
import { OnRampDetails } from "@/components/on-ramp/on-ramp-details";
import { OnRampSummary } from "@/components/on-ramp/on-ramp-summary";
import { RollOutDetails } from "@/components/roll-out/roll-out-details";
import { RollOutSummary } from "@/components/roll-out/roll-out-summary";
import { TaskSummary } from "@/components/task/task-summary";
import { TeamAside } from "@/components/team/team-aside";
import { TeamSummary } from "@/components/team/team-summary";
import { TechnologyAside } from "@/components/technology/technology-aside";
import { TechnologySummary } from "@/components/technology/technology-summary";
import type { Actor } from "@/lib/auth/actor";
import type { RegisterEntry } from "@/lib/register/rules";
import type { RegisterKey } from "@/lib/registers/list.register";

type Part<Props> = (props: Props) => ReactNode | Promise<ReactNode>;
/** Read by any key; written, checked with `Known`, by the key of a register that there is. */
type Parts<Props> = Readonly<Record<string, Part<Props>>>;
type Known<Props> = Partial<Record<RegisterKey, Part<Props>>>;

export interface SummaryProps {
  readonly actor: Actor;
  /** All entries that the actor sees, whatever the filter. */
  readonly entries: readonly RegisterEntry[];
  /** ISO date. */
  readonly today: string;
}

export interface DetailProps {
  readonly actor: Actor;
  readonly entry: RegisterEntry;
  /** ISO date. */
  readonly today: string;
}

export interface NoteProps {
  readonly actor: Actor;
}

/** Above the table, and without a look at the entries, of which there are too many. */
export const NOTES: Parts<NoteProps> = { controls: ControlNote } satisfies Known<NoteProps>;

export const SUMMARIES: Parts<SummaryProps> = {
  "on-ramps": OnRampSummary,
  team: TeamSummary,
  tasks: TaskSummary,
  "roll-outs": RollOutSummary,
  "enforcement-points": PointSummary,
  technologies: TechnologySummary,
  challenges: ChallengeSummary,
  "business-cases": CaseSummary,
} satisfies Known<SummaryProps>;

export const DETAILS: Parts<DetailProps> = {
  "on-ramps": OnRampDetails,
  "roll-outs": RollOutDetails,
  controls: ControlDetail,
  "business-cases": CaseDetail,
} satisfies Known<DetailProps>;

/** Beside the form of an entry: what the catalogue says of what it is about. */
export const ASIDES: Parts<DetailProps> = {
  team: TeamAside,
  technologies: TechnologyAside,
  challenges: ChallengeAside,
} satisfies Known<DetailProps>;

/** What the catalogue has for a register, where that is more than a name and a line. */
export const READINGS: Parts<ChallengeCatalogueProps> = {
  challenges: ChallengeCatalogue,
} satisfies Known<ChallengeCatalogueProps>;
