import { describe, expect, it } from "vitest";
import { SharedReads, takeTurns } from "./reads";

/** A work that ends when told to. */
function buildWork<T>(result: T) {
  let begun = 0;
  let finish = (_: T) => {};
  let fail = (_: Error) => {};
  const work = () => {
    begun++;
    return new Promise<T>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  };
  return { work, begun: () => begun, finish: () => finish(result), fail: (error: Error) => fail(error) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("turns", () => {
  it("let only so many run at a time, in order, failures included", async () => {
    const turns = takeTurns(2);
    const works = [1, 2, 3, 4].map(buildWork);
    const results = Promise.allSettled(works.map(({ work }) => turns(work)));
    await settle();
    expect(works.map(({ begun }) => begun())).toEqual([1, 1, 0, 0]);
    works[1]?.fail(new Error("no"));
    await settle();
    expect(works.map(({ begun }) => begun())).toEqual([1, 1, 1, 0]);
    works[0]?.finish();
    await settle();
    works[2]?.finish();
    works[3]?.finish();
    expect((await results).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  });
});

describe("shared reads", () => {
  it("are joined before they begin, and not after", async () => {
    const reads = new SharedReads<string>(takeTurns(5));
    const [first, second, third] = [buildWork("first"), buildWork("second"), buildWork("third")];
    const a = reads.read("key", first.work);
    const joined = reads.read("key", second.work);
    await settle();
    const b = reads.read("key", second.work);
    const c = reads.read("key", third.work);
    const other = reads.read("other", third.work);
    await settle();
    expect([first.begun(), second.begun(), third.begun()]).toEqual([1, 0, 1]);
    third.finish();
    first.finish();
    await settle();
    second.finish();
    expect(await Promise.all([a, joined, b, c, other])).toEqual(["first", "first", "second", "second", "third"]);
  });

  it("go on after one that failed", async () => {
    const reads = new SharedReads<string>(takeTurns(1));
    const failing = reads.read("key", () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    await expect(reads.read("key", async () => "yes")).resolves.toBe("yes");
  });
});
