/** Builds a queue for tests: the real one, before a server and a device whose answers the test chooses. */
import { EMPTY } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument, StoredDocument } from "@/features/assess/assessment/answers.schema";
import type { Device, DeviceProblem } from "./device";
import type { KeptDraft } from "./kept-draft";
import type { Retired } from "./retired";
import { type Aside, type Outcome, type SaveEntry, saveState } from "./save-entry";
import { createSaveStore } from "./save-store";
import type { AsideOutcome } from "./send";
import type { Steps } from "./undo-steps";

export const buildStored = (part: Partial<StoredDocument> = {}): StoredDocument => ({
  ...EMPTY,
  version: 1,
  updatedAt: "2026-11-22T14:00:00.000Z",
  updatedBy: "Mia",
  ...part,
});

/** A device of the test: what it keeps outlives the store, and it has a problem when the test says so. */
export function buildDevice() {
  const drafts = new Map<string, KeptDraft>();
  const steps = new Map<string, Steps>();
  const is = { problem: null as DeviceProblem | null, slow: null as Promise<void> | null, left: [] as KeptDraft[] };
  const device: Device = {
    async open(busy) {
      const before = busy();
      const isFree = ({ functionKey }: KeptDraft) => !before.has(functionKey);
      const found = is.left.splice(0).concat(...drafts.values());
      await is.slow;
      return { drafts: found.filter(isFree), isMoreLeft: false, problem: is.problem };
    },
    async write(key, draft, of) {
      await is.slow;
      if (is.problem) return is.problem;
      if (draft) drafts.set(key, draft);
      else drafts.delete(key);
      if (of) steps.set(key, of);
      return null;
    },
    readSteps: async (key) => steps.get(key) ?? null,
  };
  return { device, drafts, steps, is };
}

type Request<Content, Answer> = {
  key: string;
  document: Content;
  version: number;
  answer: (outcome: Answer) => Promise<void>;
};

/**
 * A store before a server that answers when, and what, the test says; `pass` lets time pass. `retired` is what the
 * assessment no longer asks.
 */
export async function buildStore(
  pass: (milliseconds: number) => Promise<unknown>,
  kept = buildDevice(),
  retired?: Retired,
) {
  const requests: Request<AnswerDocument, Outcome>[] = [];
  const asides: Request<Aside, AsideOutcome>[] = [];
  const ask =
    <Content, Answer>(list: Request<Content, Answer>[]) =>
    (key: string, document: Content, version = 0) =>
      new Promise<Answer>((resolve) => {
        const answer = async (outcome: Answer) => {
          resolve(outcome);
          await pass(0);
        };
        list.push({ key, document, version, answer });
      });
  const store = createSaveStore({
    sender: { save: ask(requests), setAside: ask(asides) },
    device: kept.device,
    now: Date.now,
    retired,
  });
  await store.open();
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (!found) throw new Error(`There was no request ${index}`);
    return found;
  };
  const entry = (key = "f"): SaveEntry => {
    const found = store.snapshot().entries.get(key);
    if (!found) throw new Error("Nothing was edited");
    return found;
  };
  const write = (note: string, delay?: number, key = "f") =>
    store.edit(key, buildStored(), (draft) => ({ ...draft, note }), delay);
  return {
    ...kept,
    store,
    requests,
    asides,
    request: (index: number) => at(requests, index),
    aside: (index: number) => at(asides, index),
    entry,
    state: (key?: string) => saveState(entry(key), store.snapshot().link),
    write,
    pass,
  };
}

export const saved = (document: AnswerDocument, version: number): Outcome => ({
  kind: "saved",
  stored: { ...buildStored({ version }), ...document },
});
export const stale = (part: Partial<StoredDocument>): Outcome => ({ kind: "stale", current: buildStored(part) });
export const cutOff = (kind: "unreachable" | "signed-out"): Outcome => ({ kind, message: "It did not work." });
export const refused: Outcome = { kind: "refused", refusal: { message: "it did not work.", fields: [] } };
