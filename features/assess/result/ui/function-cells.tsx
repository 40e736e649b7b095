"use client";

import { ScreenLink } from "@/components/screen-link";
import { derivationPath, questionPath } from "@/lib/base/addresses";

export type FunctionCell = {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly sign: string | number;
  /** Of the colour. */
  readonly depth: string | number;
};

export interface FunctionCellsProps {
  readonly pillars: readonly {
    readonly key: string;
    readonly name: string;
    readonly functions: readonly FunctionCell[];
  }[];
  readonly of: ResultPlace;
}

/** The assessment that a result is of. */
export type ResultPlace = {
  readonly organization: string;
  readonly assessment: string;
  /** Functions lead to their questions too. */
  readonly mayReadAnswers: boolean;
};

/** The map itself, drawn in the browser too: its cells weigh less as data than as what is drawn of them. */
export function FunctionCells({ pillars, of: { organization, assessment, mayReadAnswers } }: FunctionCellsProps) {
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
      {pillars.map((pillar) => (
        <div key={pillar.key}>
          <h3 className="mb-1.5 text-sm">{pillar.name}</h3>
          <ul className="grid gap-1">
            {pillar.functions.map(({ key, name, words, sign, depth }) => (
              <li key={key} className="flex items-center gap-2.5 text-sm leading-snug">
                <ScreenLink
                  className={`heat-cell heat-${depth} w-8 flex-none`}
                  href={derivationPath(organization, assessment, key)}
                  aria-label={`${name}: ${words}`}
                >
                  {sign}
                </ScreenLink>
                {mayReadAnswers ? (
                  <ScreenLink className="hover:underline" href={questionPath(organization, assessment, key)}>
                    {name}
                  </ScreenLink>
                ) : (
                  name
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
