import { dayText, momentText, secondText } from "@/lib/base/format";

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
  const text = dayAlone ? dayText(value) : seconds ? secondText(value) : momentText(value);
  return (
    <time dateTime={value} className="num">
      {text}
    </time>
  );
}
