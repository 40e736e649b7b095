import { classNames } from "@/components/class-names";
import { ScreenLink } from "@/components/screen-link";
import { ScrollRegion } from "@/components/table";
import type { StageNumber } from "@/features/model/scoring/schema";
import { stageName } from "./stages";

export interface HeatCell {
  /** "open": answered in part, and not judged. */
  readonly value: StageNumber | "open" | "not-assessed" | "not-applicable";
  readonly href?: string | undefined;
  /** More words for the tooltip and the spoken text: the score, the target, who answers. */
  readonly detail?: string | undefined;
}

export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** E.g. "high value asset": drawn as ● beside the label, spoken in full. */
  readonly mark?: string | undefined;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** One cell per column, in the columns' order. */
  readonly cells: readonly HeatCell[];
}

export interface HeatTableProps {
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  /** What the rows are: "Function". */
  readonly rowHeading: string;
  readonly columns: readonly HeatColumn[];
  readonly sections: readonly {
    readonly key: string;
    readonly label?: string | undefined;
    readonly rows: readonly HeatRow[];
  }[];
}

const WORDS = { open: "not judged yet", "not-assessed": "not assessed", "not-applicable": "not applicable" } as const;

function cellWords({ value, detail }: HeatCell): string {
  const words = typeof value === "number" ? `${value} ${stageName(value)}` : WORDS[value];
  return detail ? `${words}, ${detail}` : words;
}

function Cell({ cell, place }: { readonly cell: HeatCell; readonly place: string }) {
  const { value, href } = cell;
  const isOpen = value === "not-assessed" || value === "open";
  const sign = isOpen ? "?" : value === "not-applicable" ? "n/a" : value;
  const depth = isOpen ? "unknown" : value === "not-applicable" ? "none" : value;
  const look = `heat-cell heat-${depth}`;
  const words = cellWords(cell);
  if (href) {
    return (
      <ScreenLink className={look} href={href} aria-label={`${place}: ${words}`}>
        {sign}
      </ScreenLink>
    );
  }
  return (
    <span className={look} title={`${place}: ${words}`}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function ColumnHeading({ column }: { readonly column: HeatColumn }) {
  const text = (
    <>
      {column.label}
      {column.mark ? (
        <>
          <span aria-hidden="true"> ●</span>
          <span className="sr-only">, {column.mark}</span>
        </>
      ) : null}
    </>
  );
  const title = column.mark ? `${column.label}, ${column.mark}` : column.label;
  return column.href ? (
    <ScreenLink className="heat-column" href={column.href} title={title}>
      {text}
    </ScreenLink>
  ) : (
    <span className="heat-column" title={title}>
      {text}
    </span>
  );
}

/** Stages of many functions at a glance: the number says the stage, the depth repeats it. */
export function HeatTable({ caption, showCaption, rowHeading, columns, sections }: HeatTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="heat">
        <caption className={classNames(showCaption ? "pb-2 text-left font-semibold" : "sr-only")}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <ColumnHeading column={column} />
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.key}>
            {section.label ? (
              <tr>
                <th className="heat-section" scope="rowgroup" colSpan={columns.length + 1}>
                  {section.label}
                </th>
              </tr>
            ) : null}
            {section.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.href ? <ScreenLink href={row.href}>{row.label}</ScreenLink> : row.label}</th>
                {row.cells.map((cell, index) => {
                  const column = columns[index];
                  return column ? (
                    <td key={column.key}>
                      <Cell cell={cell} place={`${row.label}, ${column.label}`} />
                    </td>
                  ) : null;
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
