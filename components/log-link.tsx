import { ButtonLink } from "@/components/button";
import { can, type Rights } from "@/lib/access/policy";
import { auditPath } from "@/lib/base/addresses";

export interface LogLinkProps {
  readonly actor: Rights & { readonly organizationSlug: string };
  /** A type and an id, as the filter of the log takes them: "unit:019ab5f0". */
  readonly subject: string;
}

/** What the audit log has about one thing, for those who may read it. */
export function LogLink({ actor, subject }: LogLinkProps) {
  if (!can(actor, "audit.read")) return null;
  return (
    <ButtonLink variant="quiet" href={auditPath(actor.organizationSlug, { subject })}>
      Audit log
    </ButtonLink>
  );
}
