const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

export interface TimeProps {
  /** ISO 8601. */
  readonly value: string;
  /** The day alone. */
  readonly day?: boolean | undefined;
}

/** A moment, always in UTC and saying so: server and reader may be in different places. */
export function Time({ value, day = false }: TimeProps) {
  const date = new Date(value);
  return (
    <time dateTime={value} className="num">
      {day ? DATE.format(date) : `${DATE.format(date)}, ${TIME.format(date)} UTC`}
    </time>
  );
}
