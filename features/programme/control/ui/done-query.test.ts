import { describe, expect, it } from "vitest";
import { parseDone } from "@/components/form/done";
import { readDone, withDone } from "./done-query";

const ID = "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10";

describe("what was done to controls", () => {
  it("goes through the address with the entries that there are to undo", () => {
    const href = withDone("/o/acme/controls?unit=u", "unused", "aws", [{ id: ID, version: 3 }]);
    const done = parseDone(new URL(href, "https://tenet.example").searchParams.get("done") ?? undefined);
    expect(done?.verb).toBe("unused");
    expect(done && readDone(done)).toEqual({ what: "aws", entries: [`${ID}.3`] });
  });

  it("leaves out what cannot be an entry", () => {
    expect(readDone({ verb: "saved", id: "17/" })).toEqual({ what: "17", entries: [] });
    expect(readDone({ verb: "saved", id: `17/nonsense,${ID}.x` })).toEqual({ what: "17", entries: [] });
  });
});
