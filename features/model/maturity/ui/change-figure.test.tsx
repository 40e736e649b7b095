import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChangeFigure } from "./change-figure";

const shown = (change: { from: number; to: number } | null) =>
  renderToStaticMarkup(<ChangeFigure change={change} />).replace(/<[^>]+>/g, "");

describe("a change on a screen", () => {
  it.each([
    [null, "new"],
    [{ from: 0.3, to: 0.3 }, "▲ better +0.3"],
    [{ from: -0.1, to: -0.1 }, "▼ worse −0.1"],
    [{ from: 0.04, to: 0.04 }, "stable 0.0"],
    [{ from: 0.2, to: 0.7 }, "▲ better +0.2 to +0.7"],
    [{ from: -0.6, to: -0.2 }, "▼ worse −0.6 to −0.2"],
  ])("%j reads %s", (change, text) => expect(shown(change)).toBe(text));

  it("is neither better nor worse while unanswered criteria decide its direction", () => {
    expect(shown({ from: -0.6, to: 0.7 })).toBe("open −0.6 to +0.7");
    expect(renderToStaticMarkup(<ChangeFigure change={{ from: -0.6, to: 0.7 }} />)).not.toMatch(/change-(up|down)/);
  });
});
