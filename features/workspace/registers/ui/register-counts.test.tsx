import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { taskRegister } from "@/features/programme/task/register";
import { RegisterCounts } from "./register-counts";

const count = { register: taskRegister, entries: 30, highlight: null, overdue: 0 };
const render = (more: Partial<typeof count> | object) =>
  renderToStaticMarkup(
    <RegisterCounts
      counts={[{ ...count, ...more }]}
      checklist={{ entries: 60, open: 12, overdue: 2 }}
      organization="sample"
    />,
  );

it("names what it counts and leads to it, by a filter in the address or to a part of the screen", () => {
  expect(render({ highlight: { count: 12, words: "to do", at: { statuses: ["open", "doing"] } } })).toMatch(
    /href="\/o\/sample\/programme\/tasks\?status=open%2Cdoing"[^>]*>12 to do</,
  );
  expect(render({ highlight: { count: 8, words: "with nobody", at: { part: "here" } } })).toMatch(
    /href="\/o\/sample\/programme\/tasks#here"[^>]*>8 with nobody</,
  );
});

it("begins with the checklist, whose overdue items it leads to", () => {
  const html = render({});
  expect(html).toContain("12 not implemented yet");
  expect(html).toMatch(/aria-label="Checklist: 2 overdue"[^>]*href="\/o\/sample\/checklist\?overdue=true"/);
});

it("leads nowhere where there is nothing, and says nothing where a count means nothing", () => {
  const none = render({ highlight: { count: 0, words: "to do", at: { statuses: ["open"] } } });
  expect(none).toContain(">0 to do<");
  expect(none).not.toContain("status=");
  expect(render({})).not.toContain("to do");
});
