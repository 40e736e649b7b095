import { useId } from "react";

export interface ProgressProps {
  readonly value: number;
  readonly max: number;
  /** What is being counted. */
  readonly label: string;
  /** The words below the bar; "value of max" unless given. */
  readonly text?: string | undefined;
  readonly hideLabel?: boolean | undefined;
}

/** A bar that never stands without its words. */
export function Progress({ value, max, label, text = `${value} of ${max}`, hideLabel }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "quiet"}>
        {label}
      </label>
      <progress id={id} value={value} max={Math.max(max, 1)} aria-describedby={`${id}-text`} />
      <span id={`${id}-text`} className="quiet">
        {text}
      </span>
    </div>
  );
}
