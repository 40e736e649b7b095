import type { ReactNode } from "react";

export interface FormMessageProps {
  readonly tone: "error" | "success" | "info";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/** What came of a form. Errors interrupt a screen reader; success and information wait for a pause. */
export function FormMessage({ tone, title, children }: FormMessageProps) {
  return (
    <div className={`message message-${tone}`} role={tone === "error" ? "alert" : "status"}>
      {title == null ? null : <p className="message-title">{title}</p>}
      {children}
    </div>
  );
}

export interface ErrorSummaryProps {
  readonly title?: string | undefined;
  /** Messages by field name, as Zod's fieldErrors give them. Nothing is drawn when there are none. */
  readonly errors: Readonly<Record<string, readonly string[] | undefined>> | undefined;
  /** Field labels by name, put before each message. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** Every error of a form in one place, each a link to its field (whose id is the field's name). */
export function ErrorSummary({ title = "Please correct this", errors, labels }: ErrorSummaryProps) {
  const entries = Object.entries(errors ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  if (entries.length === 0) return null;
  return (
    <FormMessage tone="error" title={title}>
      <ul className="list-disc pl-5">
        {entries.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            <a className="link" href={`#${name}`}>
              {labels?.[name] ? `${labels[name]}: ` : null}
              {message}
            </a>
          </li>
        ))}
      </ul>
    </FormMessage>
  );
}
