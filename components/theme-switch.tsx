import { THEMES, type Theme } from "./theme";

const LABELS: Record<Theme, string> = { light: "Light", dark: "Dark", system: "System" };

export interface ThemeSwitchProps {
  readonly value: Theme;
  /** A server action: reads the form value "theme" and sets the cookie. */
  readonly action: (formData: FormData) => void | Promise<void>;
}

/** Chooses light, dark or the system's theme. A form, so that it works without script. */
export function ThemeSwitch({ value, action }: ThemeSwitchProps) {
  return (
    <form action={action}>
      <fieldset className="segmented">
        <legend className="sr-only">Theme</legend>
        {THEMES.map((theme) => (
          <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === value}>
            {LABELS[theme]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
