import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { controlRegister } from "@/features/programme/control/register";
import type { Rights, Role } from "@/lib/access/policy";
import { NeedsUnit } from "./needs-unit";

vi.mock("next/navigation", () => ({ useRouter: vi.fn() }));

const shownTo = (role: Role) => {
  const who: Rights = { role, scopes: [], tokenScopes: null };
  return renderToStaticMarkup(<NeedsUnit register={controlRegister} who={who} organization="acme" />);
};

it("leads to the first unit, or says who gives one", () => {
  const toLead = shownTo("lead");
  expect(toLead).toContain("There are no units yet.");
  expect(toLead).toContain("Each control belongs to a unit.");
  expect(toLead).toMatch(/href="\/o\/acme\/admin\/units\/new"[^>]*>Add the first unit/);
  const toAssessor = shownTo("assessor");
  expect(toAssessor).toContain("No unit is assigned to you yet.");
  expect(toAssessor).toContain("An owner or admin gives you units and pillars");
  expect(toAssessor).not.toContain("href");
});
