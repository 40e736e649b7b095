/** Attributes without those that say nothing: what the server draws is sent along as data, and there each has its name. */
export function attributes<T extends object>(given: T): Partial<T> {
  const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(said) as Partial<T>;
}
