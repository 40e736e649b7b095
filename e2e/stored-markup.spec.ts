// Comes after the other journeys: it changes the names that they look for (project "markup").
import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { inUse } from "./fixtures/in-use";
import { assessmentPath, pagesOf } from "./fixtures/pages";
import { type Planted, plantedBodies, plantedFields } from "./fixtures/plant";
import { lookAt, plantedLine, UNSAFE_LINKS } from "./fixtures/planted";
import { expect, ORGANIZATION, ROLES, type Role, signIn, test } from "./fixtures/test";

test.describe.configure({ mode: "serial" });

const API = `/api/v1${ORGANIZATION}`;
const PERSON = { name: plantedLine("person"), email: "planted@example.org", password: "seven quiet rivers run" };
const TOKEN = plantedLine("token");
const FUNCTION = "identity.access-management";

/** Every planted text, and the texts of all pages that were opened. */
const planted = new Set<string>([PERSON.name, TOKEN]);
const seen: string[] = [];
/** Pages with planted texts, beside those that every journey opens. */
const pages: string[] = [];

type Send = (method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, data?: object) => Promise<APIResponse>;

const sender =
  (request: APIRequestContext, origin: string): Send =>
  (method, path, data) =>
    request.fetch(API + path, { method, headers: { origin, "if-match": "*" }, ...(data ? { data } : {}) });

async function itemsOf(request: APIRequestContext, path: string): Promise<{ id: string; name: string }[]> {
  return (await (await request.get(API + path)).json()).items;
}

async function expectStored(answer: APIResponse): Promise<Record<string, unknown>> {
  const text = await answer.text();
  expect(answer.ok(), `${answer.url()} ${text}`).toBe(true);
  return JSON.parse(text);
}

type World = { send: Send; asOwner: Send; unit: string; payments: string; assessment: string; person: string };

const checklistPath = (item: string, unit: string) => `/checklist/${item}?unit=${unit}`;

/** How each operation that takes free text is used, so that what it stores is on a page. */
const WRITERS: Record<string, (body: Planted["body"], world: World, request: APIRequestContext) => Promise<void>> = {
  createUnit: async (body, { asOwner }) => {
    pages.push(`${ORGANIZATION}/admin/units/${(await expectStored(await asOwner("POST", "/units", body))).id}`);
  },
  updateUnit: async (body, { asOwner, unit }) => {
    await expectStored(await asOwner("PATCH", `/units/${unit}`, { name: body.name }));
  },
  saveChecklistItem: async (body, { send, payments, person }) => {
    const { evidence, ...rest } = body;
    const { url, title } = evidence as Record<string, string>;
    const more = { seenOn: new Date().toISOString().slice(0, 10), seenById: person };
    const whole = { ...rest, ownerId: person, status: "implemented", reviewedOn: null, nextReviewOn: null };
    const full = { ...whole, evidence: { url, title, ...more } };
    await expectStored(await send("PUT", checklistPath("identity-access.f2", payments), full));
    const unfit = { ...whole, status: "not_applicable", evidence: null };
    await expectStored(await send("PUT", checklistPath("identity-access.f3", payments), unfit));
    pages.push(ORGANIZATION + checklistPath("identity-access.f3", payments));
  },
  createEntry: async (body, { send }) => {
    const entry = { name: body.name, fields: {} };
    const { id } = await expectStored(await send("POST", "/registers/challenges", entry));
    await send("DELETE", `/registers/challenges/${id}`);
  },
  updateEntry: async (body, { send, person }, request) => {
    for (const { key, fields } of await plantedFields(request)) {
      const [entry] = await itemsOf(request, `/registers/${key}?limit=1`);
      const changes = { name: body.name, ownerId: person, fields };
      await expectStored(await send("PATCH", `/registers/${key}/${entry?.id}`, changes));
      pages.push(`${ORGANIZATION}/programme/${key}`, `${ORGANIZATION}/programme/${key}/${entry?.id}`);
      for (const text of Object.values(fields)) planted.add(text);
    }
  },
  saveFunction: async (body, { send, assessment }) => {
    const { note, justification } = body;
    const document = { note, justification, notApplicable: true };
    await expectStored(await send("PUT", `${assessment}/functions/${FUNCTION}`, document));
  },
  setAside: async ({ document }, { send, assessment }) => {
    const { note, justification } = document as Record<string, unknown>;
    const aside = { document: { note, justification }, basedOn: 1 };
    await expectStored(await send("POST", `${assessment}/functions/${FUNCTION}/versions`, aside));
  },
};

/** The person with a planted name joins as a lead. */
async function join(page: Page): Promise<void> {
  await page.goto(`${ORGANIZATION}/admin/people/invite`);
  await page.getByLabel("Name").fill(PERSON.name);
  await page.getByLabel("E-mail address").fill(PERSON.email);
  await page.getByLabel("Role").selectOption("lead");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  const browser = page.context().browser();
  const theirs = await browser?.newPage({ userAgent: plantedLine("browser") });
  if (!theirs) throw new Error("the page has no browser");
  await theirs.goto(link);
  expect((await lookAt(theirs)).faults).toEqual([]);
  await theirs.goto(link);
  await theirs.getByLabel("Password", { exact: true }).fill(PERSON.password);
  await theirs.getByRole("button", { name: "Join" }).click();
  await expect(theirs.getByRole("navigation").first()).toBeVisible();
  await theirs.context().close();
}

test("markup is planted in every text that can be stored", async ({ page, browser, baseURL, signInAs }) => {
  const origin = baseURL ?? "";
  await signInAs("owner");
  await test.step("a person's and a token's name, by their forms", async () => {
    await join(page);
    await page.goto(`${ORGANIZATION}/admin/tokens/new`);
    await page.getByLabel("Name").fill(TOKEN);
    await page.getByLabel("Your password").fill("tenet-demo-only");
    await page.getByRole("button", { name: "Make the token" }).click();
    await expect(page.getByLabel("Token", { exact: true })).toHaveValue(/^tnt_/);
  });

  await test.step("whatever the interface takes, as that person", async () => {
    const context = await browser.newContext({ baseURL: origin, userAgent: plantedLine("browser") });
    await signIn(context, origin, PERSON);
    const { request } = context;
    const [unit] = await itemsOf(request, "/units?limit=1");
    const [payments] = await itemsOf(request, "/units?name=Payments");
    const me = await (await request.get("/api/v1/me")).json();
    const world: World = {
      send: sender(request, origin),
      asOwner: sender(page.request, origin),
      unit: unit?.id ?? "",
      payments: payments?.id ?? "",
      assessment: (await assessmentPath(request)).replace(`${ORGANIZATION}/assess/`, "/assessments/"),
      person: me.user.id,
    };
    const bodies = await plantedBodies(request);
    expect([...bodies.keys()].sort()).toEqual(Object.keys(WRITERS).sort());
    for (const [operation, { body, texts }] of bodies) {
      await WRITERS[operation]?.(body, world, request);
      for (const text of Object.values(texts)) planted.add(text);
    }
    pages.push(`${ORGANIZATION}/admin/people/${world.person}`);
    await context.close();
  });
});

test("links that are no addresses of pages are refused", async ({ page, baseURL, signInAs }) => {
  await signInAs("lead");
  const send = sender(page.request, baseURL ?? "");
  const [payments] = await itemsOf(page.request, "/units?name=Payments");
  const links = [...(await plantedBodies(page.request))].flatMap(([operation, { links }]) =>
    links.map((name) => `${operation}.${name}`),
  );
  expect(links).toEqual(["saveChecklistItem.evidence.url"]);
  const stored: string[] = [];
  const tryOut = async (where: string, answer: Promise<APIResponse>) => {
    const status = (await answer).status();
    if (status !== 422) stored.push(`${where}: ${status}`);
  };
  const registers = (await plantedFields(page.request)).filter(({ links }) => links.length > 0);
  expect(registers.length).toBeGreaterThan(0);
  for (const link of UNSAFE_LINKS) {
    const item = { status: "in_progress", evidence: { url: link, title: "Report" } };
    await tryOut(`evidence ${link}`, send("PUT", checklistPath("identity-access.f1", payments?.id ?? ""), item));
    for (const { key, links } of registers)
      for (const name of links) {
        const [entry] = await itemsOf(page.request, `/registers/${key}?limit=1`);
        await tryOut(`${key} ${link}`, send("PATCH", `/registers/${key}/${entry?.id}`, { fields: { [name]: link } }));
      }
  }
  expect(stored).toEqual([]);
});

/** What is asked for in an address is shown again: in a field, or in the words for "nothing found". */
const REFLECTING = [
  "/programme/challenges?text=",
  "/programme/challenges/catalogue?text=",
  "/admin/people?name=",
  "/admin/units?name=",
  "/admin/audit?person=",
  "/checklist?owner=",
  "/controls?unit=",
  "/no-such-page/",
].map((path) => ORGANIZATION + path + encodeURIComponent(plantedLine("address")));

const isOfAdmin = (path: string) => path.includes("/admin/");

/** Pages beside those of every journey. */
const more = (role: Role): string[] =>
  role === "owner" ? [...pages, ...REFLECTING] : role === "lead" ? pages.filter((path) => !isOfAdmin(path)) : [];

async function lookAround(page: Page, path: string): Promise<string[]> {
  const { faults, text } = await lookAt(page);
  seen.push(text);
  return faults.map((fault) => `${path}: ${fault}`);
}

test.describe("nothing of it runs", () => {
  // The address without a screen answers 404, and Chromium writes that to the console.
  test.use({ expectedErrors: /status of 404/ });

  for (const role of ROLES)
    test(`on a page of the ${role}`, async ({ page, context, signInAs }) => {
      test.setTimeout(240_000);
      const faults: string[] = [];
      page.on("dialog", async (dialog) => {
        faults.push(`a dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      await signInAs(role);
      for (const path of new Set([...(await pagesOf(role, context.request)), ...more(role)])) {
        await page.goto(path);
        await inUse(page);
        faults.push(...(await lookAround(page, path)));
      }
      expect(faults).toEqual([]);
    });

  test("in what opens on a page", async ({ page, signInAs }) => {
    await signInAs("owner");
    await page.goto(`${await assessmentPath(page.request)}/functions/${FUNCTION}`);
    await inUse(page);
    await page.getByRole("button", { name: /History/ }).click();
    await expect(page.getByRole("dialog").getByText("setAside.document.note").first()).toBeAttached();
    expect(await lookAround(page, "the history")).toEqual([]);
    await page.goto(`${ORGANIZATION}/work`);
    await inUse(page);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("updateEntry.name");
    await expect(page.getByRole("option", { name: /updateEntry\.name/ }).first()).toBeVisible();
    expect(await lookAround(page, "the palette")).toEqual([]);
  });
});

test("every text was shown as it was typed", () => {
  const all = seen.join("\n");
  expect([...planted].filter((text) => !all.includes(text))).toEqual([]);
});
