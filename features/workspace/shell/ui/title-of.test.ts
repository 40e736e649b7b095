import { redirect } from "next/navigation";
import { expect, it } from "vitest";
import { AppError, notFound } from "@/lib/base/errors";
import { titleOf } from "./title-of";

it("is the name of the thing, and that of the screen for who may not read it or where it is not there", async () => {
  expect(await titleOf("Entry", async () => "Old mainframe")).toEqual({ title: "Old mainframe" });
  for (const refusal of [notFound("This entry"), new AppError("forbidden", "Not for your role.")])
    expect(await titleOf("Entry", () => Promise.reject(refusal))).toEqual({ title: "Entry" });
});

it("sends on who is not signed in", async () => {
  const signIn = async () => redirect("/sign-in");
  await expect(titleOf("Entry", signIn)).rejects.toThrow("NEXT_REDIRECT");
});
