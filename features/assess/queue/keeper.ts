/** Brings functions to the device: one write of each at a time, and always the latest state. */
import type { Device, DeviceProblem } from "./device";
import type { KeptDraft } from "./kept-draft";
import type { Steps } from "./undo-steps";

export type KeeperOptions = {
  /** What is to be kept of a function now; null when nothing is kept any more. */
  readonly read: (key: string) => { readonly draft: KeptDraft | null; readonly steps: Steps | null } | null;
  /** The device has the latest state of the function, or cannot keep it. */
  readonly done: (key: string, problem: DeviceProblem | null) => void;
};

export type Keeper = {
  /** To be called after every change of a function. */
  readonly keep: (key: string) => void;
  /** Resolves when nothing is being written. */
  readonly idle: () => Promise<void>;
};

export function createKeeper(device: Pick<Device, "write">, { read, done }: KeeperOptions): Keeper {
  const writing = new Map<string, Promise<void>>();
  /** How often each function has changed. */
  const revisions = new Map<string, number>();

  const write = async (key: string): Promise<void> => {
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

  return {
    keep(key) {
      revisions.set(key, (revisions.get(key) ?? 0) + 1);
      if (!writing.has(key)) writing.set(key, write(key));
    },
    async idle() {
      await Promise.all(writing.values());
    },
  };
}
