"use client";

import { useState } from "react";
import { Disclosure } from "@/components/disclosure";
import { NumberLink } from "@/components/number-link";
import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { derivationPath, questionPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { FigureLink, type FigureLinkProps } from "./figure-link";
import type { ResultPlace } from "./function-cells";

export type GapRow = {
  readonly key: string;
  readonly name: string;
  readonly pillar: string;
  readonly score: number | null;
  readonly standing: FigureLinkProps["standing"];
  readonly target: { readonly stage: string; readonly period: string };
  readonly gap: string;
  readonly isUpTo: boolean;
  /** How many criteria are to close, and the first of them. */
  readonly open: number;
  readonly toClose: readonly { readonly name: string; readonly stage: string; readonly answer: string }[];
};

/** What is left to answer or to do. Its texts are drawn when it is opened; without script the derivation has them. */
function ToClose({ row, href }: { readonly row: GapRow; readonly href: string }) {
  const [isOpened, setOpened] = useState(false);
  const summary = counted(row.open, "criterion to close", "criteria to close");
  return (
    <Disclosure summary={<span className="text-sm">{summary}</span>} onOpen={() => setOpened(true)}>
      {isOpened ? (
        <ul className="grid gap-1.5 text-sm">
          {row.toClose.map(({ name, stage, answer }) => (
            <li key={name} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3">
              <span className="quiet">
                {stage}
                <br />
                {answer}
              </span>
              {name}
            </li>
          ))}
          {row.open > row.toClose.length ? (
            <li>
              <NumberLink href={href}>
                and {row.open - row.toClose.length} more<span className="sr-only"> of {row.name}</span>
              </NumberLink>
            </li>
          ) : null}
        </ul>
      ) : (
        <ScreenLink className="link text-sm" href={href}>
          How {row.name} is worked out
        </ScreenLink>
      )}
    </Disclosure>
  );
}

/** Functions short of their target, drawn in the browser too. */
export function GapRows({ rows, of }: { readonly rows: readonly GapRow[]; readonly of: ResultPlace }) {
  const { organization, assessment, mayReadAnswers } = of;
  return (
    <ol className="grid *:grid *:items-baseline *:gap-x-4 *:gap-y-0.5 *:border-line-2 *:border-b *:py-2 *:last:border-0 lg:*:grid-cols-[minmax(0,17rem)_15.5rem_6rem_minmax(0,1fr)]">
      {rows.map((row) => {
        const href = derivationPath(organization, assessment, row.key);
        return (
          <li key={row.key}>
            <p className="font-semibold">
              {mayReadAnswers ? (
                <ScreenLink className="hover:underline" href={questionPath(organization, assessment, row.key)}>
                  {row.name}
                </ScreenLink>
              ) : (
                row.name
              )}
              <span className="quiet font-normal"> {row.pillar}</span>
            </p>
            <p className="text-ink-2 text-sm">
              <FigureLink score={row.score} standing={row.standing} href={href} label={`${row.name}, claimed`} />,{" "}
              {row.target.stage} by <Period value={row.target.period} />
            </p>
            <p className="text-sm">
              gap {row.isUpTo ? "up to " : null}
              <NumberLink block className="num" href={href}>
                <span className="sr-only">{`${row.name}, `}</span>
                {row.gap}
              </NumberLink>
            </p>
            <ToClose row={row} href={href} />
          </li>
        );
      })}
    </ol>
  );
}
