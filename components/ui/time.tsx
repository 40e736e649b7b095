import { dayText } from "./day-text";

const DAY = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
const MINUTE = { ...DAY, hour: "2-digit", minute: "2-digit" } as const;

const minute = new Intl.DateTimeFormat("en-GB", MINUTE);
const second = new Intl.DateTimeFormat("en-GB", { ...MINUTE, second: "2-digit" });

export interface TimeProps {
  /** ISO 8601. */
  readonly value: string;
  /** The day alone. */
  readonly day?: boolean | undefined;
  /** To the second, for records. */
  readonly seconds?: boolean | undefined;
}

/** A moment, always in UTC and saying so: server and reader may be in different places. */
export function Time({ value, day: dayAlone = false, seconds = false }: TimeProps) {
  const date = new Date(value);
  return (
    <time dateTime={value} className="num">
      {dayAlone ? dayText(value) : `${(seconds ? second : minute).format(date)} UTC`}
    </time>
  );
}
