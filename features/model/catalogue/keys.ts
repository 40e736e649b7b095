/** What the keys of the model say, for those who do not need its texts. */

/** The pillar's key of a function's key: "identity" of "identity.authentication". */
export const pillarKeyOf = (functionKey: string): string => functionKey.slice(0, functionKey.indexOf("."));
