/**
 * What this browser keeps of the questionnaire: unsent changes, and the steps that can be undone. An IndexedDB database,
 * every record under the user and the organisation that it belongs to.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptDraft } from "./kept-draft";
import { listLiveTabs } from "./tabs";
import type { Steps } from "./undo-steps";

/** Why nothing can be kept: the browser does not allow it, or has no room. */
export type DeviceProblem = "forbidden" | "full";

/** Whose records: one assessment of one organisation, as one user sees it. */
export type Owner = { readonly userId: string; readonly organization: string; readonly assessment: string };

type DraftKey = [userId: string, organization: string, assessment: string, functionKey: string, tab: string];
type StepsKey = [userId: string, organization: string, assessment: string, functionKey: string];

interface Records extends DBSchema {
  drafts: { key: DraftKey; value: KeptDraft };
  steps: { key: StepsKey; value: Steps & { readonly at: number } };
  probe: { key: string; value: Uint8Array };
}

/** What can be undone is forgotten when nothing was done to the function for so long (milliseconds): 30 days. */
const STEPS_KEPT_MS = 30 * 24 * 60 * 60_000;
/** Room that is tried out before anything is typed (bytes): the largest record, a function with two long texts, fits. */
const PROBE_BYTES = 100_000;
/** A browser that has not answered by then counts as one that keeps nothing (milliseconds). */
const OPEN_MS = 4000;

let opened: Promise<IDBPDatabase<Records>> | null = null;

function open(): Promise<IDBPDatabase<Records>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Records>("tenet", 1, {
    upgrade(database) {
      for (const name of ["drafts", "steps", "probe"] as const) database.createObjectStore(name);
    },
    // A newer Tenet in another tab wants to change the database: it must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

// Chromium answers a full disk, or a quota used up, by either name.
const problemOf = (error: unknown): DeviceProblem =>
  error instanceof DOMException && /QuotaExceeded|Unknown/.test(error.name) ? "full" : "forbidden";

/** Every key that begins with `prefix`: a list sorts after every text. */
const below = (...prefix: string[]) => IDBKeyRange.bound(prefix, [...prefix, []]);

/** On the disk before it counts as kept, not only on its way there: a server room loses power. */
const STRICT = { durability: "strict" } as const;

async function tryOut(database: IDBPDatabase<Records>): Promise<void> {
  await database.put("probe", new Uint8Array(PROBE_BYTES), "room");
  await database.delete("probe", "room");
}

async function forgetOldSteps(database: IDBPDatabase<Records>, now: number): Promise<void> {
  const transaction = database.transaction("steps", "readwrite");
  for await (const cursor of transaction.store) if (now - cursor.value.at > STEPS_KEPT_MS) await cursor.delete();
  await transaction.done;
}

type Adopted = { readonly drafts: readonly KeptDraft[]; readonly isMoreLeft: boolean };

/**
 * Takes over what tabs that are gone have left; each record goes to one tab alone. Of a function one record at a time,
 * and none of those in `busy`: two drafts of one function merge on the server, not here.
 */
async function adopt(
  database: IDBPDatabase<Records>,
  owner: Owner,
  tab: string,
  busy: () => ReadonlySet<string>,
): Promise<Adopted> {
  const range = below(owner.userId, owner.organization, owner.assessment);
  const keys = (await database.getAllKeys("drafts", range)).filter((key) => key[4] !== tab);
  const live = await listLiveTabs(keys.map((key) => key[4]));
  const transaction = database.transaction("drafts", "readwrite", STRICT);
  const adopted = new Map<string, KeptDraft>();
  let isMoreLeft = false;
  for (const key of keys.filter((candidate) => !live.has(candidate[4]))) {
    const [userId, organization, assessment, functionKey] = key;
    const draft = await transaction.store.get(key);
    // Another tab may have been quicker.
    if (!draft) continue;
    const ownKey: DraftKey = [userId, organization, assessment, functionKey, tab];
    if (busy().has(functionKey) || (await transaction.store.getKey(ownKey)) !== undefined) {
      isMoreLeft = true;
      continue;
    }
    await transaction.store.delete(key);
    await transaction.store.put(draft, ownKey);
    adopted.set(functionKey, draft);
  }
  await transaction.done;
  return { drafts: [...adopted.values()].toSorted((a, b) => a.since.localeCompare(b.since)), isMoreLeft };
}

/** What `createDevice` gives: nothing here rejects, a problem is a value. */
export type Device = {
  /**
   * Tries the storage out and takes over unsent changes of tabs that are gone, oldest first. `busy` are functions with
   * unsent changes of this tab; `isMoreLeft` when there is more to take over once those are sent.
   */
  readonly open: (busy: () => ReadonlySet<string>) => Promise<Adopted & { readonly problem: DeviceProblem | null }>;
  /**
   * Keeps a function's unsent changes (null: there are none) and its steps (null: those that are there stay). Gives the
   * problem when it could not.
   */
  readonly write: (functionKey: string, draft: KeptDraft | null, steps: Steps | null) => Promise<DeviceProblem | null>;
  readonly readSteps: (functionKey: string) => Promise<Steps | null>;
};

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer")), milliseconds)),
  ]);

/** The records of `owner`; `tab` names this tab among those of the browser. */
export function createDevice(owner: Owner, tab: string): Device {
  const prefix = [owner.userId, owner.organization, owner.assessment] as const;

  const put = async (
    database: IDBPDatabase<Records>,
    functionKey: string,
    draft: KeptDraft | null,
    steps: Steps | null,
  ): Promise<void> => {
    const transaction = database.transaction(["drafts", "steps"], "readwrite", STRICT);
    const drafts = transaction.objectStore("drafts");
    const draftKey: DraftKey = [...prefix, functionKey, tab];
    await Promise.all([
      draft ? drafts.put(draft, draftKey) : drafts.delete(draftKey),
      steps && transaction.objectStore("steps").put({ ...steps, at: Date.now() }, [...prefix, functionKey]),
      transaction.done,
    ]);
  };

  return {
    async open(busy) {
      try {
        const database = await within(OPEN_MS, open());
        // Without room for more, what is kept already is there all the same.
        const problem = await within(OPEN_MS, tryOut(database)).then(() => null, problemOf);
        await forgetOldSteps(database, Date.now());
        return { ...(await adopt(database, owner, tab, busy)), problem };
      } catch (error) {
        return { drafts: [], isMoreLeft: false, problem: problemOf(error) };
      }
    },
    async write(functionKey, draft, steps) {
      try {
        // A storage that hangs must not keep the change from being sent.
        await within(OPEN_MS, put(await within(OPEN_MS, open()), functionKey, draft, steps));
        return null;
      } catch (error) {
        return problemOf(error);
      }
    },
    async readSteps(functionKey) {
      try {
        return (await (await open()).get("steps", [...prefix, functionKey])) ?? null;
      } catch {
        return null;
      }
    },
  };
}

/** Unsent changes that this browser keeps of one assessment: how many functions, and the key of one of them. */
export type KeptSummary = {
  readonly organization: string;
  readonly assessment: string;
  readonly functions: number;
  readonly first: string;
};

/** What is unsent of `userId`, whatever the tab; empty where nothing can be kept. */
export async function listKept(userId: string): Promise<KeptSummary[]> {
  try {
    const keys = await (await open()).getAllKeys("drafts", below(userId));
    const groups = Map.groupBy(keys, ([, organization, assessment]) => `${organization} ${assessment}`);
    return [...groups.values()].flatMap((group) => {
      const [key] = group;
      if (!key) return [];
      const [, organization, assessment, first] = key;
      return [{ organization, assessment, functions: new Set(group.map((one) => one[3])).size, first }];
    });
  } catch {
    return [];
  }
}

/** Removes everything that this browser keeps for a user, unsent changes included. */
export async function forgetUser(userId: string): Promise<void> {
  try {
    const transaction = (await open()).transaction(["drafts", "steps"], "readwrite", STRICT);
    await Promise.all([
      transaction.objectStore("drafts").delete(below(userId)),
      transaction.objectStore("steps").delete(below(userId)),
      transaction.done,
    ]);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
