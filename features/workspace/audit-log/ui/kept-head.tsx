import { Disclosure } from "@/components/disclosure";
import { type Head, headText } from "@/lib/audit/chain.rules";
import { auditHeadPath } from "@/lib/base/data-addresses";

/** The head of the log to keep elsewhere, and what to do with it later. */
export function KeptHead({ organization, head }: { readonly organization: string; readonly head: Head }) {
  return (
    <Disclosure summary={<span className="link">Keep a fingerprint elsewhere</span>}>
      <div className="mt-2 grid max-w-[44rem] gap-2">
        <p>Entries removed from the end leave no gap. Keep this line outside Tenet to detect that later.</p>
        <code className="break-all">{headText(head)}</code>
        <p>
          To compare, run <code>npm run verify-audit -- --head NUMBER:HASH</code> on the server, or give it the{" "}
          <a className="link" href={auditHeadPath(organization)}>
            signed file
          </a>
          .
        </p>
      </div>
    </Disclosure>
  );
}
