import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { DeletedList } from "@/components/register/deleted-list";
import { NeedsUnit } from "@/components/register/needs-unit";
import { lacksUnit, peopleOptions } from "@/components/register/place-options";
import { RegisterDone } from "@/components/register/register-done";
import { RegisterActions, RegisterList } from "@/components/register/register-list";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { unitOptions } from "@/components/unit/unit-options";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath } from "@/lib/base/addresses";
import { readyMade } from "@/lib/register/catalogue.rules";
import { filterOfQuery } from "@/lib/register/schema";
import { REGISTERS, requireRegister } from "@/lib/registers/list.register";
import { getRegisterScreen } from "@/lib/registers/queries";
import { NOTES, SUMMARIES } from "../_components/kind-parts";

type Props = PageProps<"/o/[organization]/programme/[kind]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind: key } = await params;
  return { title: REGISTERS.find((kind) => kind.key === key)?.title ?? "Programme" };
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const [{ organization, kind: key }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const kind = requireRegister(key);
    const filter = filterOfQuery(query);
    const cursor = typeof query.cursor === "string" ? query.cursor : undefined;
    const [Note, Summary] = [NOTES[kind.key], SUMMARIES[kind.key]];
    const screen = await getRegisterScreen(
      actor,
      kind,
      { ...filter, cursor },
      {
        withAll: Summary !== undefined && !filter.deleted,
      },
    );
    const mayAdd = can(actor, kind.access);
    const about = { kind, organization, mayAdd, hasCatalogue: readyMade(kind).length > 0 };
    const list = { kind, organization, filter, page: screen.page, isFirstPage: cursor === undefined };
    const isEmpty = screen.page.items.length === 0;
    const isTooEarly = mayAdd && isEmpty && lacksUnit(actor, kind, screen.units);
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={[{ label: "Programme", href: programmePath(organization) }]} />}
          title={kind.title}
          lead={kind.lead}
          actions={!isEmpty && !filter.deleted ? <RegisterActions {...about} /> : undefined}
        />
        <RegisterDone actor={actor} kind={kind} done={query.done} />
        <div className="grid gap-4">
          {Note ? <Note actor={actor} /> : null}
          {Summary && !filter.deleted ? <Summary actor={actor} entries={screen.all} today={screen.today} /> : null}
          {screen.place === null ? (
            <DeletedList {...list} />
          ) : isTooEarly ? (
            <NeedsUnit kind={kind} who={actor} organization={organization} />
          ) : (
            <RegisterList
              {...list}
              {...about}
              place={screen.place}
              currency={screen.currency}
              today={screen.today}
              people={peopleOptions(screen.people)}
              units={unitOptions(screen.units)}
            />
          )}
        </div>
      </>
    );
  });
}
