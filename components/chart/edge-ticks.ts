/** How many bars may lie between two figures: with these, edges that are round numbers stay round. */
const SPACINGS = [1, 2, 4, 5, 10, 20];

/**
 * The edges of a histogram's bars that carry a figure: evenly spaced, `apart` bars or a little more from one another, and
 * always with 0 where it is an edge. `edges` ascend and are neighbouring multiples of the width of a bar.
 */
export function edgeTicks(edges: readonly number[], apart: number): number[] {
  const [first, second] = edges;
  if (first === undefined || second === undefined || first === second) return edges.slice(0, 1);
  const spacing = SPACINGS.find((bars) => bars >= apart) ?? edges.length;
  return edges.filter((edge) => Math.round(edge / (second - first)) % spacing === 0);
}
