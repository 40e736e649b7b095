"use server";

import { cookies } from "next/headers";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import { isHttps } from "@/lib/base/env";

const YEAR_S = 365 * 24 * 60 * 60;

/** Keeps the choice of theme in this browser, for a year. */
export async function setThemeAction(form: FormData): Promise<void> {
  (await cookies()).set(THEME_COOKIE, parseTheme(form.get("theme")), {
    path: "/",
    maxAge: YEAR_S,
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
  });
}
