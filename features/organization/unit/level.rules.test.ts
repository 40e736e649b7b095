import { describe, expect, it } from "vitest";
import { levelOf, readLevelQuery } from "./level.rules";
import { treeOrder } from "./rules";

const unit = (id: string, parentId: string | null) => ({ id, name: id, parentId });
const many = (count: number, parentId: string | null, prefix: string) =>
  Array.from({ length: count }, (_, i) => unit(`${prefix}${String(i).padStart(3, "0")}`, parentId));

describe("a tree of units on a screen", () => {
  const first = { below: undefined, page: 1 };

  it("is whole while it is short", () => {
    const rows = treeOrder([unit("root", null), ...many(20, "root", "a")]);
    const level = levelOf(rows, { below: "a001", page: 3 });
    expect(level.rows.map(({ row, depth }) => [row.unit.id, depth])).toEqual(
      rows.map((row) => [row.unit.id, row.depth]),
    );
    expect(level).toMatchObject({ path: [], isStart: true, pages: 1 });
  });

  const long = treeOrder([unit("root", null), ...many(3, "root", "a"), ...many(90, "a001", "b"), unit("c", "b000")]);

  it("begins with the only root and what lies right below it, and says how many lie below these", () => {
    const level = levelOf(long, first);
    expect(level.rows.map(({ row, depth, below }) => [row.unit.id, depth, below])).toEqual([
      ["root", 0, 0],
      ["a000", 1, 0],
      ["a001", 1, 91],
      ["a002", 1, 0],
    ]);
  });

  it("opens a unit with the way back to it, a page at a time", () => {
    const pages = [1, 2, 3, 4].map((page) => levelOf(long, { below: "a001", page }));
    expect(pages[0]?.path.map(({ id }) => id)).toEqual(["root", "a001"]);
    expect(pages.map(({ rows, pages: count }) => [rows.length, count])).toEqual([
      [26, 4],
      [26, 4],
      [26, 4],
      [16, 4],
    ]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ row }) => row.unit.id))).size).toBe(91);
    expect(levelOf(long, { below: "a001", page: 9 }).page).toBe(4);
  });

  it("begins with all roots where there are several", () => {
    const level = levelOf(treeOrder(many(50, null, "r")), first);
    expect([level.rows.length, level.pages, level.path.length]).toEqual([25, 2, 0]);
    expect(levelOf(long, { below: "gone", page: 1 }).path.map(({ id }) => id)).toEqual(["root"]);
  });

  it("is asked for by an address, of which nonsense is left out", () => {
    expect(readLevelQuery({ below: "u", page: "2" })).toEqual({ below: "u", page: 2 });
    expect(readLevelQuery({ below: "", page: "-1" })).toEqual({ below: undefined, page: 1 });
    expect(readLevelQuery({ page: "x" })).toEqual({ below: undefined, page: 1 });
  });
});
