import { Card } from "@/components/card";
import { AndMore, FIRST } from "@/components/first-of";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { enforcementPointRegister } from "@/features/programme/enforcement-point/register";
import { pointFigures } from "@/features/programme/enforcement-point/rules";
import type { PointFigures } from "@/features/programme/enforcement-point/schema";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { seenNote } from "@/features/programme/register/ui/seen-note";
import type { Actor } from "@/lib/access/actor";
import { entryPath, programmePath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";

function Roles({ roles }: Pick<PointFigures, "roles">) {
  return (
    <Table caption="Points by role and mode">
      <thead>
        <tr>
          <Th>Role</Th>
          {enforcementPointRegister.statuses.map(({ value, label }) => (
            <Th key={value} numeric>
              {label}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map(({ key, name, modes }) => (
          <tr key={key}>
            <Th scope="row">{name}</Th>
            {modes.map(({ status, count }) => (
              <Td key={status} numeric>
                {count}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Signals({ signals, weighing }: Pick<PointFigures, "signals" | "weighing">) {
  return (
    <Table caption="How many points use each signal">
      <thead>
        <tr>
          <Th>Signal</Th>
          <Th numeric>Used by</Th>
        </tr>
      </thead>
      <tbody>
        {signals.map(({ key, name, count }) => (
          <tr key={key}>
            <Th scope="row">{name}</Th>
            <Td numeric>{`${count} of ${weighing}`}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Which points decide on too little. */
function Narrow({ figures, organization }: { readonly figures: PointFigures; readonly organization: string }) {
  const { narrow, weighing } = figures;
  if (weighing === 0) return null;
  if (narrow.length === 0) return <p>Every point looks at two signals or more.</p>;
  return (
    <>
      <p>{`${counted(narrow.length, "point")} of ${weighing} ${narrow.length === 1 ? "looks" : "look"} at fewer than two signals:`}</p>
      <ul>
        {narrow.slice(0, FIRST).map(({ id, name, signals }) => (
          <li key={id}>
            <ScreenLink className="link" href={entryPath(organization, enforcementPointRegister.key, id)}>
              {name}
            </ScreenLink>
            {signals === 0 ? ", none named" : ", one"}
          </li>
        ))}
      </ul>
      <AndMore of={narrow.length} />
    </>
  );
}

/** Where access is decided and enforced, in which mode, and on which signals. */
export async function PointSummary(props: { readonly actor: Actor; readonly read: ReadEntries }) {
  const figures = await props.read((entries) => (entries.length === 0 ? null : pointFigures(entries)));
  if (figures === null) return null;
  const organization = props.actor.organizationSlug;
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card
        title="Points by role and mode"
        note={seenNote(props.actor)}
        actions={
          <ScreenLink className="link text-sm" href={programmePath(organization, "principles")}>
            How a request is decided
          </ScreenLink>
        }
      >
        <Roles roles={figures.roles} />
      </Card>
      <Card title="Signals" note="retired points and administrators, which only pass decisions on, are left out">
        <Signals signals={figures.signals} weighing={figures.weighing} />
        <div className="mt-3 text-sm">
          <Narrow figures={figures} organization={organization} />
        </div>
      </Card>
    </div>
  );
}
