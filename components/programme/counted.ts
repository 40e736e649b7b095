const number = new Intl.NumberFormat("en-GB");

/** A whole number with its thousands apart: "12,400". */
export const formatCount = (count: number): string => number.format(count);

/** "1 day", "2 days", "0 days". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
