"use client";

import { ErrorPage, type ErrorPageProps } from "@/components/shell/error-page";
import "./globals.css";

/** Replaces the root layout when that itself fails; without the cookie it follows the system's theme. */
export default function GlobalError(props: ErrorPageProps) {
  return (
    <html lang="en">
      <body>
        <title>Error · Tenet</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
