/** What is known of an assessment in this tab at one moment. */
import type { DeviceProblem } from "./device";
import type { Link, SaveEntry } from "./save-entry";
import type { Steps } from "./undo-steps";

export type Entries = ReadonlyMap<string, SaveEntry>;

/** What a screen shows of the queue; a new object after every change. */
export type Snapshot = {
  readonly entries: Entries;
  readonly link: Link;
  /** False until the device was tried out and what it kept is here: nothing can be typed before. */
  readonly isOpen: boolean;
  /** Why this device keeps nothing; null when it does. */
  readonly problem: DeviceProblem | null;
  readonly steps: ReadonlyMap<string, Steps>;
};

export const EMPTY_SNAPSHOT: Snapshot = {
  entries: new Map(),
  link: { kind: "open" },
  isOpen: false,
  problem: null,
  steps: new Map(),
};
