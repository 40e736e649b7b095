"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { MapDocument, MapFunction, MapPillar } from "@/features/assess/assessment/answers.schema";
import { createLive, type Live, type Presence } from "@/features/assess/live/client";
import { openStore } from "@/features/assess/queue/open-stores";
import type { SaveStore } from "@/features/assess/queue/save-store";
import { createSender } from "@/features/assess/queue/send";
import { EMPTY_SNAPSHOT, type Snapshot } from "@/features/assess/queue/snapshot";
import type { StageNumber } from "@/features/model/scoring/schema";
import { questionPath } from "@/lib/base/addresses";

/** Where the person is going, between the key and the next function's screen. */
type Journey = {
  /** The function on the screen; null before the first one. */
  at: string | null;
  /** The function that is being loaded. */
  to: string | null;
  /** A stage key that was pressed meanwhile: it is meant for the function being loaded. */
  stage: StageNumber | null;
};

type Questionnaire = {
  readonly organization: string;
  readonly assessment: string;
  readonly userId: string;
  /** The build that these pages come from. */
  readonly build: string;
  readonly store: SaveStore;
  readonly live: Live;
  /** Versions that the latest page came with, by function. */
  readonly versions: RefObject<ReadonlyMap<string, number>>;
  readonly pillars: readonly MapPillar[];
  /** All functions in model order. */
  readonly functions: readonly MapFunction[];
  readonly hrefOf: (key: string) => string;
  readonly shortcuts: boolean;
  readonly setShortcuts: (enabled: boolean) => void;
  readonly journey: RefObject<Journey>;
  /** Goes on to a function's screen. */
  readonly go: (key: string) => void;
};

const Context = createContext<Questionnaire | null>(null);

export type QuestionnaireProviderProps = {
  readonly organization: string;
  readonly assessment: string;
  readonly userId: string;
  readonly build: string;
  readonly shortcutsEnabled: boolean;
  readonly pillars: readonly MapPillar[];
  readonly children: ReactNode;
};

/** What the functions' screens share: it stays while one goes from function to function. */
export function QuestionnaireProvider(props: QuestionnaireProviderProps) {
  const { organization, assessment, userId, build, shortcutsEnabled, pillars, children } = props;
  const router = useRouter();
  const owner = useMemo(() => ({ userId, organization, assessment }), [userId, organization, assessment]);
  const store = useMemo(() => {
    const functions = pillars.flatMap((pillar) => pillar.functions);
    return openStore(owner, new Map(functions.map(({ key, retired }) => [key, new Set(retired)])));
  }, [owner, pillars]);
  const versions = useRef<ReadonlyMap<string, number>>(new Map());
  const live = useMemo(() => {
    const versionOf = (key: string) => versions.current.get(key) ?? 0;
    return createLive({ owner, store, sender: createSender(owner), versionOf });
  }, [owner, store]);
  useEffect(() => () => live.close(), [live]);
  const [shortcuts, setShortcuts] = useState(shortcutsEnabled);
  const journey = useRef<Journey>({ at: null, to: null, stage: null });
  const hrefOf = useCallback((key: string) => questionPath(organization, assessment, key), [organization, assessment]);
  const value = useMemo<Questionnaire>(
    () => ({
      organization,
      assessment,
      userId,
      build,
      store,
      live,
      versions,
      pillars,
      functions: pillars.flatMap((pillar) => pillar.functions),
      hrefOf,
      shortcuts,
      setShortcuts,
      journey,
      go(key) {
        // Back to where one still is: nothing will be loaded, and nothing must wait for it.
        journey.current.to = key === journey.current.at ? null : key;
        router.push(hrefOf(key));
      },
    }),
    [organization, assessment, userId, build, store, live, pillars, hrefOf, shortcuts, router],
  );
  return <Context value={value}>{children}</Context>;
}

export function useQuestionnaire(): Questionnaire {
  const value = useContext(Context);
  if (!value) throw new Error("The questionnaire's screens stand below QuestionnaireProvider");
  return value;
}

const emptySnapshot = () => EMPTY_SNAPSHOT;

/** What this browser knows beyond what the page brought: drafts, receipts, how the server can be reached. */
export function useSnapshot(): Snapshot {
  const { store } = useQuestionnaire();
  return useSyncExternalStore(store.subscribe, store.snapshot, emptySnapshot);
}

/** Takes the page's versions over, and follows what others save and who is where. */
export function useFollowing(functionKey: string, stored: readonly MapDocument[]): Presence {
  const { live, versions } = useQuestionnaire();
  useEffect(() => {
    versions.current = new Map(stored.map(({ key, version }) => [key, version]));
    live.lookAt(functionKey);
  }, [live, versions, functionKey, stored]);
  return useSyncExternalStore(live.subscribe, live.presence, live.presence);
}
