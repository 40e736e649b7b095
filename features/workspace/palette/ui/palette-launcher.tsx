"use client";

import { useRouter } from "next/navigation";
import {
  type ComponentType,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
} from "react";
import { flushSync } from "react-dom";
import { beforeLeaving } from "@/components/form/unsaved";
import { Kbd } from "@/components/kbd";
import { SearchSign } from "@/components/palette/palette-frame";
import { type Waiting, WaitingField } from "@/components/palette/waiting-field";
import { paletteOfferPath } from "@/lib/base/data-addresses";
import { ask } from "./ask";
import type { Offer } from "./offer";
import type { PaletteProps, Typed } from "./palette";

const NOTHING_TYPED: Typed = { text: "", start: 0, end: 0, isEntered: false };

const never = () => () => undefined;
const keyHere = () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ K" : "Ctrl K");
/** Until the script is there no key opens anything, and none is promised to assistive technology. */
const noKeyYet = () => null;

/** Outside the component: the account page has a frame of its own, and going there replaces this one. */
let isOnTheWay = false;

/** A popover closes when a dialog opens: who was inside one goes back to the button that opened it. */
function placeToReturn(): HTMLElement | null {
  const popover = document.activeElement?.closest("[popover]");
  return popover ? document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`) : null;
}

export type PaletteLauncherProps = {
  readonly userId: string;
  /** The organisation's slug. */
  readonly organization: string;
};

type Loaded = { readonly Palette: ComponentType<PaletteProps>; readonly offer: Offer };

/**
 * The button and the key that open the command palette. Its code and what it offers load at the first opening; a plain
 * field in the open dialog takes what is typed until then.
 */
export function PaletteLauncher({ userId, organization }: PaletteLauncherProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const returnTo = useRef<HTMLElement>(null);
  const waiting = useRef<Waiting>({ isEntered: false, isComposing: false });
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [isLeaving, startLeaving] = useTransition();
  const key = useSyncExternalStore(never, keyHere, noKeyYet);

  const close = () => dialog.current?.close();

  const load = async () => {
    setMissing(false);
    const asked = ask<Offer>(userId, paletteOfferPath(organization), new AbortController().signal);
    const both = await Promise.all([import("./palette"), asked]).catch(() => setMissing(true));
    if (!both) return;
    const [{ Palette }, offer] = both;
    const field = dialog.current?.querySelector("input");
    const takeOver = () =>
      // At once: a key pressed between reading the field and replacing it would be lost.
      flushSync(() => {
        if (field) {
          const { value: text, selectionStart, selectionEnd } = field;
          const isEntered = waiting.current.isEntered && text.trim() !== "";
          setTyped({ text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length, isEntered });
        }
        setLoaded({ Palette, offer });
      });
    // An input method would lose the letter that it is composing.
    if (waiting.current.isComposing)
      field?.addEventListener("compositionend", () => setTimeout(takeOver), { once: true });
    else takeOver();
  };

  const open = () => {
    returnTo.current = placeToReturn();
    waiting.current = { isEntered: false, isComposing: false };
    // Before the event ends: the next key already belongs to the field.
    flushSync(() => {
      setTyped(NOTHING_TYPED);
      setOpen(true);
    });
    dialog.current?.showModal();
    if (!loaded) void load();
  };

  // Listening before the button promises the key, which it does as soon as it is drawn in the browser.
  const onShortcut = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    onShortcut.current = () => (dialog.current?.open ? close() : open());
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat && !event.isComposing) onShortcut.current();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);

  useEffect(() => {
    if (isLeaving || !isOnTheWay) return;
    isOnTheWay = false;
    // What had the focus went with the screen before.
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  }, [isLeaving]);

  const go = (href: string) => {
    close();
    beforeLeaving(() => {
      isOnTheWay = true;
      startLeaving(() => router.push(href));
    });
  };

  return (
    <>
      <button
        type="button"
        className="palette-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={key ? "Control+K Meta+K" : undefined}
        onClick={open}
      >
        <SearchSign />
        <span className="palette-button-words">Search or jump</span>
        <span className="palette-button-key" aria-hidden="true">
          <Kbd>{key ?? "Ctrl K"}</Kbd>
        </span>
      </button>
      <dialog
        ref={dialog}
        className="palette"
        aria-label="Search or jump"
        closedby="any"
        onClose={({ currentTarget }) => {
          setOpen(false);
          const { activeElement } = document;
          // The browser could not give the focus back: it is nowhere, or still in the field that is hidden now.
          if (activeElement === document.body || currentTarget.contains(activeElement)) returnTo.current?.focus();
        }}
      >
        {isOpen && loaded ? <loaded.Palette offer={loaded.offer} typed={typed} onClose={close} onGo={go} /> : null}
        {isOpen && !loaded ? <WaitingField waiting={waiting} isMissing={isMissing} onClose={close} /> : null}
      </dialog>
    </>
  );
}
