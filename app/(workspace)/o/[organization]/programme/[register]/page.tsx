import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { WhichOne } from "@/components/which-one";
import { findOwner } from "@/features/organization/people/queries";
import { findUnit } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { readyMade } from "@/features/programme/register/catalogue.rules";
import { filterOfQuery } from "@/features/programme/register/schema";
import { REGISTERS, requireRegister } from "@/features/workspace/registers/list.register";
import { getRegisterScreen, readEntries } from "@/features/workspace/registers/queries";
import { DeletedList } from "@/features/workspace/registers/ui/deleted-list";
import { NeedsUnit } from "@/features/workspace/registers/ui/needs-unit";
import { lacksUnit } from "@/features/workspace/registers/ui/place-options";
import { RegisterDone } from "@/features/workspace/registers/ui/register-done";
import { RegisterActions, RegisterList } from "@/features/workspace/registers/ui/register-list";
import { NOTES, SUMMARIES } from "@/features/workspace/registers/ui/register-parts";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";

type Props = PageProps<"/o/[organization]/programme/[register]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { register: key } = await params;
  return { title: REGISTERS.find((register) => register.key === key)?.title ?? "Programme" };
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const [{ organization, register: key }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const register = requireRegister(key);
    const asked = query.unit === "none" ? { id: "none" } : await findUnit(actor, query.unit);
    if (asked.unclear)
      return <WhichUnit unclear={asked.unclear} here={registerPath(organization, key)} query={query} />;
    const owner = await findOwner(actor, query.owner);
    if (owner.unclear)
      return (
        <WhichOne
          unclear={owner.unclear}
          what="person"
          param="owner"
          here={registerPath(organization, key)}
          query={query}
        />
      );
    const filter = filterOfQuery({ ...query, unit: asked.id, owner: owner.id });
    const cursor = typeof query.cursor === "string" ? query.cursor : undefined;
    const [Note, Summary] = [NOTES[register.key], SUMMARIES[register.key]];
    const screen = await getRegisterScreen(actor, register, { ...filter, cursor });
    const mayAdd = can(actor, register.access);
    const about = { register, organization, mayAdd, hasCatalogue: readyMade(register).length > 0 };
    const list = { register, organization, filter, page: screen.page, isFirstPage: cursor === undefined };
    const isEmpty = screen.page.items.length === 0;
    const isTooEarly = mayAdd && isEmpty && lacksUnit(actor, register, screen.units.some);
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={[{ label: "Programme", href: programmePath(organization) }]} />}
          title={register.title}
          lead={register.lead}
          actions={!isEmpty && !filter.deleted ? <RegisterActions {...about} /> : undefined}
        />
        <RegisterDone actor={actor} register={register} done={query.done} />
        <div className="grid gap-4">
          {Note ? <Note actor={actor} /> : null}
          {Summary && !filter.deleted ? (
            <Summary actor={actor} read={readEntries(actor, register, screen.today)} today={screen.today} />
          ) : null}
          {screen.place === null ? (
            <DeletedList {...list} />
          ) : isTooEarly ? (
            <NeedsUnit register={register} who={actor} organization={organization} />
          ) : (
            <RegisterList
              {...list}
              {...about}
              place={screen.place}
              currency={screen.currency}
              today={screen.today}
              people={screen.people}
              units={screen.units}
            />
          )}
        </div>
      </>
    );
  });
}
