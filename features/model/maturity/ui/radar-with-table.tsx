import { ChartFrame } from "@/components/chart/chart-frame";
import { LazyRadarChart } from "@/components/chart/lazy-charts";
import type { RadarDatum } from "@/components/chart/radar-chart";
import { NumberLink } from "@/components/number-link";
import { Table, Td, Th } from "@/components/table";
import { formatScore } from "./score-text";

export interface RadarRow extends RadarDatum {
  /** Nothing answered: no claimed corner is drawn and the table says "not assessed". */
  readonly state?: "assessed" | "not-assessed" | undefined;
  /** Where its figures are worked out. */
  readonly href?: string | undefined;
}

export interface RadarWithTableProps {
  readonly caption: string;
  readonly data: readonly RadarRow[];
  readonly table?: "details" | "visible" | undefined;
}

function claimedText({ claimed, state }: RadarRow): string {
  if (claimed === null) return "not applicable";
  return state === "not-assessed" ? "not assessed" : formatScore(claimed);
}

const scoreOrDash = (score: number | null | undefined) => (score == null ? "–" : formatScore(score));

/** A figure of the table; one that is worked out somewhere leads there. */
function Figure({ row, what, text }: { readonly row: RadarRow; readonly what: string; readonly text: string }) {
  if (row.href === undefined) return text;
  return (
    <NumberLink block href={row.href}>
      <span className="sr-only">{`${row.label}, ${what} `}</span>
      {text}
    </NumberLink>
  );
}

function LegendLine({
  dash,
  color,
  width,
}: {
  readonly dash?: string;
  readonly color: string;
  readonly width: number;
}) {
  return (
    <svg width="22" height="12" aria-hidden="true">
      <path d="M0 6H22" stroke={color} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}

/** Claimed, possible and target over the pillars, as a radar and as a table. Scores from 1 to 4. */
export function RadarWithTable({ caption, data, table }: RadarWithTableProps) {
  const hasTarget = data.some((row) => row.target != null);
  const drawn = data
    .filter((row) => row.claimed !== null)
    .map(({ key, label, claimed, possible, target, state }) => ({
      key,
      label,
      claimed: state === "not-assessed" ? null : claimed,
      possible,
      target: target ?? null,
    }));
  return (
    <ChartFrame
      caption={caption}
      tablePlace={table}
      chart={<LazyRadarChart data={drawn} />}
      legend={
        <ul className="legend justify-center" aria-label="Legend">
          <li>
            <LegendLine color="var(--s4)" width={2} />
            claimed
          </li>
          <li>
            <LegendLine color="var(--ink-3)" width={1} dash="3 3" />
            possible until answered
          </li>
          {hasTarget ? (
            <li>
              <LegendLine color="var(--accent)" width={1.25} dash="7 3" />
              target
            </li>
          ) : null}
        </ul>
      }
      table={
        <Table caption={caption}>
          <thead>
            <tr>
              <Th>Pillar</Th>
              <Th numeric>Claimed</Th>
              <Th numeric>Possible</Th>
              {hasTarget ? <Th numeric>Target</Th> : null}
            </tr>
          </thead>
          <tbody>
            {data.map((row) => (
              <tr key={row.key}>
                <Th scope="row">{row.label}</Th>
                <Td numeric>
                  <Figure row={row} what="claimed" text={claimedText(row)} />
                </Td>
                <Td numeric>
                  <Figure row={row} what="possible" text={scoreOrDash(row.possible)} />
                </Td>
                {hasTarget ? <Td numeric>{scoreOrDash(row.target)}</Td> : null}
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
