const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "22 Nov 2026": a day as every screen writes it. `value` is ISO 8601, a date or a moment, read in UTC. */
export const dayText = (value: string): string => day.format(new Date(value));
