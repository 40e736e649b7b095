import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { actorOfSession, currentUser } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/base/errors";
import { shortText } from "@/lib/base/validation";
import { defineAccountAction, defineAction, definePublicAction } from "./define-action";
import { chosenOrNull, listOf, ticked } from "./schema";

vi.mock("@/lib/auth/require-actor", () => ({
  actorOfSession: vi.fn(),
  currentUser: vi.fn(),
  requestAddress: vi.fn(async () => "192.0.2.7"),
}));

const actor = { organizationSlug: "acme" } as Actor;
const schema = z.object({
  name: shortText(20),
  parentId: chosenOrNull,
  highValueAsset: ticked,
  scopes: listOf(z.string().min(3, "is too short")),
});

const form = (entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

beforeEach(() => {
  vi.mocked(actorOfSession).mockReset().mockResolvedValue(actor);
  vi.mocked(currentUser).mockReset().mockResolvedValue(null);
});

describe("a server action", () => {
  it("reads a form: text, open choice, tick and list", async () => {
    const action = defineAction(schema, async (_actor, input) => input);
    const entries: [string, string][] = [
      ["$ACTION_ID_1", ""],
      ["name", " Payments "],
      ["parentId", ""],
      ["highValueAsset", "on"],
      ["scopes", "one"],
      ["scopes", "two"],
    ];
    expect(await action("acme", null, form(entries))).toEqual({
      ok: true,
      value: { name: "Payments", parentId: null, highValueAsset: true, scopes: ["one", "two"] },
    });
    expect(actorOfSession).toHaveBeenCalledWith("acme");
    const one = await action("acme", null, form([...entries.slice(0, 3), ["scopes", "one"]]));
    expect(one).toMatchObject({ value: { highValueAsset: false, scopes: ["one"] } });
  });

  it("goes on to where the form says, where no script does, once it is stored", async () => {
    const action = defineAction(schema, async (_actor, input) => ({ id: input.name, version: 1 }));
    const sent = form([
      ["name", "7"],
      ["plainDone", "/o/acme/units/*id*"],
    ]);
    await expect(action("acme", null, sent)).rejects.toMatchObject({
      digest: expect.stringContaining("/o/acme/units/7;"),
    });
    sent.set("name", " ");
    const failed = await action("acme", null, sent);
    expect(failed).toMatchObject({ ok: false, code: "invalid" });
    expect(JSON.stringify(failed)).not.toContain("plainDone");
  });

  it("takes an object as well", async () => {
    const action = defineAction(schema, async (_actor, input) => input.name);
    expect(await action("acme", null, { name: "Payments", scopes: [] })).toEqual({ ok: true, value: "Payments" });
  });

  it("names the fields that are wrong and gives back what was typed, without running the command", async () => {
    const command = vi.fn();
    const action = defineAction(schema, command);
    const result = await action(
      "acme",
      null,
      form([
        ["name", " "],
        ["scopes", "abc"],
        ["scopes", "x"],
        ["newPassword", "secret"],
      ]),
    );
    expect(result).toMatchObject({
      ok: false,
      code: "invalid",
      fieldErrors: { name: ["is empty; fill it in"], scopes: ["is too short"] },
      values: { name: " ", scopes: ["abc", "x"] },
    });
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(command).not.toHaveBeenCalled();
  });

  it("turns an expected failure into a value, with the stored version and the seconds to wait", async () => {
    const stale = defineAction(schema, async () => {
      throw new AppError("stale", "Somebody was faster.", { current: { name: "Theirs" } });
    });
    const input = { name: "Mine", scopes: [] };
    expect(await stale("acme", null, input)).toMatchObject({
      ok: false,
      code: "stale",
      message: "Somebody was faster.",
      current: { name: "Theirs" },
      values: { name: "Mine" },
    });
    const throttled = defineAction(schema, async () => {
      throw new AppError("throttled", "Wait.", { retryAfter: 8 });
    });
    expect(await throttled("acme", null, input)).toMatchObject({ code: "throttled", retryAfter: 8 });
  });

  it("keeps what was typed when the session has ended", async () => {
    vi.mocked(actorOfSession).mockRejectedValue(new AppError("unauthenticated", "Sign in to go on."));
    const action = defineAction(schema, async () => "done");
    expect(await action("acme", null, { name: "Typed", scopes: [] })).toMatchObject({
      ok: false,
      code: "unauthenticated",
      values: { name: "Typed" },
    });
  });

  it("logs what nobody expected under an id that it shows, and nothing else of it", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const action = defineAction(schema, async () => {
      throw new Error("connection string with a secret");
    });
    const result = await action("acme", null, { name: "Typed", scopes: [] });
    if (result.ok) throw new Error("The action should have failed");
    const id = /error id ([0-9a-f]{8})/.exec(result.message)?.[1];
    expect(log.mock.calls[0]?.[0]).toContain(id);
    expect(result).toMatchObject({ code: "unexpected", values: { name: "Typed" } });
    expect(JSON.stringify(result)).not.toContain("connection string");
    log.mockRestore();
  });

  it("refuses what is no form at all", async () => {
    const action = defineAction(schema, async () => "done");
    for (const input of [null, "text", 7, []])
      expect(await action("acme", null, input as never)).toMatchObject({ ok: false });
  });
});

describe("an action on one's own account", () => {
  it("is refused when nobody is signed in", async () => {
    const action = defineAccountAction(z.object({}), async () => "done");
    expect(await action(null, {})).toMatchObject({ ok: false, code: "unauthenticated" });
  });
});

describe("a public action", () => {
  it("knows the network address", async () => {
    const action = definePublicAction(z.object({}), async (address) => address);
    expect(await action(null, {})).toEqual({ ok: true, value: "192.0.2.7" });
  });
});
