/** The steps of each function that can be undone, read from the device when the function is first looked at. */
import type { Device } from "./device";
import { joined, NO_STEPS, type Steps } from "./undo-steps";

export type StepBook = {
  /** What is known of a function's steps. */
  readonly at: (key: string) => Steps;
  /** What the device is to keep of them; null while it has not been read: then what is there must stay. */
  readonly toKeep: (key: string) => Steps | null;
  readonly set: (key: string, steps: Steps) => void;
  /** Reads what the device has, once. Steps that were made meanwhile come after it. */
  readonly load: (key: string) => void;
};

/**
 * `changed` gets all steps after every change, and the key of a function whose steps can be kept only now: they were made
 * before it was known what is there.
 */
export function createStepBook(
  device: Pick<Device, "readSteps">,
  changed: (steps: ReadonlyMap<string, Steps>, late: string | null) => void,
): StepBook {
  let steps: ReadonlyMap<string, Steps> = new Map();
  const asked = new Set<string>();
  const known = new Set<string>();
  const at = (key: string) => steps.get(key) ?? NO_STEPS;
  const put = (key: string, of: Steps, late: string | null) => {
    steps = new Map(steps).set(key, of);
    changed(steps, late);
  };
  const load = (key: string) => {
    if (asked.has(key)) return;
    asked.add(key);
    void device.readSteps(key).then((before) => {
      known.add(key);
      const { done, undone } = at(key);
      put(key, before ? joined(before, at(key)) : at(key), done.length + undone.length > 0 ? key : null);
    });
  };
  return {
    at,
    toKeep: (key) => (known.has(key) ? at(key) : null),
    set(key, of) {
      put(key, of, null);
      load(key);
    },
    load,
  };
}
