import { buttonClass } from "@/components/button-class";
import { Card } from "@/components/card";
import { Disclosure } from "@/components/disclosure";
import { CopyLink } from "./copy-link";

export interface DerivationToolsProps {
  /** The address of this screen, with everything that it shows. */
  readonly path: string;
  /** Where the interface for scripts gives the same. */
  readonly jsonHref: string;
  /** null: too long for a page; the interface has it. */
  readonly text: string | null;
}

/** A derivation to take along: as a link, as data, as text. */
export function DerivationTools({ path, jsonHref, text }: DerivationToolsProps) {
  return (
    <Card>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <CopyLink path={path} />
        {/* A plain anchor: it is no screen, so the router cannot go there. */}
        <a className={buttonClass({})} href={jsonHref}>
          As JSON
        </a>
      </div>
      {text === null ? null : (
        <Disclosure summary="As text">
          <pre className="overflow-x-auto whitespace-pre-wrap text-sm">{text}</pre>
        </Disclosure>
      )}
    </Card>
  );
}
