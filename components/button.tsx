import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { ScreenLink, type ScreenLinkProps } from "./screen-link";

export { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";

export type ButtonProps = ComponentProps<"button"> & ButtonLook;

/** A native button. Its type is "button" unless said otherwise, so that it never submits a form by accident. */
export function Button({ variant, size, className, type = "button", ...props }: ButtonProps) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...props} />;
}

export type ButtonLinkProps = Omit<ScreenLinkProps, "href"> & ButtonLook & { readonly href: string };

/** A link to another screen that looks like a button. */
export function ButtonLink({ variant, size, className, ...props }: ButtonLinkProps) {
  return <ScreenLink className={buttonClass({ variant, size }, className)} {...props} />;
}

export type DownloadLinkProps = ComponentProps<"a"> & ButtonLook & { readonly href: string };

/** A link to a file. A plain anchor: the router would prefetch the file, or try to show it as a screen. */
export function DownloadLink({ variant, size, className, download = true, children, ...props }: DownloadLinkProps) {
  return (
    <a className={buttonClass({ variant, size }, className)} download={download} {...props}>
      {children}
    </a>
  );
}
