"use client";

import Link from "next/link";
import { Progress } from "@/components/progress";
import { criteriaCount, EMPTY, figuresOf } from "@/features/assess/assessment/answers.rules";
import type { MapDocument, MapFunction, MapPillar } from "@/features/assess/assessment/answers.schema";
import type { Presence } from "@/features/assess/live/client";
import { isStuck, isToConfirm, latest, newEntry } from "@/features/assess/queue/save-entry";
import type { Snapshot } from "@/features/assess/queue/snapshot";
import { figureState } from "@/features/model/scoring/rules";
import { namesAt } from "./notices";
import { useQuestionnaire, useSnapshot } from "./provider";
import { mapFigure } from "./score-words";

export type PillarMapProps = {
  readonly current: string;
  /** What the server has of the assessment's functions. */
  readonly stored: readonly MapDocument[];
  readonly presence: Presence;
  /** What to do before a link leads to a function. */
  readonly onLeave: (key: string) => (event: { preventDefault: () => void }) => void;
};

type Row = {
  readonly fn: MapFunction;
  readonly figure: string;
  readonly depth: "none" | "unknown" | 1 | 2 | 3 | 4;
  readonly isSettled: boolean;
  readonly isStuck: boolean;
  /** Carried forward, and not judged again yet. */
  readonly isToConfirm: boolean;
  /** Who else looks at it. */
  readonly names: readonly string[];
  readonly answered: number;
  readonly applicable: number;
};

const WORDS = {
  none: "not applicable",
  unknown: "not assessed",
  1: "Traditional",
  2: "Initial",
  3: "Advanced",
  4: "Optimal",
};

function rowOf(
  fn: MapFunction,
  stored: MapDocument | undefined,
  names: readonly string[],
  { entries, link }: Snapshot,
): Row {
  const known = entries.get(fn.key);
  const server = { ...EMPTY, ...stored };
  const entry = known ? latest(known, server) : newEntry(server);
  const document = entry.draft;
  const figures = figuresOf(fn.key, fn.criteria, document);
  const state = figureState(figures, criteriaCount(fn.criteria));
  return {
    fn,
    figure: mapFigure(figures, state === "assessed"),
    depth: figures.stage === null ? "none" : state === "assessed" ? figures.stage : "unknown",
    isSettled: figures.settled && !isToConfirm(entry),
    isStuck: known !== undefined && isStuck(known, link),
    isToConfirm: isToConfirm(entry),
    names,
    answered: figures.answered,
    applicable: figures.applicable,
  };
}

const sum = (rows: readonly Row[], of: "answered" | "applicable") => rows.reduce((total, row) => total + row[of], 0);

function FunctionLink({ row, current, onLeave }: { row: Row } & Pick<PillarMapProps, "current" | "onLeave">) {
  const { hrefOf } = useQuestionnaire();
  return (
    <li>
      <Link
        className="q-map-link"
        href={hrefOf(row.fn.key)}
        prefetch={false}
        onNavigate={onLeave(row.fn.key)}
        aria-current={row.fn.key === current ? "page" : undefined}
      >
        <span className={`depth depth-${row.depth}`} aria-hidden="true" />
        <span className="q-map-name">
          {row.fn.name}
          {row.isStuck ? <span className="q-map-unsent"> not saved</span> : null}
          {row.isToConfirm ? <span className="q-map-carried"> to confirm</span> : null}
          {row.names.length > 0 ? <span className="q-map-people"> {row.names.join(", ")}</span> : null}
        </span>
        <span className="num" aria-hidden="true">
          {row.figure}
        </span>
        <span className="sr-only">
          , {WORDS[row.depth]} {row.depth === "none" || row.depth === "unknown" ? "" : row.figure}
        </span>
      </Link>
    </li>
  );
}

/** Where one is: five pillars with their progress, the current one open with its functions. Live while one answers. */
export function PillarMap({ current, stored, presence, onLeave }: PillarMapProps) {
  const { pillars, userId } = useQuestionnaire();
  const snapshot = useSnapshot();
  const byKey = new Map(stored.map((document) => [document.key, document]));
  const rowsOf = (pillar: MapPillar) =>
    pillar.functions.map((fn) => rowOf(fn, byKey.get(fn.key), namesAt(presence, fn.key, userId), snapshot));
  return (
    <>
      {pillars.map((pillar) => {
        const rows = rowsOf(pillar);
        const isCurrent = pillar.functions.some((fn) => fn.key === current);
        const [answered, applicable] = [sum(rows, "answered"), sum(rows, "applicable")];
        const counted = rows.filter((row) => row.depth !== "none");
        const judged = counted.filter((row) => row.isSettled).length;
        return (
          <details key={pillar.key} name="pillar" className="q-map-pillar" open={isCurrent}>
            <summary>
              <span className="q-map-title">{pillar.name}</span>
              <span className="quiet num">
                {judged} of {counted.length}
                <span className="sr-only"> functions judged</span>
              </span>
            </summary>
            <ol>
              {rows.map((row) => (
                <FunctionLink key={row.fn.key} row={row} current={current} onLeave={onLeave} />
              ))}
            </ol>
            <Progress
              label={`Progress of ${pillar.name}`}
              hideLabel
              value={answered}
              max={applicable}
              text={`${answered} of ${applicable} criteria answered`}
            />
          </details>
        );
      })}
    </>
  );
}
