/** Brings functions to the device: one write of each at a time, and always the latest state. */
import type { Device, DeviceProblem } from "./device";
import type { KeptDraft } from "./kept-draft";
import type { Steps } from "./undo-steps";

export type KeeperOptions = {
  /** What is to be kept of a function now; null when there is no such function any more. */
  readonly read: (key: string) => { readonly draft: KeptDraft | null; readonly steps: Steps } | null;
  /** The device has the latest state of the function, or cannot keep it. */
  readonly done: (key: string, problem: DeviceProblem | null) => void;
};

/** Gives the function to call after every change of a function. */
export function createKeeper(device: Pick<Device, "write">, { read, done }: KeeperOptions): (key: string) => void {
  const writing = new Set<string>();
  /** How often each function has changed. */
  const revisions = new Map<string, number>();

  const write = async (key: string): Promise<void> => {
    writing.add(key);
    let written: number | undefined;
    let problem: DeviceProblem | null = null;
    while (written !== revisions.get(key)) {
      written = revisions.get(key);
      const content = read(key);
      problem = content ? await device.write(key, content.draft, content.steps) : null;
    }
    writing.delete(key);
    done(key, problem);
  };

  return (key) => {
    revisions.set(key, (revisions.get(key) ?? 0) + 1);
    if (!writing.has(key)) void write(key);
  };
}
