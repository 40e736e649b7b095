import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { formOf } from "@/features/programme/register/form.rules";
import { technologyRegister } from "@/features/programme/technology/register";
import { buildEntryOf } from "@/lib/test/register-entries";
import { EntryConflict } from "./entry-conflict";

it("shows what was typed and is stored differently, and names what only somebody else changed", () => {
  const stored = buildEntryOf(technologyRegister, {
    name: "Theirs",
    dueOn: "2027-06-30",
    fields: { yearlyCost: 12500 },
  });
  const typed = { ...formOf(technologyRegister, stored), name: "Mine", "fields.yearlyCost": "12500" };
  const conflict = { stored, names: ["name", "fields.yearlyCost"], others: ["status", "dueOn"] };
  const html = renderToStaticMarkup(
    <EntryConflict register={technologyRegister} conflict={conflict} typed={typed} names={{}} />,
  );
  expect(html.match(/<tr/g)).toHaveLength(2);
  expect(html).toContain("Theirs");
  expect(html).toContain("Mine");
  expect(html).not.toContain("2027-06-30");
  expect(html).toContain("Also changed: Status, Renewal.");
});
