import type { ReactNode } from "react";
import { classNames } from "@/components/class-names";
import { Disclosure } from "@/components/disclosure";

export interface ChartFrameProps {
  /** Says what the chart shows; also the name of its table. */
  readonly caption: string;
  readonly chart: ReactNode;
  /** The same data as a table, rendered on the server. */
  readonly table: ReactNode;
  readonly tablePlace?: "details" | "visible" | undefined;
  readonly chartClassName?: string | undefined;
  readonly legend?: ReactNode;
}

/** A chart is never without its data: the drawing is one image to a screen reader, the table holds the figures. */
export function ChartFrame({ caption, chart, table, tablePlace = "details", chartClassName, legend }: ChartFrameProps) {
  return (
    <figure className="grid grid-cols-1 gap-2">
      <div
        className={classNames("chart", chartClassName)}
        role="img"
        aria-label={`${caption}. The figures are in the table.`}
      >
        {chart}
      </div>
      {legend}
      {tablePlace === "visible" ? (
        table
      ) : (
        <Disclosure summary="Show as table" isPrinted>
          {table}
        </Disclosure>
      )}
    </figure>
  );
}
