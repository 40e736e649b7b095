import { pagesOf } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

for (const role of ["owner", "lead"] as const)
  test(`every page of the ${role} carries the security headers, with a nonce of its own`, async ({
    context,
    signInAs,
  }) => {
    await signInAs(role);
    const nonces = new Set<string>();
    const paths = ["/sign-in", "/no-such-page", ...(await pagesOf(role, context.request))];
    for (const path of paths) {
      const answer = await context.request.get(path, { maxRedirects: 0 });
      const headers = answer.headers();
      const policy = headers["content-security-policy"] ?? "";
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      nonces.add(nonce);
      expect(nonce.length, path).toBeGreaterThan(20);
      const scripts = policy.split(";").find((part) => part.trim().startsWith("script-src")) ?? "";
      expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval/);
      for (const part of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
        expect(policy, path).toContain(part);
      expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff" });
      expect(headers["referrer-policy"], path).toBeTruthy();
      expect(headers["x-powered-by"], path).toBeUndefined();
      const html = await answer.text();
      for (const [tag] of html.matchAll(/<script(?![^>]*type="application\/(ld\+)?json")[^>]*>/g))
        expect(tag, path).toContain(`nonce="${nonce}"`);
    }
    expect(nonces.size).toBe(paths.length);
  });

test("the icon is there under the name that browsers ask for by themselves", async ({ request }) => {
  const icon = await request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toContain("image/svg+xml");
});

test("the session cookie is out of reach for scripts and other sites", async ({ context, signInAs, baseURL }) => {
  await signInAs("lead");
  const session = (await context.cookies()).find((cookie) => cookie.name.includes("session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  const told = await (await context.request.get(`${baseURL}/api/auth/session`)).text();
  expect(Object.keys(JSON.parse(told))).toEqual(["expires"]);
});

test("signing in says by status and header how long to wait after too many failures", async ({ request }) => {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: "nobody@example.org", password: "not a password", json: "true" };
  const attempt = () => request.post("/api/auth/callback/credentials", { form });
  for (let i = 0; i < 5; i++) expect((await attempt()).status()).toBe(401);
  const answer = await attempt();
  expect([answer.status(), answer.headers()["retry-after"]]).toEqual([429, "1"]);
  expect((await answer.json()).url).toContain("Too%20many%20attempts");
});
