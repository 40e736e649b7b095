"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { MapFunction, MapPillar } from "@/lib/questionnaire/schema";
import type { StageNumber } from "@/lib/scoring/schema";
import { openStore } from "./open-stores";
import type { Entries, SaveStore } from "./save-store";

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
  readonly store: SaveStore;
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
  readonly shortcutsEnabled: boolean;
  readonly pillars: readonly MapPillar[];
  readonly children: ReactNode;
};

/** What the functions' screens share: it stays while one goes from function to function. */
export function QuestionnaireProvider(props: QuestionnaireProviderProps) {
  const { organization, assessment, userId, shortcutsEnabled, pillars, children } = props;
  const router = useRouter();
  const store = useMemo(() => openStore(organization, assessment, userId), [organization, assessment, userId]);
  const [shortcuts, setShortcuts] = useState(shortcutsEnabled);
  const journey = useRef<Journey>({ at: null, to: null, stage: null });
  const hrefOf = useCallback(
    (key: string) => `/o/${organization}/assess/${assessment}/functions/${key}`,
    [organization, assessment],
  );
  const value = useMemo<Questionnaire>(
    () => ({
      store,
      pillars,
      functions: pillars.flatMap((pillar) => pillar.functions),
      hrefOf,
      shortcuts,
      setShortcuts,
      journey,
      go(key) {
        journey.current.to = key;
        router.push(hrefOf(key));
      },
    }),
    [store, pillars, hrefOf, shortcuts, router],
  );
  return <Context value={value}>{children}</Context>;
}

export function useQuestionnaire(): Questionnaire {
  const value = useContext(Context);
  if (!value) throw new Error("The questionnaire's screens stand below QuestionnaireProvider");
  return value;
}

const NO_ENTRIES: Entries = new Map();
const noEntries = () => NO_ENTRIES;

/** What this browser knows beyond what the page brought: drafts, receipts, failures. */
export function useEntries(): Entries {
  const { store } = useQuestionnaire();
  return useSyncExternalStore(store.subscribe, store.entries, noEntries);
}

const never = () => () => undefined;

/** False in the server's HTML, where a control would forget what is done to it. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
