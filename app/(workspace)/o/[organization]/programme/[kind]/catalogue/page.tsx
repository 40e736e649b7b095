import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { titleOf } from "@/app/(workspace)/_components/title-of";
import { CatalogueForm } from "@/components/register/catalogue-form";
import { CatalogueList } from "@/components/register/catalogue-list";
import { aOf } from "@/components/register/value-text";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { controlsPath, newEntryPath, programmePath, registerPath } from "@/lib/base/addresses";
import { controlRegister } from "@/lib/control/register";
import { readyMade } from "@/lib/register/catalogue.rules";
import type { Kind, Subject } from "@/lib/register/rules";
import { addFromCatalogueAction } from "@/lib/registers/actions";
import { requireRegister } from "@/lib/registers/list.register";
import { listTakenSubjects } from "@/lib/registers/queries";
import { READINGS } from "../../_components/kind-parts";

interface TakeOverProps {
  readonly kind: Kind;
  readonly organization: string;
  /** What of the catalogue has no entry yet. */
  readonly options: readonly Subject[];
}

/** Ticks what becomes an entry, for those who write the register. */
function TakeOver({ kind, organization, options }: TakeOverProps) {
  if (options.length === 0)
    return (
      <EmptyState
        title="Nothing is left to take over."
        action={
          <ButtonLink href={newEntryPath(organization, kind.key)} variant="primary">
            Add {aOf(kind)}
          </ButtonLink>
        }
      >
        Whatever the catalogue has for this register has an entry already. You can add others of your own.
      </EmptyState>
    );
  return (
    <Card className="max-w-[52rem]">
      <CatalogueForm
        action={addFromCatalogueAction.bind(null, organization)}
        kind={kind.key}
        label={kind.title}
        options={options.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }))}
        listHref={registerPath(organization, kind.key)}
      />
    </Card>
  );
}

type Props = PageProps<"/o/[organization]/programme/[kind]/catalogue">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  return titleOf("Catalogue", async () => `${requireRegister(kind).title}: catalogue`);
}

export default async function CataloguePage({ params }: Props) {
  const { organization, kind: key } = await params;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const kind = requireRegister(key);
    // Controls need a unit and a platform: the grid is where many are answered at once.
    if (kind.key === controlRegister.key) redirect(controlsPath(organization));
    const options = readyMade(kind);
    if (options.length === 0) notFound();
    const taken = await listTakenSubjects(actor, kind);
    const mayAdd = can(actor, kind.access);
    const Reading = READINGS[kind.key];
    const crumbs = [
      { label: "Programme", href: programmePath(organization) },
      { label: kind.title, href: registerPath(organization, key) },
    ];
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={crumbs} />}
          title={mayAdd ? "Start from the catalogue" : `${kind.title} of the catalogue`}
          lead={
            mayAdd
              ? "Tick what concerns you. Each becomes an entry that you then make your own; what has one already is not offered again."
              : "What Tenet knows beforehand. Whoever leads the programme makes entries of the register from it."
          }
        />
        <div className="grid gap-4">
          {mayAdd ? (
            <TakeOver
              kind={kind}
              organization={organization}
              options={options.filter(({ value }) => !taken.has(value))}
            />
          ) : null}
          {Reading ? <Reading organization={organization} taken={taken} mayAdd={mayAdd} /> : null}
          {Reading || mayAdd ? null : <CatalogueList options={options} taken={taken} />}
        </div>
      </>
    );
  });
}
