import { NextRequest, NextResponse } from "next/server";
import type { NextAuthOptions, User } from "next-auth";
import { encode } from "next-auth/jwt";
import { expect, it, vi } from "vitest";
import { sessionCookieName } from "@/lib/auth/options";
import { authSecret } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, emailOf, PASSWORD } from "@/lib/test/factories";
import { answerSignIn } from "./sign-in";

/** next-auth reads the request from Next, which is not there: of what it does, only asking Tenet and setting the cookie. */
vi.mock("next-auth", () => ({
  default: async (request: NextRequest, _context: unknown, { providers: [provider] }: NextAuthOptions) => {
    const { authorize } = (provider as unknown as { options: { authorize: Authorize } }).options;
    const typed = Object.fromEntries(new URLSearchParams(await request.text()));
    const user = await authorize(typed, { headers: {} }).catch(() => null);
    if (!user) return NextResponse.json({}, { status: 401 });
    const response = NextResponse.json({});
    const value = await encode({ token: { sid: user.secret }, secret: authSecret() });
    response.cookies.set(sessionCookieName(), value);
    return response;
  },
}));

type Authorize = (credentials: object, request: object) => Promise<User & { secret: string }>;

await useTestDatabase();

/** A browser: it keeps its cookie, and signs in as the form does. */
function openBrowser() {
  let cookie = "";
  return async (email: string, password: string) => {
    const body = new URLSearchParams({ email, password });
    const request = new NextRequest("http://tenet.test/api/auth/callback/credentials", {
      method: "POST",
      headers: { cookie },
      body,
    });
    const params = Promise.resolve({ nextauth: ["callback", "credentials"] });
    const response = await answerSignIn(request, { params });
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return response;
  };
}

it("signing in again ends the earlier session of that browser, and no other", async () => {
  const lead = await buildMember(await buildOrganization(), "lead");
  const email = await emailOf(lead);
  const [signIn, signInElsewhere] = [openBrowser(), openBrowser()];
  const reasons = async () => {
    const sessions = await database().session.findMany({ where: { userId: lead.userId }, orderBy: { id: "asc" } });
    return sessions.map(({ endReason }) => endReason);
  };
  await signIn(email, PASSWORD);
  await signInElsewhere(email, PASSWORD);
  await signIn(email, "wrong password");
  expect(await reasons()).toEqual([null, null]);
  await signIn(email, PASSWORD);
  expect(await reasons()).toEqual(["signed in again", null, null]);
});

it("a refusal that waiting helps against is 429 and says how long; any other is 401", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const email = await emailOf(await buildMember(await buildOrganization(), "lead"));
  const signIn = openBrowser();
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await signIn(email, "wrong password"));
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
  expect(answers.map(({ headers }) => headers.get("retry-after"))).toEqual([null, null, null, null, null, "1"]);
});
