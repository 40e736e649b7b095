import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { ActionButton } from "./action-button";

vi.mock("next/navigation", () => ({ useRouter: vi.fn(), unstable_rethrow: vi.fn() }));

it("asks in its place where no script runs, and sends the deed with where to go on", () => {
  const html = renderToStaticMarkup(
    <ActionButton
      action={vi.fn()}
      fields={{ id: "7" }}
      label="Delete…"
      question="Delete Telex?"
      confirmLabel="Delete the challenge"
      doneHref="/o/acme/programme/challenges?done=deleted%3A7.2"
      variant="danger"
    >
      It leaves the register.
    </ActionButton>,
  );
  expect(html).toMatch(/^<form.*<details><summary class="btn btn-danger">Delete…<\/summary>.*<\/form>/);
  expect(html).toContain("Delete Telex?");
  expect(html).toContain('name="plainDone" value="/o/acme/programme/challenges?done=deleted%3A7.2"');
  expect(html).toContain('name="id" value="7"');
  expect(html).toMatch(/<button type="submit"[^>]*>Delete the challenge<\/button>/);
});
