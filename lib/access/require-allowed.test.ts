import { expect, it } from "vitest";
import { buildLead } from "@/lib/test/actors";
import { ROLES } from "./policy";
import { whoHelps } from "./require-allowed";

it("sends nobody to somebody of their own role, unless to another one", () => {
  const told = Object.fromEntries(ROLES.map((role) => [role, whoHelps({ ...buildLead(), role })]));
  expect(told).toEqual({
    owner: "Ask another owner of Acme.",
    admin: "Ask an owner of Acme.",
    lead: "Ask an owner or admin of Acme.",
    reviewer: "Ask an owner or admin of Acme.",
    assessor: "Ask an owner or admin of Acme.",
    executive: "Ask an owner or admin of Acme.",
    auditor: "Ask an owner or admin of Acme.",
  });
});

it("sends the token of whoever may do most to a token with more scopes", () => {
  const ofToken = { ...buildLead(), tokenScopes: ["read" as const] };
  for (const role of ["owner", "admin"] as const)
    expect(whoHelps({ ...ofToken, role })).toBe("Make a token whose scopes include it.");
  expect(whoHelps(ofToken)).toBe("Ask an owner or admin of Acme.");
});
