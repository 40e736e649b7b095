import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { CatalogueForm } from "@/components/register/catalogue-form";
import { newEntryPath, programmePath, registerPath } from "@/components/register/paths";
import { aOf } from "@/components/register/value-text";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { listTakenSubjects } from "@/lib/programme/queries";
import { readyMade } from "@/lib/programme/rules";
import { addFromCatalogueAction } from "@/lib/register/actions";
import { requireKind } from "@/lib/register/kinds";

export const metadata: Metadata = { title: "Start from the catalogue" };

export default async function CataloguePage({ params }: PageProps<"/o/[organization]/programme/[kind]/catalogue">) {
  const { organization, kind: key } = await params;
  const listHref = registerPath(organization, key);
  const actor = await requireActor(organization, `${listHref}/catalogue`);
  return guarded(async () => {
    const kind = requireKind(key);
    requireAllowed(actor, kind.access);
    const taken = await listTakenSubjects(actor, kind);
    const options = readyMade(kind).filter(({ value }) => !taken.has(value));
    const crumbs = [
      { label: "Programme", href: programmePath(organization) },
      { label: kind.title, href: listHref },
    ];
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={crumbs} />}
          title="Start from the catalogue"
          lead="Tick what concerns you. Each becomes an entry that you then make your own; what has one already is not listed."
        />
        {options.length > 0 ? (
          <Card className="max-w-[52rem]">
            <CatalogueForm
              action={addFromCatalogueAction.bind(null, organization)}
              kind={kind.key}
              label={kind.title}
              options={options.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }))}
              listHref={listHref}
            />
          </Card>
        ) : (
          <EmptyState
            title="Nothing is left to take over."
            action={
              <ButtonLink href={newEntryPath(organization, key)} variant="primary">
                Add {aOf(kind)}
              </ButtonLink>
            }
          >
            Whatever the catalogue has for this register has an entry already. You can add others of your own.
          </EmptyState>
        )}
      </>
    );
  });
}
