"use client";

import { useEffect, useRef, useState } from "react";

/** Typing goes on for this long before anything is looked for (milliseconds). */
const PAUSE_MS = 200;

export interface NameFieldProps {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  /** What an empty field means: "All units"; undefined where something has to be chosen. */
  readonly none: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean | undefined;
}

export interface NameSearchProps extends NameFieldProps {
  /** What a text may mean, as it is written in the field. */
  readonly look: (text: string) => Promise<readonly string[]>;
}

/** Something by its name: what is typed is sent as it is, and the browser offers what it may mean. */
export function NameSearch({ look, id, name, defaultValue, none, describedBy, isInvalid }: NameSearchProps) {
  const [offered, setOffered] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <>
      <input
        id={id}
        name={name}
        className="control"
        type="text"
        list={`${id}-names`}
        defaultValue={defaultValue}
        placeholder={none}
        required={none === undefined}
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          const text = value.trim();
          // Without an answer the field works as it does without script.
          const find = () => look(text).then(setOffered, () => undefined);
          if (text !== "") timer.current = setTimeout(find, PAUSE_MS);
        }}
      />
      <datalist id={`${id}-names`}>
        {offered.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}
