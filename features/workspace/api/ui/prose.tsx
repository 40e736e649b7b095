/** Text with `code` in backticks. */
export function Prose({ text }: { readonly text: string }) {
  return text.split("`").map((part, i) =>
    // Parts never change their places: the text is fixed.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is the part's identity.
    i % 2 === 1 ? <Code key={i}>{part}</Code> : part,
  );
}

/** A few characters of code within a line. */
export function Code({ children }: { readonly children: string }) {
  return <code className="rounded-sm bg-line-2 px-1 py-0.5 font-mono text-xs wrap-anywhere">{children}</code>;
}
