import { ExternalLink } from "@/components/external-link";
import { issuedText } from "@/lib/base/format";
import { type Cited, citationText } from "./source-text";

/** When something was published. */
export function Issued({ value }: { readonly value: string }) {
  return (
    <time dateTime={value} className="num">
      {issuedText(value)}
    </time>
  );
}

/** Where something comes from: publisher, title, section and date; the title leads to the document. Each source is shown by it. */
export function Citation({ source }: { readonly source: Cited }) {
  const cited = citationText(source);
  if ("after" in cited) return <p className="quiet mt-2 break-words">{cited.after}.</p>;
  const { publisher, title, url, place, issued, own } = cited;
  return (
    <p className="quiet mt-2 break-words">
      Source: {publisher}, <cite>{url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}</cite>
      {place === null ? null : `, ${place}`}
      {issued === null ? null : (
        <>
          , <Issued value={issued} />
        </>
      )}
      .{own === null ? null : ` ${own}.`}
    </p>
  );
}
