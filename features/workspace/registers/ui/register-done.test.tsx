import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { challengeRegister } from "@/features/programme/challenge/register";
import { buildLead } from "@/lib/test/actors";
import { RegisterDone } from "./register-done";

vi.mock("next/navigation", () => ({ useSearchParams: () => new URLSearchParams(), useRouter: vi.fn() }));
vi.mock("@/features/workspace/registers/actions", () => ({ undoEntriesAction: vi.fn() }));

it("offers no undo of a save that changed nothing: the newest change may be somebody else's", async () => {
  const actor = buildLead();
  const html = renderToStaticMarkup(await RegisterDone({ actor, register: challengeRegister, done: "unchanged:3.4" }));
  expect(html).toContain("Nothing was changed.");
  expect(html).not.toContain("Undo");
});
