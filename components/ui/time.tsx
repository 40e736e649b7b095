import { momentText } from "@/lib/day/rules";
import { dayText } from "./day-text";

const second = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
});

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
  const text = dayAlone ? dayText(value) : seconds ? `${second.format(new Date(value))} UTC` : momentText(value);
  return (
    <time dateTime={value} className="num">
      {text}
    </time>
  );
}
