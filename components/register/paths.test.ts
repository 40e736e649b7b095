import { expect, it } from "vitest";
import { entryPath, partsOfEntryPath } from "./paths";

it("reads an entry's address back, query or none, and no other", () => {
  const parts = { organization: "acme", kind: "on-ramps", id: "0199-ab" };
  const address = entryPath("acme", "on-ramps", "0199-ab");
  expect(partsOfEntryPath(address)).toEqual(parts);
  expect(partsOfEntryPath(`${address}?done=saved%3Ax.2`)).toEqual(parts);
  for (const other of ["", "/o/acme/programme/on-ramps", `${address}/more`, `/x${address}`, "/o/acme/assess/1/2"])
    expect(partsOfEntryPath(other)).toBeNull();
});
