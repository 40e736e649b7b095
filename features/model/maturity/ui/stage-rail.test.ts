import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { describeRail, StageRail, type StageRailProps } from "./stage-rail";

const draw = (props: StageRailProps) => renderToStaticMarkup(createElement(StageRail, props));
const FULL = { claimed: 2.6, proven: 2.2, possible: 2.8, target: 3, last: 2.3 };

describe("the stage rail", () => {
  it("says every figure in words", () => {
    expect(describeRail({ ...FULL, label: "Identity" })).toBe(
      "Identity: claimed 2.6, Initial; proven 2.2; up to 2.8 when all is answered; target 3.0, Advanced; last period 2.3",
    );
    expect(draw(FULL)).toContain(`aria-label="${describeRail(FULL)}"`);
  });

  it("fills one depth per stage above Traditional", () => {
    const svg = draw({ claimed: 3.5, possible: 3.5 });
    expect(svg).toContain('class="rail-2" x="0%" y="10" width="33.333%"');
    expect(svg).toContain('class="rail-3" x="33.333%" y="10" width="33.333%"');
    expect(svg).toContain('class="rail-4" x="66.667%" y="10" width="16.667%"');
  });

  it("hatches from claimed to possible, and nothing when all is answered", () => {
    expect(draw({ claimed: 2.5, possible: 4 })).toContain('x="50%" y="10" width="50%" height="10" fill="url(#');
    expect(draw({ claimed: 2.5, possible: 2.5 })).not.toContain("url(#");
  });

  it("leaves out the marks that are not given", () => {
    const svg = draw({ claimed: 2, possible: 3 });
    for (const mark of ["rail-tick", "rail-flag", "rail-ring"]) expect(svg).not.toContain(mark);
    const full = draw(FULL);
    for (const mark of ["rail-tick", "rail-flag", "rail-ring"]) expect(full).toContain(mark);
  });

  it("never draws an unanswered assessment as Traditional", () => {
    const svg = draw({ claimed: 1, possible: 4, proven: 1, target: 3, state: "not-assessed" });
    expect(svg).toContain('x="0%" y="10" width="100%" height="10" fill="url(#');
    expect(svg).toContain(">not assessed</text>");
    expect(svg).toContain('aria-label="not assessed; target 3.0, Advanced"');
    expect(svg).not.toContain("rail-2");
    expect(svg).not.toContain("rail-tick");
  });

  it("shows an assessed Traditional as a stub at the left end", () => {
    expect(draw({ claimed: 1, possible: 1 })).toContain('class="rail-2" y="10" width="3"');
  });

  it("says not applicable instead of drawing nothing", () => {
    expect(draw({ claimed: null, possible: null })).toBe('<span class="quiet">not applicable</span>');
  });

  it("gives each rail of a page its own pattern", () => {
    const rail = createElement(StageRail, { claimed: 2, possible: 3 });
    const page = renderToStaticMarkup(
      createElement("div", null, rail, createElement(StageRail, { claimed: 2, possible: 3 })),
    );
    const ids = [...page.matchAll(/<pattern id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
  });
});
