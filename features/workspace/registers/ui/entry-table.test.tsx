import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { challengeRegister } from "@/features/programme/challenge/register";
import { buildEntryOf } from "@/lib/test/register-entries";
import { EntryTable } from "./entry-table";

const entry = (name: string, dueOn: string | null, status = "open") =>
  buildEntryOf(challengeRegister, { id: name, name, status, dueOn });

it("a row says overdue from the day after its due date, while something is left to do", () => {
  const entries = [
    entry("late", "2026-11-21"),
    entry("today", "2026-11-22"),
    entry("later", "2026-11-23"),
    entry("undated", null),
    entry("done", "2026-11-21", challengeRegister.statuses.find(({ isClosed }) => isClosed)?.value),
  ];
  const html = renderToStaticMarkup(
    <EntryTable register={challengeRegister} entries={entries} organization="acme" currency="EUR" today="2026-11-22" />,
  );
  const late = html.split("<tr").filter((row) => row.includes("overdue"));
  expect(late).toHaveLength(1);
  expect(late[0]).toContain(">late<");
});

it("an owner whose access is closed is marked", () => {
  const entries = [
    buildEntryOf(challengeRegister, { id: "a", ownerName: "Kim", isOwnerClosed: true }),
    buildEntryOf(challengeRegister, { id: "b", ownerName: "Lee" }),
  ];
  const html = renderToStaticMarkup(
    <EntryTable register={challengeRegister} entries={entries} organization="acme" currency="EUR" today="2026-11-22" />,
  );
  expect(html).toContain(">Kim (access closed)<");
  expect(html).toContain(">Lee<");
});
