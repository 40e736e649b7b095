import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  /** Of the disclosures that share a name, one is open at a time. */
  readonly name?: string | undefined;
  readonly tone?: "plain" | "boxed" | undefined;
  /** On paper its content stands there, opened or not. */
  readonly isPrinted?: boolean | undefined;
  /** In components of the browser alone: it was opened. */
  readonly onOpen?: (() => void) | undefined;
}

/** Native details: opens without script and is found by the browser's search. */
export function Disclosure({
  summary,
  children,
  open,
  name,
  tone = "plain",
  isPrinted = false,
  onOpen,
}: DisclosureProps) {
  return (
    <details
      className={classNames("disclosure", tone === "boxed" && "disclosure-boxed", isPrinted && "disclosure-printed")}
      open={open}
      name={name}
      onToggle={onOpen ? ({ currentTarget }) => currentTarget.open && onOpen() : undefined}
    >
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
