/** The registers through the interface. */
import { expect, it } from "vitest";
import { createEntrySchema } from "@/features/programme/register/schema";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { REGISTERS } from "./list.register";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner", { name: "Olive Owner" });
const as = await buildSession(owner);
const base = `/api/v1/o/${organization.slug}/registers`;
const challenges = `${base}/challenges`;

type Entry = { id: string; version: number; fields: object };

it("an entry is added once however often it is sent, read, changed, deleted and brought back", async () => {
  const body = { name: "Old mainframe", fields: { likelihood: "4" } };
  const headers = { "idempotency-key": "mainframe" };
  const made = await call("POST", challenges, { as, body, headers });
  expect([made.status, made.headers.get("etag")]).toEqual([201, '"1"']);
  expect((await call("POST", challenges, { as, body, headers })).json).toEqual(made.json);
  const address = made.headers.get("location") ?? "";
  expect((await call("GET", address, { as })).json).toEqual(made.json);
  expect((await call("GET", address, { as, headers: { "if-none-match": '"1"' } })).status).toBe(304);

  const changes = { fields: { impact: "5" } };
  expect((await call("PATCH", address, { as, body: changes })).status).toBe(428);
  const changed = await call("PATCH", address, { as, body: changes, headers: { "if-match": '"1"' } });
  expect(changed.json).toMatchObject({ version: 2, fields: { likelihood: "4", impact: "5" } });
  const stale = await call("PATCH", address, { as, body: changes, headers: { "if-match": '"1"' } });
  expect([stale.status, stale.json]).toEqual([412, expect.objectContaining({ current: changed.json })]);

  expect((await call("DELETE", address, { as, headers: { "if-match": '"2"' } })).status).toBe(204);
  expect((await call("GET", address, { as })).status).toBe(404);
  const back = await call("POST", `${address}/undo`, { as, headers: { "if-match": '"3"' } });
  expect([back.status, (back.json as Entry).version]).toEqual([200, 4]);
  expect((await call("GET", address, { as })).status).toBe(200);
});

it("names the fields that are wrong", async () => {
  const body = { name: "", status: "gone", fields: { likelihood: "9" } };
  const answer = await call("POST", challenges, { as, body });
  expect(answer.status).toBe(422);
  expect((answer.json as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
    "name",
    "status",
    "fields.likelihood",
  ]);
});

it("a register that is none is not there, for whoever is signed in", async () => {
  const admin = await buildSession(await buildMember(organization, "admin"));
  for (const who of [as, admin])
    for (const address of [`${base}/moons`, `${base}/moons/csv`, `${base}/moons/x`])
      expect((await call("GET", address, { as: who })).status).toBe(404);
  expect((await call("POST", `${base}/moons`, { as: admin, body: {} })).status).toBe(404);
  expect((await call("GET", `${base}/moons`)).status).toBe(401);
});

it("the list is filtered and paged, and its CSV holds what the filter leaves, in words", async () => {
  const technologies = `${base}/technologies`;
  const unit = await buildUnit(owner, { name: "Payments" });
  const make = (name: string, more: object) =>
    call("POST", technologies, {
      as,
      body: {
        name,
        subject: "identity-access-management",
        fields: { pillars: ["identity"], ...(more as { fields?: object }).fields },
        ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== "fields")),
      },
    });
  const { options = [] } = REGISTERS.find(({ key }) => key === "technologies")?.subject ?? {};
  const subject = options[0]?.value;
  const first = await make("=Vault, 1", {
    status: "in_use",
    subject,
    unitId: unit.id,
    ownerId: owner.userId,
    dueOn: "2020-01-31",
    fields: { pillars: ["identity", "data"], yearlyCost: 12500 },
  });
  const second = await make("Gateway", {
    subject,
    status: "retired",
    dueOn: "2020-01-31",
    fields: { pillars: ["networks"] },
  });
  expect([first.status, second.status]).toEqual([201, 201]);
  const ids = async (query: string) => {
    const answer = await call("GET", `${technologies}?${query}`, { as });
    return (answer.json as { items: Entry[] }).items.map(({ id }) => id);
  };
  const [a, b] = [first, second].map(({ json }) => (json as Entry).id);
  expect(await ids("pillar=data")).toEqual([a]);
  expect(await ids("overdue=true")).toEqual([a]);
  expect(await ids("overdue=false&text=&status=")).toEqual([a, b]);
  expect(await ids("owner=none")).toEqual([b]);
  expect(await ids(`unit=${unit.id}&owner=${owner.userId}&subject=${subject}`)).toEqual([a]);
  expect(await ids("status=retired&text=GATE")).toEqual([b]);
  expect((await call("GET", `${technologies}?overdue=maybe`, { as })).status).toBe(422);
  // What no text can hold is left out before it is looked for.
  expect(await ids("status=retired&text=GA%00TE")).toEqual([b]);
  const page = await call("GET", `${technologies}?limit=1`, { as });
  const { nextCursor } = page.json as { nextCursor: string };
  expect(await ids(`limit=1&cursor=${nextCursor}`)).toEqual([b]);

  const csv = await call("GET", `${technologies}/csv?overdue=true`, { as });
  expect(csv.headers.get("content-disposition")).toBe('attachment; filename="technologies.csv"');
  const lines = csv.text.replace("\ufeff", "").trim().split("\r\n");
  expect(lines[0]).toBe(
    'Id,Product,Category,Unit,Status,Owner,Renewal,Pillars,"Cost per year, USD",Replaces,Note,Changed,Changed by',
  );
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(
    `"'=Vault, 1",${options[0]?.label},Payments,In use,Olive Owner,2020-01-31,Identity; Data,12500,,,`,
  );
});

it("describes each register so fully that an entry can be made from the description alone", async () => {
  type Described = {
    key: string;
    unit: string;
    subject: { isRequired: boolean; options: { value: string }[] } | null;
    fields: { name: string; type: string; isRequired: boolean; min?: number; options?: { value: string }[] }[];
  };
  const { items } = (await call("GET", base, { as })).json as { items: Described[] };
  expect(items.map(({ key }) => key)).toEqual(REGISTERS.map(({ key }) => key));
  for (const { key, unit, subject, fields } of items) {
    const sampleOf = ({ type, min = 0, options = [] }: Described["fields"][number]) => {
      const [option] = options;
      if (type === "choices") return [option?.value];
      if (type === "choice") return option?.value;
      if (type === "range") return { low: min, likely: min, high: min };
      return type === "number" ? min : "Text";
    };
    const required = fields.filter(({ isRequired }) => isRequired).map((field) => [field.name, sampleOf(field)]);
    const document = {
      name: "Made from the description",
      unitId: unit === "required" ? "u" : null,
      subject: subject?.isRequired ? subject.options[0]?.value : null,
      fields: Object.fromEntries(required),
    };
    const register = REGISTERS.find((known) => known.key === key);
    expect([key, register && createEntrySchema(register).safeParse(document).error]).toEqual([key, undefined]);
  }
});

it("says with the deletion what undoing it needs, and lists what was deleted to those who keep the register", async () => {
  const made = await call("POST", challenges, { as, body: { name: "Short-lived" } });
  const { id } = made.json as Entry;
  const gone = await call("DELETE", `${challenges}/${id}`, { as, headers: { "if-match": '"1"' } });
  expect([gone.status, gone.headers.get("etag")]).toEqual([204, '"2"']);
  const listed = await call("GET", `${challenges}?deleted=true&text=Short-lived`, { as });
  expect(listed.json).toMatchObject({ items: [{ id, version: 2 }] });
  const etag = gone.headers.get("etag") ?? "";
  const back = await call("POST", `${challenges}/${id}/undo`, { as, headers: { "if-match": etag } });
  expect([back.status, back.headers.get("etag")]).toEqual([200, '"3"']);
});

it("names people without telling their roles", async () => {
  const { json } = await call("GET", `/api/v1/o/${organization.slug}/people`, { as });
  const { items } = json as { items: object[] };
  expect(items).toContainEqual({ id: owner.userId, name: "Olive Owner" });
});
