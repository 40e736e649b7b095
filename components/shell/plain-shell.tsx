import type { ReactNode } from "react";

export interface PlainShellProps {
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** A narrow page without navigation: sign-in, set-up, errors. */
export function PlainShell({ banner, children }: PlainShellProps) {
  return (
    <>
      {banner == null ? null : <aside aria-label="Notice">{banner}</aside>}
      <main id="main" className="plain-shell">
        <p className="plain-brand">Tenet</p>
        {children}
      </main>
    </>
  );
}
