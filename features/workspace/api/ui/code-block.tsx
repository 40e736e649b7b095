import { ScrollRegion } from "@/components/table";

/** Lines of code under a name; what is too wide scrolls by itself. */
export function CodeBlock({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <ScrollRegion label={label}>
      <pre className="rounded bg-line-2 p-3 font-mono text-xs">{text}</pre>
    </ScrollRegion>
  );
}

/** An example as indented JSON. */
export function JsonBlock({ label, value }: { readonly label: string; readonly value: unknown }) {
  return <CodeBlock label={label} text={JSON.stringify(value, null, 2)} />;
}
