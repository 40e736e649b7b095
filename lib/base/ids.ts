const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Can this be an id of ours (a UUID)? Postgres refuses anything else with an error, so it is asked before. */
export const isId = (value: string): boolean => UUID.test(value);
