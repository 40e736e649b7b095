import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { controlRegister } from "@/features/programme/control/register";
import { readyMade } from "@/features/programme/register/catalogue.rules";
import { requireRegister } from "@/features/workspace/registers/list.register";
import { listTakenSubjects } from "@/features/workspace/registers/queries";
import { CatalogueList } from "@/features/workspace/registers/ui/catalogue-list";
import { READINGS } from "@/features/workspace/registers/ui/register-parts";
import { TakeOver } from "@/features/workspace/registers/ui/take-over";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { titleOf } from "@/features/workspace/shell/ui/title-of";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { controlsPath, programmePath, registerPath } from "@/lib/base/addresses";

type Props = PageProps<"/o/[organization]/programme/[register]/catalogue">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { register } = await params;
  return titleOf("Catalogue", async () => `${requireRegister(register).title}: catalogue`);
}

export default async function CataloguePage({ params }: Props) {
  const { organization, register: key } = await params;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const register = requireRegister(key);
    // Controls need a unit and a platform: the grid is where many are answered at once.
    if (register.key === controlRegister.key) redirect(controlsPath(organization));
    const options = readyMade(register);
    if (options.length === 0) notFound();
    const taken = await listTakenSubjects(actor, register);
    const mayAdd = can(actor, register.access);
    const Reading = READINGS[register.key];
    const crumbs = [
      { label: "Programme", href: programmePath(organization) },
      { label: register.title, href: registerPath(organization, key) },
    ];
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={crumbs} />}
          title={mayAdd ? "Start from the catalogue" : `${register.title} of the catalogue`}
          lead={
            mayAdd
              ? "Tick what concerns you. Each becomes an entry that you then make your own; what has one already is not offered again."
              : "What Tenet knows beforehand. Whoever leads the programme makes entries of the register from it."
          }
        />
        <div className="grid gap-4">
          {mayAdd ? (
            <TakeOver
              register={register}
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
