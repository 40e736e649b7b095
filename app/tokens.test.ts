import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "globals.css"), "utf8");

type Rgb = readonly [number, number, number];

function parseHex(hex: string): Rgb {
  const digits = hex.slice(1);
  const at = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Tokens as `light-dark(#light, #dark)` in globals.css, six-digit colours only. */
function readTokens(): Map<string, { light: Rgb; dark: Rgb }> {
  const tokens = new Map<string, { light: Rgb; dark: Rgb }>();
  for (const [, name, light, dark] of css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)) {
    if (name && light && dark) tokens.set(name, { light: parseHex(light), dark: parseHex(dark) });
  }
  return tokens;
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const tokens = readTokens();

/** Text on its ground: 4.5:1 (WCAG 1.4.3). */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ["ink", ["paper", "card", "line-2", "accent-soft", "good-soft", "warn-soft", "bad-soft"]],
  ["ink-2", ["paper", "card", "line-2", "accent-soft"]],
  ["ink-3", ["paper", "card", "line-2", "accent-soft"]],
  ["accent", ["paper", "card", "line-2", "accent-soft", "good-soft", "warn-soft", "bad-soft"]],
  ["accent-ink", ["accent"]],
  ["s1-ink", ["s1"]],
  ["s2-ink", ["s2"]],
  ["s3-ink", ["s3"]],
  ["s4-ink", ["s4"]],
  ["good", ["paper", "card", "good-soft"]],
  ["warn", ["paper", "card", "warn-soft"]],
  ["bad", ["paper", "card", "bad-soft"]],
];

/** Borders of controls, focus rings, bars, marks and lines of charts: 3:1 (WCAG 1.4.11). */
const GRAPHICS: readonly (readonly [string, readonly string[]])[] = [
  ["edge", ["paper", "card", "line-2"]],
  ["accent", ["paper", "card", "line-2", "line", "accent-soft"]],
  ["s2", ["card"]],
  ["s3", ["card", "paper", "line-2"]],
  ["s4", ["card", "paper", "line-2"]],
  ["ink-3", ["card", "line-2"]],
];

const pairs = (table: typeof TEXT) =>
  table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

function ratio(front: string, ground: string, theme: "light" | "dark"): number {
  const a = tokens.get(front);
  const b = tokens.get(ground);
  if (!a || !b) throw new Error(`token ${a ? ground : front} is missing from globals.css`);
  return contrast(a[theme], b[theme]);
}

describe.each(["light", "dark"] as const)("the %s tokens", (theme) => {
  it.each(pairs(TEXT))("give text in %s on %s a contrast of 4.5", (front, ground) => {
    expect(ratio(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(GRAPHICS))("give what is drawn in %s on %s a contrast of 3", (front, ground) => {
    expect(ratio(front, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it("keep the four depths of maturity in order, each clearly apart from the next", () => {
    for (const [shallow, deep] of [
      ["s1", "s2"],
      ["s2", "s3"],
      ["s3", "s4"],
    ] as const) {
      expect(ratio(shallow, deep, theme)).toBeGreaterThanOrEqual(1.7);
      expect(ratio(deep, "card", theme)).toBeGreaterThan(ratio(shallow, "card", theme));
    }
  });
});

it("maps every colour token to a Tailwind colour", () => {
  for (const name of tokens.keys()) expect(css).toContain(`--color-${name}: var(--${name});`);
});

it("replaces every colour token when the reader forces colours", () => {
  const forced = css.slice(css.indexOf("@media (forced-colors: active)"), css.indexOf("@theme inline"));
  for (const name of tokens.keys()) expect(forced).toContain(`--${name}: `);
});
