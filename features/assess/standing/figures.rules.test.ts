import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigures } from "./figures.rules";

const places = new Map([
  ["p.a", 0],
  ["p.b", 1],
  ["q.a", 2],
]);

describe("stored figures", () => {
  it("stand in the order of the model, null where nothing is stored", () => {
    expect(readFigures("q.a t 2.5 2.5 1 2,p.a f 1 4 1 1", places)).toEqual([
      { isSettled: false, score: 1, possible: 4, proven: 1, stage: 1 },
      null,
      { isSettled: true, score: 2.5, possible: 2.5, proven: 1, stage: 2 },
    ]);
  });

  it("are null where the function is left out", () => {
    expect(readFigures("p.b t", places)[1]).toEqual({
      isSettled: true,
      score: null,
      possible: null,
      proven: null,
      stage: null,
    });
  });

  it("pass over functions that the model does not have", () => {
    expect(readFigures("gone t 1 1 1 1", places)).toEqual([null, null, null]);
  });

  it("that are equal are one object, so that thousands of assessments take little memory", () => {
    const [first] = readFigures("p.a t 3 3 1 3", places);
    expect(readFigures("p.a t 3 3 1 3,p.b t 4 4 1 4", places)[0]).toBe(first);
  });

  it("keep every bit of a number", () => {
    const figure = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, (score, possible, proven) => {
        const [read] = readFigures(`p.a f ${score} ${possible} ${proven} 1`, places);
        expect([read?.score, read?.possible, read?.proven]).toEqual([score, possible, proven]);
      }),
    );
  });
});
