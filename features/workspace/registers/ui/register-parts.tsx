/** What single registers show beyond what all of them do: above the table, around the form of an entry, of the catalogue. */
import type { ReactNode } from "react";
import { CaseDetail } from "@/features/programme/business-case/ui/case-detail";
import { CaseSummary } from "@/features/programme/business-case/ui/case-summary";
import { ChallengeAside } from "@/features/programme/challenge/ui/challenge-aside";
import {
  ChallengeCatalogue,
  type ChallengeCatalogueProps,
} from "@/features/programme/challenge/ui/challenge-catalogue";
import { ChallengeSummary } from "@/features/programme/challenge/ui/challenge-summary";
import { ControlDetail, ControlNote } from "@/features/programme/control/ui/control-register";
import { PointSummary } from "@/features/programme/enforcement-point/ui/point-summary";
import { OnRampDetails } from "@/features/programme/on-ramp/ui/on-ramp-details";
import { OnRampSummary } from "@/features/programme/on-ramp/ui/on-ramp-summary";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { RollOutDetails } from "@/features/programme/roll-out/ui/roll-out-details";
import { RollOutSummary } from "@/features/programme/roll-out/ui/roll-out-summary";
import { TaskSummary } from "@/features/programme/task/ui/task-summary";
import { TeamAside } from "@/features/programme/team/ui/team-aside";
import { TeamSummary } from "@/features/programme/team/ui/team-summary";
import { TechnologyAside } from "@/features/programme/technology/ui/technology-aside";
import { TechnologySummary } from "@/features/programme/technology/ui/technology-summary";
import type { RegisterKey } from "@/features/workspace/registers/list.register";
import type { Actor } from "@/lib/access/actor";

type Part<Props> = (props: Props) => ReactNode | Promise<ReactNode>;
/** Read by any key; written, checked with `Known`, by the key of a register that there is. */
type Parts<Props> = Readonly<Record<string, Part<Props>>>;
type Known<Props> = Partial<Record<RegisterKey, Part<Props>>>;

export interface SummaryProps {
  readonly actor: Actor;
  /** What is made of all entries that the actor sees, whatever the filter. */
  readonly read: ReadEntries;
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
