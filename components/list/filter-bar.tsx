"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/button";
import { beforeLeaving, unsavedFields } from "@/components/form/unsaved";
import { queryText } from "@/lib/base/query-text";
import { follow, keepSaid } from "./follow";

/** Typing goes on for this long before the list follows (milliseconds). */
const PAUSE_MS = 300;

export interface FilterBarProps {
  /** The list without a filter. */
  readonly here: string;
  /** Other choices in the address that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
  readonly isFiltered: boolean;
  /** How many there are: "27 of 30 items". It is said again when the list changes. */
  readonly count?: string | undefined;
  /** Fields with the names that they have in the address; those that are empty are left out of it. */
  readonly children: ReactNode;
  /** At the end of the row, such as an export. */
  readonly actions?: ReactNode;
}

const controlsOf = (form: HTMLFormElement) =>
  Array.from(form.elements).filter((one) => one instanceof HTMLInputElement || one instanceof HTMLSelectElement);

/** The address of the list with what is asked for; what is empty is left out. */
const addressOf = (here: string, asked: Iterable<readonly [string, FormDataEntryValue]>): string =>
  here + queryText(Object.fromEntries(Array.from(asked, ([name, value]) => [name, String(value)])));

/** Narrows a list at once, and keeps what it asks for in the address. Without script a button applies it. */
export function FilterBar({ here, keep = {}, isFiltered, count, children, actions }: FilterBarProps) {
  const ref = useRef<HTMLFormElement>(null);
  const router = useRouter();

  // Whenever the page was drawn, also after the way back.
  useEffect(() => {
    if (ref.current) follow(controlsOf(ref.current), document.activeElement);
  });

  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    const ending = new AbortController();
    const { signal } = ending;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (event?: Event) => {
      event?.preventDefault();
      clearTimeout(timer);
      const address = addressOf(here, new FormData(form));
      const open = () => router.replace(address, { scroll: false });
      if (unsavedFields() === 0) return open();
      // While it is asked whether to leave, the fields say what the list shows.
      const controls = controlsOf(form);
      const sayAgain = keepSaid(controls);
      follow(controls, null);
      beforeLeaving(() => {
        sayAgain();
        open();
      });
    };
    // A search follows the typing, all else the choice.
    const typing = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "search") return;
      clearTimeout(timer);
      timer = setTimeout(go, PAUSE_MS);
    };
    form.addEventListener("change", () => go(), { signal });
    form.addEventListener("input", typing, { signal });
    form.addEventListener("submit", go, { signal });
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [here, router]);

  return (
    <search className="print:hidden">
      <form ref={ref} action={here} className="filter-bar">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <noscript>
          <Button type="submit">Apply</Button>
        </noscript>
        {isFiltered ? (
          <ButtonLink href={addressOf(here, Object.entries(keep))} variant="quiet">
            Clear filters
          </ButtonLink>
        ) : null}
        {count === undefined && !actions ? null : (
          <span className="filter-end">
            {count === undefined ? null : (
              <span className="quiet" role="status">
                {count}
              </span>
            )}
            {actions}
          </span>
        )}
      </form>
    </search>
  );
}
