import { stageOfScore } from "./stages";

/**
 * A score (1 to 4) as shown: one decimal. Where rounding would read as a stage that is not reached (2.96 as "3.0"), it
 * is cut to two decimals instead ("2.96", "2.99").
 */
export function formatScore(score: number): string {
  const rounded = score.toFixed(1);
  if (stageOfScore(Number(rounded)) === stageOfScore(score)) return rounded;
  return (Math.floor(score * 100 + 1e-6) / 100).toFixed(2);
}

/** The sign of a change as it will be shown: what rounds to 0.0 is no change. */
export function changeDirection(delta: number): "up" | "down" | "same" {
  const tenths = Math.round(Math.abs(delta) * 10 + 1e-9);
  if (tenths === 0) return "same";
  return delta > 0 ? "up" : "down";
}

/** A difference of two scores, signed, one decimal, with a true minus sign: "+0.3", "−0.1", "0.0". */
export function formatChange(delta: number): string {
  const size = (Math.round(Math.abs(delta) * 10 + 1e-9) / 10).toFixed(1);
  const direction = changeDirection(delta);
  if (direction === "same") return size;
  return direction === "up" ? `+${size}` : `−${size}`;
}
