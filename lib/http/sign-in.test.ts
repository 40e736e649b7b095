import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { provideSettings } from "@/lib/base/env";
import { answerSignIn } from "./sign-in";

provideSettings({ AUTH_SECRET: "a secret of these tests, 32 characters" });

async function post(body: BodyInit, type = "application/json", action = ["callback", "credentials"]) {
  const request = new NextRequest(`http://tenet.test/api/auth/${action.join("/")}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  const response = await answerSignIn(request, { params: Promise.resolve({ nextauth: action }) });
  return [response.status, response.headers.get("content-type")];
}

describe("signing in by script", () => {
  const problem = "application/problem+json";

  it.each(["{", "[]", "null", '"x"', '{"csrfToken":{}}', '{"email":["x"]}', '{"password":null}'])(
    "with the body %s is malformed",
    async (body) => expect(await post(body)).toEqual([400, problem]),
  );

  it("with a body longer than any form is refused", async () => {
    expect(await post("x".repeat(20_001), "application/x-www-form-urlencoded")).toEqual([413, problem]);
  });

  it("offers nothing else of next-auth", async () => {
    for (const action of ["_log", "verify-request", "nothing"])
      expect(await post("a=b", "application/x-www-form-urlencoded", [action])).toEqual([404, problem]);
  });
});
