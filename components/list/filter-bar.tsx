"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/button";

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
  /** The fields, named as in the address: FilterSelect, FilterText, FilterDay. */
  readonly children: ReactNode;
  /** What stands at the end of the row, such as an export. */
  readonly actions?: ReactNode;
}

type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement): Control[] =>
  Array.from(form.elements).filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && one.type !== "hidden") || one instanceof HTMLSelectElement,
  );

/** The address of the list with what the form asks for; empty fields are left out. */
function addressOf(form: HTMLFormElement, here: string): string {
  const asked = Array.from(new FormData(form)).filter((entry): entry is [string, string] => entry[1] !== "");
  const query = new URLSearchParams(asked);
  return query.size > 0 ? `${here}?${query}` : here;
}

/**
 * Narrows a list at once, and keeps what it asks for in the address. Without script a button applies it. Fields follow the
 * address when that changes by other means, such as the way back.
 */
export function FilterBar({ here, keep = {}, isFiltered, count, children, actions }: FilterBarProps) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  const asked = useSearchParams();

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    for (const control of form.current ? controlsOf(form.current) : []) {
      if (control !== document.activeElement) control.value = asked.get(control.name) ?? "";
    }
  }, [asked]);

  const go = () => {
    clearTimeout(timer.current);
    if (form.current) router.replace(addressOf(form.current, here), { scroll: false });
  };
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(go, target instanceof HTMLSelectElement ? 0 : PAUSE_MS);
  };

  return (
    <search className="print:hidden">
      <form
        ref={form}
        action={here}
        className="filter-bar"
        onInput={onInput}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <noscript>
          <Button type="submit">Apply</Button>
        </noscript>
        {isFiltered ? (
          <ButtonLink href={addressWith(here, keep)} variant="quiet">
            Clear filters
          </ButtonLink>
        ) : null}
        <span className="filter-end">
          {count === undefined ? null : (
            <span className="quiet" role="status">
              {count}
            </span>
          )}
          {actions}
        </span>
      </form>
    </search>
  );
}

function addressWith(here: string, keep: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(keep);
  return query.size > 0 ? `${here}?${query}` : here;
}
