"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState, useTransition } from "react";
import { Kbd } from "@/components/kbd";
import { useOfferedActions } from "@/components/palette/actions";
import { piecesOf, wordsOf } from "@/components/palette/match";
import { FIELD, PaletteHead } from "@/components/palette/palette-frame";
import { setThemeAction } from "@/features/organization/account/ui/theme-action";
import { counted } from "@/lib/base/format";
import { NoAnswer } from "./ask";
import { type Effect, type Entry, type Group, groupsOf } from "./entries";
import type { Offer } from "./offer";
import { type Search, useSearch } from "./use-search";

/** What was typed before the palette's code was there. */
export type Typed = {
  readonly text: string;
  /** The selection, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Enter was pressed after the text. */
  readonly isEntered: boolean;
};

export type PaletteProps = {
  readonly offer: Offer;
  readonly typed: Typed;
  readonly onClose: () => void;
  /** Closes and opens an address. */
  readonly onGo: (href: string) => void;
};

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  let position = 0;
  return piecesOf(text, words).map((piece) => {
    const key = position;
    position += piece.text.length;
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : piece.text;
  });
}

/** What takes a moment: the server is asked. Gives the address to go to, or null to stay. */
async function carryOut(effect: Effect, signal: AbortSignal): Promise<string | null> {
  if (effect.kind === "go") return typeof effect.to === "string" ? effect.to : effect.to(signal);
  if (effect.kind === "theme") {
    const form = new FormData();
    form.set("theme", effect.theme);
    await setThemeAction(form);
  }
  return null;
}

const reasonOf = (error: unknown) => (error instanceof NoAnswer ? error.message : "the server did not answer");

function statusOf(query: string, groups: readonly Group[], search: Search): string {
  if (search.problem)
    return `Units, registers and checklist cannot be searched now: ${search.problem}. Everything else here works.`;
  if (search.isSearching) return "Searching";
  if (query === "") return "";
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return counted(count, "result");
}

/** The inside of the open palette: field, results, and in words what it is doing. */
export function Palette({ offer, typed, onClose, onGo }: PaletteProps) {
  const [text, setText] = useState(typed.text);
  const [notice, setNotice] = useState<string | null>(null);
  const [isBusy, startBusy] = useTransition();
  const path = usePathname();
  const actions = useOfferedActions();
  const search = useSearch(offer, text);
  const field = useRef<HTMLInputElement>(null);
  const asking = useRef<AbortController>(null);
  // Enter came before there was anything to open: the first result is opened when it arrives.
  const isWaiting = useRef(typed.isEntered);

  const { units, things } = search;
  const words = useMemo(() => wordsOf(text), [text]);
  const groups = useMemo(
    () => groupsOf(text, { offer, path, actions, units, things }),
    [text, offer, path, actions, units, things],
  );
  const first = groups[0]?.items[0];

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(typed.start, typed.end);
  }, [typed]);
  useEffect(() => () => asking.current?.abort(), []);

  const choose = ({ label, effect }: Entry) => {
    if (isBusy) return;
    if (effect.kind === "run") {
      onClose();
      effect.run();
      return;
    }
    // The browser would leave for its own page of errors, and with it what is typed on this one.
    if (effect.kind === "go" && !navigator.onLine) {
      setNotice(`${label} cannot be opened now: this device has no connection. Stay here; nothing was changed.`);
      return;
    }
    if (effect.kind === "go" && typeof effect.to === "string") {
      onGo(effect.to);
      return;
    }
    if (effect.kind === "sign-out") {
      onClose();
      // The form of the account menu, which first asks about what is not sent yet.
      const form = document.getElementById("sign-out");
      if (form instanceof HTMLFormElement) form.requestSubmit();
      return;
    }
    asking.current = new AbortController();
    const { signal } = asking.current;
    setNotice(`${label}: one moment`);
    startBusy(async () => {
      try {
        const href = await carryOut(effect, signal);
        if (signal.aborted) return;
        if (href === null) onClose();
        else onGo(href);
      } catch (error) {
        if (!signal.aborted) setNotice(`${label}: this did not work, ${reasonOf(error)}. Nothing was changed.`);
      }
    });
  };

  useEffect(() => {
    if (!isWaiting.current || (!first && search.isSearching)) return;
    isWaiting.current = false;
    if (first) choose(first);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing && !first) isWaiting.current = search.isSearching;
  };

  return (
    <Autocomplete.Root
      items={groups}
      filter={null}
      itemToStringValue={(entry: Entry) => entry.label}
      value={text}
      onValueChange={(value, { reason }) => {
        // Choosing an entry would write its name into the field.
        if (reason === "item-press") return;
        isWaiting.current = false;
        asking.current?.abort();
        setNotice(null);
        setText(value);
      }}
      inline
      open
      autoHighlight="always"
      keepHighlight
    >
      <PaletteHead onClose={onClose}>
        <Autocomplete.Input {...FIELD} ref={field} onKeyDown={onKeyDown} />
      </PaletteHead>
      <Autocomplete.Empty>
        {search.isSearching ? null : (
          <p className="palette-empty">
            Nothing that you can open is called “{text.trim()}”. Try other words, or fewer.
          </p>
        )}
      </Autocomplete.Empty>
      <Autocomplete.List aria-label="Results" className="palette-results">
        {(group: Group) => (
          <Autocomplete.Group key={group.label} items={[...group.items]}>
            <Autocomplete.GroupLabel className="palette-group">
              {group.label}
              {group.more > 0 ? `, the best ${group.items.length} of ${group.items.length + group.more}` : null}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(entry: Entry) => (
                <Autocomplete.Item key={entry.id} value={entry} className="palette-item" onClick={() => choose(entry)}>
                  <span className="palette-label">
                    <Marked text={entry.label} words={words} />
                  </span>
                  {entry.hint ? (
                    <span className="palette-hint">
                      <Marked text={entry.hint} words={words} />
                    </span>
                  ) : null}
                  {entry.keys ? <Kbd>{entry.keys}</Kbd> : null}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <div className="palette-foot">
        <Autocomplete.Status>{notice ?? statusOf(text.trim(), groups, search)}</Autocomplete.Status>
        <span className="palette-keys" aria-hidden="true">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose <Kbd>Enter</Kbd> open <Kbd>Esc</Kbd> close
        </span>
      </div>
    </Autocomplete.Root>
  );
}
