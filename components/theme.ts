/** The cookie that holds a reader's choice of theme. It is set by the server and read by the root layout. */
export const THEME_COOKIE = "theme";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme a cookie or form value stands for; anything unknown follows the system. */
export function parseTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}
