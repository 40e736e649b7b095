/** What the interface does not know: parameters, members and values are refused by name, never passed over. */
import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import type { Method } from "@/lib/http/contract";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { OPERATIONS } from "./list.api";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const as = await buildSession(owner);
const base = `/api/v1/o/${organization.slug}`;
const unit = await buildUnit(owner);

const refused = (...paths: string[]) => ({
  status: 422,
  json: { errors: paths.map((path) => expect.objectContaining({ path })) },
});
const send = (method: Method, path: string, body: unknown, tag?: string) =>
  call(method, `${base}${path}`, { as, body, headers: tag ? { "if-match": tag } : {} });

describe("a query parameter that is not known", () => {
  const asked = OPERATIONS.filter(({ access, result }) => access !== "public" && !result.events);

  it.each(asked.map(({ id, method, path }) => [id, method, path] as const))(
    "is refused by %s",
    async (_, method, path) => {
      const address = path.replace("{organization}", organization.slug).replaceAll(/\{\w+\}/g, "x");
      const headers = { "if-match": "*" };
      const answer = await call(method, `${address}?colour=red`, {
        as,
        headers,
        ...(method === "GET" ? {} : { body: {} }),
      });
      expect(answer).toMatchObject(refused("colour"));
    },
  );

  it("is told with those that the address takes", async () => {
    const { json } = await call("GET", `${base}/checklist?unit=${unit.id}&overdue=true`, { as });
    expect(json).toMatchObject({
      errors: [{ path: "overdue", message: "is no parameter: this address takes unit" }],
    });
  });
});

describe("a value that cannot be", () => {
  it.each([
    ["/registers/tasks?status=zzz", "status"],
    ["/registers/tasks?owner=zzz", "owner"],
    ["/registers/tasks?unit=zzz", "unit"],
    ["/registers/tasks?subject=zzz", "subject"],
    ["/registers/tasks?pillar=data", "pillar"],
    ["/registers/technologies?pillar=zzz", "pillar"],
    ["/registers/challenges/csv?status=done", "status"],
    ["/registers/tasks?overdue=yes", "overdue"],
    [`/checklist/csv?unit=${unit.id}&overdue=yes`, "overdue"],
    [`/checklist/csv?unit=${unit.id}&owner=zzz`, "owner"],
    ["/assessments?unit=zzz", "unit"],
  ])("is refused in %s", async (path, name) => {
    expect(await call("GET", `${base}${path}`, { as })).toMatchObject(refused(name));
  });

  it("is none of those that narrow nothing, or to nothing", async () => {
    for (const query of ["status=&owner=&unit=&subject=&pillar=", `owner=${organization.id}`, "owner=none&unit=none"])
      expect((await call("GET", `${base}/registers/technologies?${query}`, { as })).status, query).toBe(200);
    const overdue = await call("GET", `${base}/checklist/csv?unit=${unit.id}&overdue=true`, { as });
    expect(overdue.text.trim().split("\r\n")).toHaveLength(1);
  });
});

describe("a member of a body that is not known", () => {
  it("is refused where something is created or changed", async () => {
    const newUnit = { name: "Payments", kind: "system" };
    expect(await send("POST", "/units", { ...newUnit, colour: "red" })).toMatchObject(refused("colour"));
    expect(await send("PATCH", `/units/${unit.id}`, { colour: "red" }, '"1"')).toMatchObject(refused("colour"));
    expect(await send("PATCH", "/settings", { reviewMonths: 0 }, '"1"')).toMatchObject(refused("reviewMonths"));
    const assessment = { unitId: unit.id, period: "2026-Q4" };
    expect(await send("POST", "/assessments", { ...assessment, state: "draft" })).toMatchObject(refused("state"));
    expect(await send("POST", "/registers/challenges", { name: "Old", colour: "red" })).toMatchObject(
      refused("colour"),
    );
    const item = `/checklist/network.f1?unit=${unit.id}`;
    const evidence = { url: "https://example.org", title: "Wiki", seen: "2026-11-01" };
    expect(await send("PUT", item, { status: "in_progress", colour: "red", evidence }, '"0"')).toMatchObject(
      refused("evidence.seen", "colour"),
    );
  });

  it("is refused in the answers to a function, also in those that are set aside", async () => {
    const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q4" });
    const fn = `/assessments/${id}/functions/data.data-access`;
    expect(await send("PUT", fn, { notes: "typed" }, '"0"')).toMatchObject(refused("notes"));
    expect(await send("POST", `${fn}/versions`, { document: { notes: "typed" } })).toMatchObject(
      refused("document.notes"),
    );
  });

  it("is none of those that reading gave: what was read can be sent back", async () => {
    const { id } = await createAssessment(owner, { unitId: unit.id, period: "2026-Q3" });
    for (const [path, method] of [
      [`/assessments/${id}/functions/data.data-access`, "PUT"],
      [`/units/${unit.id}`, "PATCH"],
    ] as const) {
      const { json } = await call("GET", `${base}${path}`, { as });
      expect((await send(method, path, json, "*")).status, path).toBe(200);
    }
    const item = `/checklist/network.f1?unit=${unit.id}`;
    const evidence = { url: "https://example.org", title: "Wiki", seenOn: "2026-11-01", seenById: owner.userId };
    const { status, json } = await send("PUT", item, { status: "in_progress", evidence }, '"0"');
    expect([status, (await send("PUT", item, json, '"1"')).json]).toEqual([200, json]);
  });
});
