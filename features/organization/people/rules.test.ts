import { expect, it } from "vitest";
import { ownerText } from "./rules";

it("an owner is named, marked where the access is closed, and nobody stays nobody", () => {
  expect(ownerText({ ownerName: "Kim", isOwnerClosed: false })).toBe("Kim");
  expect(ownerText({ ownerName: "Kim", isOwnerClosed: true })).toBe("Kim (access closed)");
  expect(ownerText({ ownerName: null, isOwnerClosed: false })).toBeNull();
});
