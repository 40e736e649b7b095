/** Every export, read by a reader that is none of ours, over texts that break files or run in spreadsheets. */
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import { database } from "@/lib/database/client";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { REGISTERS } from "./list.register";

await useTestDatabase();

const TEXT = "step one\n=1+1\r+2\u2028-3\u0085@x;=cmd|'/c calc'!A1;\t=4 \"quoted\", \r\n＝5";

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner", { name: "=Olive;=1+1" });
const as = await buildSession(owner);
const unit = await buildUnit(owner, { name: "+Unit;=1+1" });

const addresses = OPERATIONS.filter(({ result }) => result.csv).flatMap(({ path }) => {
  const address = path.replace("{organization}", organization.slug);
  if (address.includes("{kind}")) return REGISTERS.map(({ key }) => address.replace("{kind}", key));
  return [address.replace("{key}", "omb-m-22-09").replace("{driver}", "omb-m-22-09")];
});

/** An entry of each register whose texts are all TEXT, past the commands, as if they had been stored before. */
async function fill(): Promise<void> {
  for (const { key, fields, statuses } of REGISTERS) {
    const texts = fields.filter(({ type }) => ["text", "long"].includes(type)).map(({ name }) => [name, TEXT]);
    await database().registerEntry.create({
      data: {
        organizationId: organization.id,
        kind: key,
        name: "=Name;@1",
        status: statuses[0]?.value ?? "",
        unitId: unit.id,
        ownerId: owner.userId,
        fields: Object.fromEntries(texts),
        log: [],
        updatedById: owner.userId,
        updatedByName: TEXT,
      },
    });
  }
}

it("has one record a row, and no cell, line or part of a cell that a spreadsheet computes", async () => {
  await fill();
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const answer = await call("GET", address, { as });
    expect([address, answer.status]).toEqual([address, 200]);
    // Records of unlike length would be refused here.
    const [head = [], ...rows] = parse(answer.text, { bom: true, record_delimiter: "\r\n" }) as string[][];
    expect(head.length, address).toBeGreaterThan(3);
    const parts = rows.flat().flatMap((cell) => cell.split(/[\n\r\v\f\u0085\u2028\u2029;\t]/));
    const computed = parts.filter((part) => /^[\s"]*[=+@＝＋－＠-]/.test(part) && !/^-?\d+(\.\d+)?$/.test(part));
    expect([address, computed]).toEqual([address, []]);
  }
});
