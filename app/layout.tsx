import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ScreenClicks } from "@/components/screen-clicks";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Tenet", template: "%s · Tenet" },
  description: "Measure, prove and plan zero trust maturity.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfbf9" },
    { media: "(prefers-color-scheme: dark)", color: "#121417" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme}>
      <body>
        {children}
        <ScreenClicks />
      </body>
    </html>
  );
}
